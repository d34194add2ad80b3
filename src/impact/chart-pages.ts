import { published, type Locale } from "../i18n/locales.ts";
import { bindChart } from "../story/bind-chart.ts";
import { chartUses } from "../story/chart-places.ts";
import { withoutDrafts } from "../story/drafts.ts";
import { addressOf } from "../story/pages.ts";
import type { Project } from "../story/project.ts";
import { pageOf } from "../story/text.ts";
import type { TouchedChart } from "./touched-charts.ts";

/** The page of a chart that reads or looks differently, and the page of all charts where its picture and its title stand. */
export function ownPagesOf({ id, shown, language, words, before, after }: TouchedChart): string[] {
  if (!shown.some((where) => where.published)) return [];
  const isListedAnew =
    before?.narrow !== after?.narrow ||
    words.some(({ part }) => part === "title" || part === "subtitle");
  return [`/charts/${id}/`, ...(isListedAnew ? ["/charts/"] : [])].map((page) =>
    addressOf(language, page),
  );
}

/** A chart's page says where the chart stands, and the page of all charts by which text: both change with texts and steps. */
export const pagesOfMovedCharts = (before: Project, after: Project): string[] =>
  published.flatMap((locale) => {
    const [old, now] = [before, after].map((project) => placesOf(withoutDrafts(project), locale));
    const moved = [...new Set([...old!.keys(), ...now!.keys()])].filter(
      (page) => old!.get(page) !== now!.get(page),
    );
    return moved.map((page) => addressOf(locale, page));
  });

/** Below its picture a chart's page names the articles that the chart stands on. */
export const chartPagesOn = (project: Project, source: string): string[] =>
  published.flatMap((locale) =>
    [...chartUses(withoutDrafts(project), locale).keys()]
      .filter((id) =>
        bindChart(project.charts.get(id)!, locale, project).sources.some(({ id }) => id === source),
      )
      .map((id) => addressOf(locale, `/charts/${id}/`)),
  );

/** What each of these pages says of texts. */
function placesOf(project: Project, locale: Locale): Map<string, string> {
  const uses = [...chartUses(project, locale)];
  const all = uses.map(([id, [first]]) => [id, pageOf(first!.text), first!.text.head.title]);
  return new Map([
    ["/charts/", JSON.stringify(all)],
    ...uses.map(([id, places]): [string, string] => [
      `/charts/${id}/`,
      JSON.stringify(places.map(({ text, page, use }) => [page, text.head.title, use.section])),
    ]),
  ]);
}

import { published, type Locale } from "../i18n/locales.ts";
import { fillTemplate } from "../story/bind-chart.ts";
import { citedDay } from "../story/cited.ts";
import { withoutDrafts } from "../story/drafts.ts";
import { extractOf } from "../story/extract.ts";
import { historyOf } from "../story/history.ts";
import { addressOf } from "../story/pages.ts";
import type { Project } from "../story/project.ts";
import { pageOf } from "../story/text.ts";
import { usageOf } from "../story/usage.ts";

/** The pages of figures that tell something else of a figure, though its own row may be as it was. */
export const movedFigures = (before: Project, after: Project): string[] => [
  ...published.flatMap((locale) => movedUses(before, after, locale)),
  ...movedHistories(before, after),
];

/**
 * A figure's page quotes the sentences that use it, and is cited by the day of the first text with it: it changes when a sentence is
 * written anew, when another figure of that sentence changes, or when a step is renamed.
 */
function movedUses(before: Project, after: Project, locale: Locale): string[] {
  const [old, now] = [before, after].map((project) => {
    const readable = withoutDrafts(project);
    const listed = [...usageOf(readable, locale)].map(([id, usages]): [string, string] => [
      id,
      JSON.stringify([
        usages.map(({ text, section, anchor, sentence, use, chart }) => [
          pageOf(text),
          text.head.title,
          section,
          anchor,
          sentence && fillTemplate(extractOf(sentence, use), locale, project.facts),
          chart &&
            fillTemplate(project.charts.get(chart)?.[locale]?.title ?? "", locale, project.facts),
        ]),
        project.facts.has(id) && citedDay(readable, project.facts.get(id)!, usages),
      ]),
    ]);
    return new Map(listed);
  });
  const ids = [...new Set([...now!.keys(), ...old!.keys()])];
  return ids
    .filter((id) => old!.get(id) !== now!.get(id))
    .filter((id) => after.facts.has(id) || before.facts.has(id))
    .map((id) => addressOf(locale, `/ledger/${id}/`));
}

/** A figure's page tells its corrections and those of what it is computed from, and the version of the ledger. */
function movedHistories(before: Project, after: Project): string[] {
  const told = (project: Project) => {
    const { title, version } = project.ledger.package;
    return new Map(
      [...project.facts].map(([id, fact]) => [
        id,
        JSON.stringify([historyOf(project, fact), title, version]),
      ]),
    );
  };
  const [old, now] = [told(before), told(after)];
  const moved = [...now.keys()].filter((id) => old.has(id) && old.get(id) !== now.get(id));
  return published.flatMap((locale) => moved.map((id) => addressOf(locale, `/ledger/${id}/`)));
}

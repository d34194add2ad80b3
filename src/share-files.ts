/** The pictures that go along with links to our pages: which there are, and what each of them shows. */
import { JSDOM } from "jsdom";
import { published, type Locale } from "./i18n/locales.ts";
import { drawExplained, explained } from "./explained.ts";
import { openProject } from "./library.ts";
import type { Card, Picture } from "./share/card.ts";
import { chartPicture, chartWords } from "./share/chart-words.ts";
import { larger } from "./share/draw-beside-picture.ts";
import { drawCard } from "./share/draw-card.ts";
import { figureWords } from "./share/figure-words.ts";
import { measure, printCard, readCardRules } from "./share/print-card.node.ts";
import { siteWords, textWords } from "./share/text-words.ts";
import { weavePicture } from "./share/weave-picture.ts";
import { common, sharedKinds, type SharedKind } from "./share-picture.ts";
import { bindChart } from "./story/bind-chart.ts";
import { chartPlaces, spokenOf } from "./story/chart-places.ts";
import { cardChartOf } from "./story/pages.ts";
import type { Project } from "./story/project.ts";
import { shelfOf } from "./story/shelf.ts";

/** Every share picture of every language, as its address names it. */
export const cardPaths = () =>
  published.flatMap((locale) =>
    sharedKinds.flatMap((kind) =>
      idsOf[kind](openProject(), locale).map((id) => ({
        params: { locale, kind, id },
        props: { locale, kind, id },
      })),
    ),
  );

const idsOf: Record<SharedKind, (project: Project, locale: Locale) => string[]> = {
  stories: (project, locale) => shelfOf(project, "stories", locale).map(({ slug }) => slug),
  explainers: (project, locale) => shelfOf(project, "explainers", locale).map(({ slug }) => slug),
  charts: (project, locale) => [...chartPlaces(project, locale).keys()],
  figures: ({ facts }) => [...facts.keys()],
  site: () => [common],
};

/** The answer to who asks for a share picture. */
export function answerWithCard({ props }: { props: Asked }): Response {
  const { card, styles } = cardOf(openProject(), props);
  const svg = drawCard(card, readCardRules(styles), measure, document());
  return new Response(printCard(svg) as BodyInit, { headers: { "Content-Type": "image/png" } });
}

/** What a share picture shows, and the style sheets of the picture on it. */
function cardOf(project: Project, { locale, kind, id }: Asked): { card: Card; styles: string[] } {
  const textOf = (of: "stories" | "explainers") =>
    shelfOf(project, of, locale).find(({ slug }) => slug === id)!;
  const chart = (of: string) =>
    bindChart(project.charts.get(of)!, locale, project, spokenOf(project, locale, of));
  switch (kind) {
    case "figures":
      return { card: figureWords(project.facts.get(id)!, project, locale), styles: [] };
    case "charts":
      return { card: chartWords(chart(id), project, locale, document()), styles: ["charts.css"] };
    case "stories": {
      const text = textOf(kind);
      const shown = cardChartOf(text);
      if (!shown) return withWeave(project, locale, (picture) => textWords(text, picture));
      const picture = chartPicture(chart(shown), document());
      return { card: textWords(text, picture), styles: ["charts.css"] };
    }
    case "explainers": {
      const picture = modelPicture(project, locale, id);
      if (!picture) return withWeave(project, locale, (weave) => textWords(textOf(kind), weave));
      const styles = ["charts.css", "explainers/pictures.css", `explainers/${id}.css`];
      return { card: textWords(textOf(kind), picture), styles };
    }
    case "site":
      return withWeave(project, locale, (picture) => siteWords(locale, picture));
  }
}

const withWeave = (project: Project, locale: Locale, words: (picture: Picture) => Card) => ({
  card: words(weavePicture(project, locale)),
  styles: ["weave.css"],
});

/** A model as it begins; none for a text that shows none yet. */
function modelPicture(project: Project, locale: Locale, slug: string): Picture | undefined {
  const text = shelfOf(project, "explainers", locale).find((found) => found.slug === slug)!;
  if (!text.uses.some(({ name }) => name === "Explainer")) return undefined;
  const given = explained(slug, locale, project);
  const { wide, narrow } = drawExplained(given, given.starts);
  const picture = (markup: string, within: string[]): Picture => {
    const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(markup)!.map(Number);
    return { markup, width, height, within: ["explainer", ...within] };
  };
  return larger(picture(wide, []), picture(narrow, ["still-picture"]));
}

let dom: JSDOM | undefined;
const document = (): Document => (dom ??= new JSDOM()).window.document;

interface Asked {
  locale: Locale;
  kind: SharedKind;
  id: string;
}

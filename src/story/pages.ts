import type { Fact } from "../facts/fact.ts";
import { published, type Locale } from "../i18n/locales.ts";
import { chartOf } from "./chart-of.ts";
import { metaOf } from "./drafts.ts";
import type { Project } from "./project.ts";
import { pageOf, type Text } from "./text.ts";
import { factsOf } from "./usage.ts";

/** Every page of the site, as links within it are written: from its root, without the language. */
export function pagesOf(project: Pick<Project, "texts" | "facts" | "ledger" | "charts">): string[] {
  const ofTexts = project.texts.map((text) => `${pageOf(text)}/`);
  const shown = project.texts.flatMap(({ uses }) => uses.flatMap((use) => chartOf(use) ?? []));
  const ofCharts = shown.filter((id) => project.charts.has(id)).map((id) => `/charts/${id}/`);
  return [...new Set([...pagesOfLedger(project), ...ofTexts, ...ofCharts])];
}

/** The pages that are no texts: made of the ledger alone, they are there in every language. */
export const pagesOfLedger = ({ facts, ledger }: Pick<Project, "facts" | "ledger">): string[] => [
  "/",
  "/ledger/",
  "/sources/",
  "/contradictions/",
  "/timeline/",
  "/glossary/",
  "/charts/",
  "/data/",
  "/search/",
  "/offline/",
  ...[...ledger.sources.keys()].map((id) => `/sources/${id}/`),
  ...[...facts.keys()].map((id) => `/ledger/${id}/`),
];

/** A page's address in a language; none where the language is not built yet. */
export const addressOf = (locale: Locale, page: string): string =>
  published.includes(locale) ? `/${locale}${page}` : "";

/** Can readers see this text? One without a day of publication is a draft. */
export const isPublished = (project: Project, text: Text): boolean =>
  published.includes(text.locale) &&
  (text.kind === "pages" || metaOf(project, text)?.published !== undefined);

/** Does a fact state another, or stand on it? */
export const standsOn = (fact: Fact, id: string): boolean =>
  fact.id === id || fact.operands.some((operand) => standsOn(operand, id));

/** The texts whose sentences, pictures or popovers print a fact, by itself or as part of our arithmetic. */
export function textsWith(project: Project, id: string): Text[] {
  return project.texts.filter((text) =>
    factsOf(project, text).some((used) => standsOn(project.facts.get(used)!, id)),
  );
}

/** The pages beside the texts on which a fact is printed: the ledger's, its article's, the front page's weave and others. */
export function ledgerPagesOf({ facts, ledger }: Project, fact: Fact): string[] {
  const { figure, id } = fact;
  const beside = [...facts.values()].filter(
    (other) =>
      other.operands.includes(fact) ||
      fact.operands.includes(other) ||
      (figure &&
        other.figure?.source === figure.source &&
        other.figure.paragraph === figure.paragraph),
  );
  const ties = [...ledger.deals.values()].filter((deal) => deal.figure === id);
  const articles = new Set([figure, ...ties].flatMap((row) => row?.source ?? []));
  const isDated =
    ties.length > 0 || [...ledger.events.values()].some((e) => e.figures.includes(id));
  const isDoubted = [...ledger.contradictions.values()].some(({ figures, derived, sides }) =>
    [...figures, ...derived, ...sides.flatMap((side) => side.figure ?? [])].some(
      (named) => facts.has(named) && standsOn(facts.get(named)!, id),
    ),
  );
  return [
    ...(figure ? ["/"] : []),
    ...[...articles].map((source) => `/sources/${source}/`),
    ...(isDated ? ["/timeline/"] : []),
    ...(isDoubted ? ["/contradictions/"] : []),
    "/ledger/",
    ...[...new Set([fact, ...beside])].map((one) => `/ledger/${one.id}/`),
  ];
}

/** The chart that stands for a story on the front page. */
export function cardChartOf({ uses, head }: Text): string | undefined {
  const charts = uses.filter(({ name }) => name === "Step").map((use) => use.attributes["chart"]);
  return charts.find((chart) => chart === head.picture) ?? charts[0];
}

import type { Locale } from "../i18n/locales.ts";
import { chartOf } from "./chart-of.ts";
import { kinds, type Kind } from "./kinds.ts";
import type { Project } from "./project.ts";
import { shelfOf } from "./shelf.ts";
import { pageOf, type Text, type Use } from "./text.ts";

/** Where on the site a chart stands. */
export interface ChartPlace {
  text: Text;
  /** Page and place on it, without the language: `/stories/<slug>#step-<id>`. */
  page: string;
}

/** Every chart that a text of a language shows, with the place where a reader meets it first: in a story, if it stands in one. */
export function chartPlaces(project: Project, locale: Locale): Map<string, ChartPlace> {
  const places = new Map<string, ChartPlace>();
  for (const kind of Object.keys(kinds) as Kind[])
    for (const text of shelfOf(project, kind, locale))
      for (const use of text.uses) {
        const chart = chartOf(use);
        if (chart && project.charts.has(chart) && !places.has(chart))
          places.set(chart, { text, page: `${pageOf(text)}#${chartAnchor(use, chart)}` });
      }
  return places;
}

/** The id under which a word that shows a chart stands on its page. */
export const chartAnchor = ({ name, attributes }: Use, chart: string): string =>
  name === "Step"
    ? `step-${attributes["id"]}`
    : name === "Web"
      ? `ties-${chart}`
      : `chart-${chart}`;

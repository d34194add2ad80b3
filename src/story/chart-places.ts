import { rowKind } from "../charts/spec.ts";
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
  /** The word of the text that shows it. */
  use: Use;
}

/** Every chart that a text of a language shows, with the place where a reader meets it first: in a story, if it stands in one. */
export const chartPlaces = (project: Project, locale: Locale): Map<string, ChartPlace> =>
  new Map([...chartUses(project, locale)].map(([id, [first]]) => [id, first!]));

/** The same with all places of each chart, in reading order. */
export function chartUses(project: Project, locale: Locale): Map<string, ChartPlace[]> {
  const places = new Map<string, ChartPlace[]>();
  for (const kind of Object.keys(kinds) as Kind[])
    for (const text of shelfOf(project, kind, locale))
      for (const use of text.uses) {
        const chart = chartOf(use);
        if (!chart || !project.charts.has(chart)) continue;
        const place = { text, page: `${pageOf(text)}#${chartAnchor(use, chart)}`, use };
        places.set(chart, [...(places.get(chart) ?? []), place]);
      }
  return places;
}

/** What of a web stands out where it is shown alone: the ties that its text speaks of. Of other forms everything does. */
export function spokenOf(project: Project, locale: Locale, id: string): string[] {
  const isWeb = rowKind(project.charts.get(id)!.form) === "deal";
  const use = isWeb ? chartPlaces(project, locale).get(id)?.use : undefined;
  return (use?.attributes["highlight"] ?? "").split(" ").filter(Boolean);
}

/** The id under which a word that shows a chart stands on its page. */
export const chartAnchor = ({ name, attributes }: Use, chart: string): string =>
  name === "Step"
    ? `step-${attributes["id"]}`
    : name === "Web"
      ? `ties-${chart}`
      : `chart-${chart}`;

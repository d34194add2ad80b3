import type { Locale } from "../i18n/locales.ts";

/** What a picture draws, with its words already in the page's language. */
export interface Datum {
  /** Who this mark is, across every picture of the site: the id of a fact or an event. */
  key: string;
  /** What it is, short enough to stand beside the mark. */
  label: string;
  /** What kind of thing it is, or what the whole is; may be empty. */
  kind: string;
  /** In base units; for a timeline, unused. */
  value: number;
  high: number | undefined;
  unit: string;
  /** The value in words, with its qualifier and unit. */
  text: string;
  role: "capital" | "compute" | "demand" | "risk";
  thread: "reported" | "claim" | "forecast" | "derived";
  /** Rows of one group stand in one bar. */
  group: string;
  /** First and last day it may mean, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** An event whose date is read from the context, not printed: its knot is hollow. */
  inferred: boolean;
  /** An annotation in the story's voice; may be empty. */
  note: string;
  /** Drawn, but held back while other marks are spoken of. */
  faint: boolean;
}

/** A picture's size in its own units, about one pixel each. */
export interface Canvas {
  width: number;
  height: number;
  narrow: boolean;
}

/** All a form needs to draw. `words` are the interface words that stand in a picture. */
export interface ChartModel {
  data: Datum[];
  encoding: Encoding;
  locale: Locale;
  words: { gap: string; each: string; cases: [string, string] };
}

/** How values become marks; each form reads its own keys. */
export interface Encoding {
  /** Pictogram: how many of the unit one square stands for. */
  each?: number;
  /** Pictogram: what the squares lie on. */
  ground?: "pool-table";
  /** Timeline: first and last year, and a span of time in which nothing is printed. */
  from?: number;
  to?: number;
  gap?: string;
  /** Dots, bars, gauges: where the scale ends. */
  max?: number;
}

export interface Form {
  /** Heights of a picture that stands alone, by number of rows: a scrolly gives its own canvas. */
  height(rows: number, narrow: boolean): number;
  draw(model: ChartModel, canvas: Canvas, document: Document): SVGSVGElement;
}

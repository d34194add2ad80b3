import type { Deal, Qualifier, Role } from "../dataset/ledger.ts";
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
  /** Where the article draws the line: "up to", "at least"; undefined where nothing is measured. */
  qualifier: Qualifier | undefined;
  role: Role;
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

/** Who acts towards whom: a deal of the ledger. */
export interface Tie {
  key: string;
  /** Keys of two parties. */
  from: string;
  to: string;
  /** What ties them, in words that stand between two names: "invests in". */
  kind: string;
  /** The family of its kind, by the role whose colour it wears. */
  role: Role;
  status: Deal["status"];
  thread: Datum["thread"];
  /** As of when, in words; empty where no date is printed. */
  date: string;
  faint: boolean;
}

/** Somebody who is tied to others: an entity of the ledger. */
export interface Party {
  key: string;
  name: string;
  faint: boolean;
}

/** The ties for which parties are given their places: in a story those of all its steps, so that nobody moves. */
export interface Layout {
  ties: Pick<Tie, "key" | "from" | "to">[];
  parties: Pick<Party, "key" | "name">[];
  places: Places;
}

/** Places by party, as shares of the picture's width and height. */
export type Places = Record<string, [x: number, y: number]>;

/** A picture's size in its own units, about one pixel each. */
export interface Canvas {
  width: number;
  height: number;
  narrow: boolean;
}

/** All a form needs to draw: data, or ties between parties. */
export interface ChartModel {
  data: Datum[];
  ties: Tie[];
  parties: Party[];
  layout: Layout;
  encoding: Encoding;
  locale: Locale;
  words: PictureWords;
}

/** The interface words that stand in a picture. */
export interface PictureWords {
  gap: string;
  each: string;
  /** With `{total}` for the length of a strip. */
  cases: [string, string];
  total: string;
  perhaps: string;
  statuses: Record<Deal["status"], string>;
  families: Record<Role, string>;
  others: string;
  who: string;
  whom: string;
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
  /** Areas: the value whose square would fill the picture. */
  frame?: number;
  /** Network: the chart that says where parties stand, and places set by hand. */
  layout?: string;
  places?: Places;
}

export interface Form {
  /** Height of a picture that stands alone: a scrolly gives its own canvas. */
  height(model: ChartModel, narrow: boolean): number;
  draw(model: ChartModel, canvas: Canvas, document: Document): SVGSVGElement;
}

/** What a row of each table is, once it has been read: values in base units, dates parsed, words in every language, its place. */
import type { Locale, Translated } from "../i18n/locales.ts";
import type { Place } from "../issue.ts";
import type { LooseDate } from "./edtf.ts";

export type Basis = "stated" | "inferred" | "unknown";
export type Role = "capital" | "compute" | "demand" | "risk";
export type Qualifier =
  | "exact"
  | "about"
  | "more-than"
  | "nearly"
  | "at-least"
  | "up-to"
  | "at-most"
  | "just-over"
  | "near";
export type Status = "reported" | "claim" | "forecast" | "rumour" | "slogan";

export interface Source {
  id: string;
  archive_file: string;
  language: Locale;
  translated_from?: string;
  title?: string;
  label: Translated;
  publisher?: string;
  url?: string;
  published: LooseDate | undefined;
  published_basis: Basis;
  paragraphs: number;
  note: Translated;
  place: Place;
}

export interface Passage {
  source: string;
  paragraph: number;
  kind: "text" | "heading" | "caption" | "advert" | "boilerplate" | "repeat";
  sha256: string;
}

export interface Entity {
  id: string;
  kind: string;
  name: Translated;
  aliases: string[];
  place: Place;
}

export interface Figure {
  id: string;
  subject: string;
  measure: string;
  role: Role;
  label: Translated;
  qualifier: Qualifier;
  /** In base units: dollars, chips, percent. */
  value: number;
  value_high?: number;
  unit: string;
  date: LooseDate | undefined;
  date_basis: Basis;
  status: Status;
  said_by?: string;
  source: string;
  paragraph: number;
  as_printed: string;
  reading: "as-printed" | "ours";
  caution: Translated;
  place: Place;
}

export interface LedgerEvent {
  id: string;
  date: LooseDate | undefined;
  date_basis: Basis;
  title: Translated;
  entities: string[];
  source: string;
  paragraph: number;
  as_printed?: string;
  figures: string[];
  place: Place;
}

export interface Deal {
  id: string;
  from: string;
  to: string;
  kind: string;
  status: "done" | "reported" | "planned" | "alleged";
  date: LooseDate | undefined;
  date_basis: Basis;
  figure?: string;
  source: string;
  paragraph: number;
  caution: Translated;
  place: Place;
}

export interface Derived {
  id: string;
  operation: "sum" | "difference" | "ratio" | "product" | "share";
  operands: string[];
  unit: string;
  /** How many significant digits we show. */
  digits: number;
  role: Role;
  label: Translated;
  caution: Translated;
  place: Place;
}

/** A place where the articles disagree, break off or mislead. */
export interface Contradiction {
  id: string;
  kind:
    | "between-articles"
    | "within-article"
    | "one-thing"
    | "damaged-text"
    | "look-alike"
    | "not-comparable";
  title: Translated;
  /** What we print, and why we print that. */
  prints: Translated;
  why: Translated;
  figures: string[];
  derived: string[];
  sides: Side[];
  place: Place;
}

/** What an article prints at one place, as one side of a contradiction. */
export interface Side {
  contradiction: string;
  source: string;
  paragraph: number;
  as_printed: string;
  figure?: string;
  says: Translated;
  place: Place;
}

export interface Correction {
  date: string;
  what: string;
  from: string;
  to: string;
  why: string;
  pages?: string;
}

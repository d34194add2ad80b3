import type { Locale, Translated } from "../i18n/locales.ts";
import { locales } from "../i18n/locales.ts";
import type { Issue, Place } from "../issue.ts";
import { pathsOf, type DataPackage } from "./data-package.ts";
import { parseDate, type LooseDate } from "./edtf.ts";
import { checkReferences, listOf } from "./references.ts";
import { parseTable, type Row, type Table } from "./table.ts";

export interface Ledger {
  package: DataPackage;
  tables: Map<string, Table>;
  sources: Map<string, Source>;
  passages: Passage[];
  entities: Map<string, Entity>;
  figures: Map<string, Figure>;
  events: Map<string, LedgerEvent>;
  deals: Map<string, Deal>;
  derived: Map<string, Derived>;
  contradictions: Map<string, Contradiction>;
  corrections: Correction[];
}

/** One file of a table: its path as shown to people (`data/figures.csv`), and its text unless it could not be read. */
export interface TableText {
  file: string;
  text: string | undefined;
}

/** Reads the whole ledger from the texts of its files. @param texts by the name of their table */
export function parseLedger(
  dataPackage: DataPackage,
  texts: Map<string, readonly TableText[]>,
): { ledger: Ledger; issues: Issue[] } {
  const issues: Issue[] = [];
  const tables = new Map<string, Table>();
  const whole = new Map<string, Table>();
  for (const resource of dataPackage.resources) {
    const found = texts.get(resource.name) ?? [];
    const missing = pathsOf(resource)
      .map((path) => `data/${path}`)
      .filter((file) => !found.some((text) => text.file === file));
    const readable = found.filter((text) => text.text !== undefined);
    const parsed = parseTable(resource, readable as { file: string; text: string }[]);
    tables.set(resource.name, parsed.table);
    issues.push(...missing.map((file) => missingFile(file, resource.title)), ...parsed.issues);
    const isWhole = !missing.length && !parsed.issues.length && readable.length === found.length;
    if (isWhole) whole.set(resource.name, parsed.table);
  }
  // References into a table that could not be read would all fail for that one cause.
  issues.push(...checkReferences(tables, whole));
  return { ledger: assemble(dataPackage, tables), issues };
}

function assemble(dataPackage: DataPackage, tables: Map<string, Table>): Ledger {
  const rows = (name: string) => tables.get(name)?.rows ?? [];
  const byId = <T extends { id: string }>(items: T[]) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    package: dataPackage,
    tables,
    sources: byId(rows("sources").map(source)),
    passages: rows("passages").map(({ values: v }) => v as unknown as Passage),
    entities: byId(rows("entities").map(entity)),
    figures: byId(rows("figures").map(figure)),
    events: byId(rows("events").map(event)),
    deals: byId(rows("deals").map(deal)),
    derived: byId(rows("derived").map(derived)),
    contradictions: byId(
      rows("contradictions").map(contradictionWith(rows("contradiction-sides"))),
    ),
    corrections: rows("corrections").map(({ values: v }) => v as unknown as Correction),
  };
}

const source = ({ values: v, place }: Row): Source => ({
  ...(v as unknown as Source),
  label: translated(v, "label"),
  note: translated(v, "note"),
  published: dateOf(v["published"]),
  place,
});

const entity = ({ values: v, place }: Row): Entity => ({
  id: String(v["id"]),
  kind: String(v["kind"]),
  name: translated(v, "name"),
  aliases: v["aliases"] ? String(v["aliases"]).split(" | ") : [],
  place,
});

const figure = ({ values: v, place }: Row): Figure => ({
  ...(v as unknown as Figure),
  label: translated(v, "label"),
  caution: translated(v, "caution"),
  date: dateOf(v["date"]),
  place,
});

const event = ({ values: v, place }: Row): LedgerEvent => ({
  ...(v as unknown as LedgerEvent),
  title: translated(v, "title"),
  date: dateOf(v["date"]),
  entities: listOf(v["entities"] as string | undefined),
  figures: listOf(v["figures"] as string | undefined),
  place,
});

const deal = ({ values: v, place }: Row): Deal => ({
  ...(v as unknown as Deal),
  caution: translated(v, "caution"),
  date: dateOf(v["date"]),
  place,
});

const derived = ({ values: v, place }: Row): Derived => ({
  ...(v as unknown as Derived),
  operands: listOf(v["operands"] as string | undefined),
  label: translated(v, "label"),
  caution: translated(v, "caution"),
  place,
});

const contradictionWith =
  (sides: Row[]) =>
  ({ values: v, place }: Row): Contradiction => ({
    id: String(v["id"]),
    kind: v["kind"] as Contradiction["kind"],
    title: translated(v, "title"),
    prints: translated(v, "prints"),
    why: translated(v, "why"),
    figures: listOf(v["figures"] as string | undefined),
    derived: listOf(v["derived"] as string | undefined),
    sides: sides.filter(({ values }) => values["contradiction"] === v["id"]).map(side),
    place,
  });

const side = ({ values: v, place }: Row): Side => ({
  ...(v as unknown as Side),
  says: translated(v, "says"),
  place,
});

const dateOf = (value: Row["values"][string]): LooseDate | undefined =>
  value === undefined ? undefined : parseDate(String(value));

function translated(values: Row["values"], prefix: string): Translated {
  const entries = locales.map((locale: Locale) => [
    locale,
    String(values[`${prefix}_${locale}`] ?? ""),
  ]);
  return Object.fromEntries(entries) as Translated;
}

function missingFile(file: string, title: string): Issue {
  return {
    rule: "table/missing-file",
    severity: "error",
    message: `The table "${title}" has no file.`,
    why: "data/datapackage.json describes it, and other tables point into it.",
    hint: `Bring back ${file}.`,
    place: { file, line: 1, column: 1, length: 1 },
  };
}

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

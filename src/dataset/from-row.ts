/** Makes of each row of a table what it stands for. What a cell may hold has been checked before. */
import { locales, type Locale, type Translated } from "../i18n/locales.ts";
import { parseDate, type LooseDate } from "./edtf.ts";
import type {
  Contradiction,
  Deal,
  Derived,
  Entity,
  Figure,
  LedgerEvent,
  Side,
  Source,
} from "./records.ts";
import { listOf } from "./references.ts";
import type { Row } from "./table.ts";

export const source = ({ values: v, place }: Row): Source => ({
  ...(v as unknown as Source),
  label: translated(v, "label"),
  note: translated(v, "note"),
  published: dateOf(v["published"]),
  place,
});

export const entity = ({ values: v, place }: Row): Entity => ({
  id: String(v["id"]),
  kind: String(v["kind"]),
  name: translated(v, "name"),
  aliases: v["aliases"] ? String(v["aliases"]).split(" | ") : [],
  place,
});

export const figure = ({ values: v, place }: Row): Figure => ({
  ...(v as unknown as Figure),
  label: translated(v, "label"),
  caution: translated(v, "caution"),
  date: dateOf(v["date"]),
  place,
});

export const event = ({ values: v, place }: Row): LedgerEvent => ({
  ...(v as unknown as LedgerEvent),
  title: translated(v, "title"),
  date: dateOf(v["date"]),
  entities: listOf(v["entities"] as string | undefined),
  figures: listOf(v["figures"] as string | undefined),
  place,
});

export const deal = ({ values: v, place }: Row): Deal => ({
  ...(v as unknown as Deal),
  caution: translated(v, "caution"),
  date: dateOf(v["date"]),
  place,
});

export const derived = ({ values: v, place }: Row): Derived => ({
  ...(v as unknown as Derived),
  operands: listOf(v["operands"] as string | undefined),
  label: translated(v, "label"),
  caution: translated(v, "caution"),
  place,
});

/** An entry with its sides, which stand in a table of their own. */
export const contradictionWith =
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

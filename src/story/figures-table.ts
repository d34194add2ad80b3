import type { Cell } from "../dataset/print-csv.ts";
import type { Fact } from "../facts/fact.ts";
import { factText } from "../facts/format-fact.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Project } from "./project.ts";
import type { Text } from "./text.ts";
import { factsOf } from "./usage.ts";

/** The facts of a text in the order of their appearance, as its table and its download list them. */
export const factsIn = (project: Project, text: Text): Fact[] =>
  factsOf(project, text).flatMap((id) => project.facts.get(id) ?? []);

/** The columns of the download: first as the page prints it, then as the ledger holds it, in the ledger's own names. */
export const figureColumns = [
  "figure",
  "printed",
  "id",
  "qualifier",
  "value",
  "value_high",
  "unit",
  "date",
  "date_basis",
  "status",
  "said_by",
  "source",
  "paragraph",
  "as_printed",
  "reading",
  "computed_from",
  "caution",
] as const;

/** A fact as a row of the download. What we computed has no source of its own, and names its operation and operands. */
export function figureRow(locale: Locale, fact: Fact): Cell[] {
  const { figure, derived } = fact;
  const cells: Record<(typeof figureColumns)[number], Cell> = {
    figure: fact.label[locale],
    printed: factText(locale, fact),
    id: fact.id,
    qualifier: fact.qualifier,
    value: fact.value,
    value_high: fact.high,
    unit: fact.unit,
    date: fact.date?.text,
    date_basis: figure?.date_basis,
    status: figure?.status ?? fact.thread,
    said_by: figure?.said_by,
    source: figure?.source,
    paragraph: figure?.paragraph,
    as_printed: figure?.as_printed,
    reading: figure?.reading,
    computed_from: derived && `${derived.operation}: ${derived.operands.join(", ")}`,
    caution: fact.caution[locale],
  };
  return figureColumns.map((column) => cells[column]);
}

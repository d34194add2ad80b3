import { rowKind, type ChartSpec } from "../charts/spec.ts";
import type { Cell } from "../dataset/print-csv.ts";
import { factText } from "../facts/format-fact.ts";
import type { Locale } from "../i18n/locales.ts";
import { dealsOf, kindOf } from "./bind-ties.ts";
import { figureColumns, figureRow } from "./figures-table.ts";
import type { Project } from "./project.ts";

export interface ChartTable {
  columns: readonly string[];
  rows: Cell[][];
}

/** The rows of a chart for its download: first as the page says them, then as the ledger holds them. */
export function chartTable(spec: ChartSpec, project: Project, locale: Locale): ChartTable {
  const kind = rowKind(spec.form);
  if (kind === "deal") return dealTable(spec, project, locale);
  if (kind === "event") return eventTable(spec, project, locale);
  const facts = spec.rows.flatMap(({ fact }) => project.facts.get(fact ?? "") ?? []);
  return { columns: figureColumns, rows: facts.map((fact) => figureRow(locale, fact)) };
}

function eventTable(spec: ChartSpec, { ledger }: Project, locale: Locale): ChartTable {
  const events = spec.rows.flatMap(({ event }) => ledger.events.get(event ?? "") ?? []);
  return tableOf(
    events.map((event) => ({
      event: event.title[locale],
      id: event.id,
      date: event.date?.text,
      date_basis: event.date_basis,
      entities: event.entities.join(" "),
      source: event.source,
      paragraph: event.paragraph,
      as_printed: event.as_printed,
      figures: event.figures.join(" "),
    })),
  );
}

function dealTable(spec: ChartSpec, { ledger, facts }: Project, locale: Locale): ChartTable {
  const nameOf = (id: string) => ledger.entities.get(id)?.name[locale];
  return tableOf(
    dealsOf(spec, ledger).map((deal) => {
      const fact = facts.get(deal.figure ?? "");
      return {
        from_name: nameOf(deal.from),
        tie: kindOf(deal, locale),
        to_name: nameOf(deal.to),
        printed: fact && factText(locale, fact),
        id: deal.id,
        from: deal.from,
        kind: deal.kind,
        to: deal.to,
        status: deal.status,
        date: deal.date?.text,
        date_basis: deal.date_basis,
        figure: deal.figure,
        source: deal.source,
        paragraph: deal.paragraph,
        caution: deal.caution[locale],
      };
    }),
  );
}

const tableOf = (records: Record<string, Cell>[]): ChartTable => ({
  columns: Object.keys(records[0] ?? {}),
  rows: records.map((record) => Object.values(record)),
});

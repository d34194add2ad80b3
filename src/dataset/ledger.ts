import type { Issue } from "../issue.ts";
import { pathsOf, type DataPackage } from "./data-package.ts";
import { contradictionWith, deal, derived, entity, event, figure, source } from "./from-row.ts";
import type {
  Contradiction,
  Correction,
  Deal,
  Derived,
  Entity,
  Figure,
  LedgerEvent,
  Passage,
  Source,
} from "./records.ts";
import { checkReferences } from "./references.ts";
import { parseTable, type Table } from "./table.ts";

export type * from "./records.ts";

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

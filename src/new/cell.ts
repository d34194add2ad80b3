import Papa from "papaparse";
import type { Resource } from "../dataset/data-package.ts";
import type { Ledger } from "../dataset/ledger.ts";
import { checkReferences } from "../dataset/references.ts";
import { parseTable } from "../dataset/table.ts";

/** Cells of a row that is being made, by column. */
export type Cells = Readonly<Record<string, string>>;

/**
 * What the check would say of a row as far as it is known: the cells are read by the reader of the tables itself.
 * @param cells the last one is the one in question, those before it are in order
 */
export function cellsFault(resource: Resource, cells: Cells, ledger: Ledger): string | undefined {
  const columns = Object.keys(cells);
  const { fields, foreignKeys = [] } = resource.schema;
  const known: Resource = {
    ...resource,
    schema: {
      fields: columns.flatMap((name) => fields.find((field) => field.name === name) ?? []),
      foreignKeys: foreignKeys.filter((key) => key.fields.every((name) => columns.includes(name))),
      primaryKey: [],
    },
  };
  const text = Papa.unparse([columns, Object.values(cells)], { newline: "\n" });
  const { table, issues } = parseTable(known, [{ file: "the new row", text }]);
  const [issue] = issues.length
    ? issues
    : checkReferences(new Map([["the new row", table]]), ledger.tables);
  return issue && `${issue.message} ${issue.hint}`;
}

/** A table's text with one row more, in the order of its columns and with the line ends that it has. */
export function appendRow(text: string, cells: Cells): string {
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const header = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { delimiter: ",", preview: 1 });
  const row = header.data[0]!.map((name) => cells[name] ?? "");
  const [, rows = "", end = ""] = /^([\s\S]*?)((?:\r\n|\n|\r)*)$/.exec(text)!;
  return rows + newline + Papa.unparse([row], { newline }) + (end && newline);
}

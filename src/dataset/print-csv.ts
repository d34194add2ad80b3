import Papa from "papaparse";
import { holdFormula } from "./formula.ts";

export type Cell = string | number | undefined;

/** A table to be downloaded: every cell in quotation marks, and none that a spreadsheet would run. */
export function printCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const table = [columns, ...rows].map((row) =>
    row.map((cell) => (cell === undefined ? "" : holdFormula(String(cell)))),
  );
  return `${Papa.unparse(table, { quotes: true, newline: "\r\n" })}\r\n`;
}

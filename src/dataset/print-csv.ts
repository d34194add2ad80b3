import Papa from "papaparse";

export type Cell = string | number | undefined;

/** What makes a spreadsheet compute a cell instead of showing it; a plain number is no formula. */
const formula = /^(?![+-]?\d+(?:\.\d+)?$)[=+\-@\t\r＝＋－＠]/;

/** A table to be downloaded: every cell in quotation marks, and none that a spreadsheet would run. */
export function printCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const table = [columns, ...rows].map((row) => [...row]);
  return `${Papa.unparse(table, { quotes: true, newline: "\r\n", escapeFormulae: formula })}\r\n`;
}

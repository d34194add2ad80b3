import Papa from "papaparse";
import type { Issue, Place } from "../issue.ts";
import { placesIn } from "../text-places.ts";
import { quotationIssue, tooManyCells } from "./csv-faults.ts";
import { findQuoted, type Quoted } from "./quotation.ts";

export interface Cell {
  /** What it says; a line break inside it is `\n`, whatever the file uses. */
  text: string;
  /** As it stands in the file, without the quotation marks around it. */
  raw: string;
  place: Place;
}
export type CsvRecord = Cell[];

/**
 * Reads CSV text (comma, RFC 4180 quotes, records ended by LF, CRLF or CR) into records whose every cell knows its place.
 * PapaParse does the splitting; its cursor tells where a record begins, and from there each cell's place follows.
 */
export function parseCsv(file: string, text: string): { records: CsvRecord[]; issues: Issue[] } {
  const placeAt = placesIn(file, text);
  const { quoted, faults } = findQuoted(text);
  if (faults.length)
    return { records: [], issues: faults.map((fault) => quotationIssue(fault, text, placeAt)) };

  const records: CsvRecord[] = [];
  const issues: Issue[] = [];
  let start = 0;
  let count = 0;
  Papa.parse<string[]>(withOneLineEnd(text, quoted), {
    delimiter: ",",
    newline: "\n",
    header: false,
    step({ data, meta }, parser) {
      count += data.length;
      if (count > mostCells) {
        issues.push(tooManyCells(placeAt(start), mostCells));
        parser.abort();
        return;
      }
      const isBlank = data.length === 1 && data[0] === "" && text[start] !== '"';
      if (!isBlank) records.push(locate(data, start, text, placeAt));
      start = meta.cursor;
    },
  });
  return issues.length ? { records: [], issues } : { records, issues };
}

/** The place of some characters of a cell. @param index where they begin in `raw` */
export function placeIn({ raw, place }: Cell, index: number, length: number): Place {
  const lines = raw.slice(0, index).split(/\r\n|\n|\r/);
  const column = (lines.length === 1 ? place.column : 1) + lines.at(-1)!.length;
  return { ...place, line: place.line + lines.length - 1, column, length };
}

/** Beyond this a file is no table of ours, and would only take memory. */
const mostCells = 200_000;

/**
 * The text with every line end as LF, and with every character in its old place: CRLF becomes two line ends, and the blank
 * line between them is none. What stands between quotation marks is text, and stays.
 */
function withOneLineEnd(text: string, quoted: Quoted[]): string {
  if (!text.includes("\r")) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of quoted) {
    parts.push(text.slice(at, start).replaceAll("\r", "\n"), text.slice(start, end));
    at = end;
  }
  return parts.join("") + text.slice(at).replaceAll("\r", "\n");
}

/** Walks the raw record beside its parsed cells: a quoted cell is longer in the file than its text. */
function locate(
  data: string[],
  start: number,
  text: string,
  placeAt: (offset: number, length?: number) => Place,
): CsvRecord {
  let at = start;
  return data.map((cell) => {
    const isQuoted = text[at] === '"';
    const from = isQuoted ? at + 1 : at;
    const end = from + cell.length + (isQuoted ? cell.split('"').length - 1 : 0);
    // Spaces may stand between a closing quotation mark and the comma.
    at = (isQuoted ? text.indexOf(",", end) : end) + 1;
    const raw = text.slice(from, end);
    const firstLine = /^[^\r\n]*/.exec(raw)![0];
    const place = placeAt(from, Math.max(1, firstLine.length));
    return { text: cell.replace(/\r\n?/g, "\n"), raw, place };
  });
}

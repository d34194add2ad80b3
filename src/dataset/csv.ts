import Papa from "papaparse";
import type { Issue, Place } from "../issue.ts";
import { placesIn } from "../text-places.ts";

export interface Cell {
  text: string;
  place: Place;
}
export type CsvRecord = Cell[];

/**
 * Reads CSV text (comma, RFC 4180 quotes, LF or CRLF or CR) into records whose every cell knows its place.
 * PapaParse does the splitting; its cursor tells where a record begins, and from there each cell's place follows.
 */
export function parseCsv(
  file: string,
  source: string,
): { records: CsvRecord[]; issues: Issue[] } {
  const text = source.startsWith("\ufeff") ? source.slice(1) : source;
  const placeAt = placesIn(file, text);
  const newline = lineEnd(text);
  if (!newline) return { records: [], issues: [mixedLineEnds(placeAt(firstOddLineEnd(text)))] };

  const records: CsvRecord[] = [];
  const issues: Issue[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: ",",
    newline,
    header: false,
    step({ data, errors, meta }) {
      if (!(data.length === 1 && data[0] === "")) {
        const cells = locate(data, start, text, placeAt);
        records.push(cells);
        issues.push(...errors.map(() => brokenQuote(cells)));
      }
      start = meta.cursor;
    },
  });
  return { records, issues };
}

function lineEnd(text: string): "\n" | "\r\n" | "\r" | undefined {
  const crlf = text.split("\r\n").length - 1;
  const lf = text.split("\n").length - 1;
  const cr = text.split("\r").length - 1;
  if (cr === 0) return "\n";
  if (crlf === lf && crlf === cr) return "\r\n";
  if (lf === 0) return "\r";
  return undefined;
}

function firstOddLineEnd(text: string): number {
  const first = /\r\n|\n|\r/.exec(text)![0];
  const odd = [...text.matchAll(/\r\n|\n|\r/g)].find((found) => found[0] !== first);
  return odd?.index ?? 0;
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
    const quoted = text[at] === '"';
    const raw = quoted ? cell.length + cell.split('"').length - 1 + 2 : cell.length;
    const place = placeAt(quoted ? at + 1 : at, Math.max(1, cell.split(/\r?\n/, 1)[0]!.length));
    at += raw + 1;
    return { text: cell, place };
  });
}

function brokenQuote(cells: CsvRecord): Issue {
  // The cell in which the quote opened is the last one read: everything after it was swallowed.
  const place = cells.at(-1)!.place;
  return {
    rule: "csv/open-quote",
    severity: "error",
    message: "A cell opens with a quotation mark that is never closed, or closes in its middle.",
    why: "Everything after it would be read as one cell, and rows would be lost.",
    hint: 'Close the quotation mark, and write a quotation mark inside a quoted cell twice: "".',
    place: { ...place, column: Math.max(1, place.column - 1), length: 1 },
  };
}

function mixedLineEnds(place: Place): Issue {
  return {
    rule: "csv/mixed-line-ends",
    severity: "error",
    message: "The file mixes several kinds of line ends.",
    why: "Cells would shift from one row into another.",
    hint: "Save the file anew as CSV (UTF-8); every program then writes one kind of line end.",
    place,
  };
}

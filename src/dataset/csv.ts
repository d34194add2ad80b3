import Papa from "papaparse";
import type { Issue, Place } from "../issue.ts";
import { placesIn } from "../text-places.ts";

export interface Cell {
  text: string;
  place: Place;
}
export type CsvRecord = Cell[];

/**
 * Reads CSV text (comma, RFC 4180 quotes, records ended by LF or CRLF or CR) into records whose every cell knows its place.
 * PapaParse does the splitting; its cursor tells where a record begins, and from there each cell's place follows.
 */
export function parseCsv(file: string, text: string): { records: CsvRecord[]; issues: Issue[] } {
  const placeAt = placesIn(file, text);
  const [first, ...others] = lineEnds(text);
  const newline = (first?.[0] ?? "\n") as "\n" | "\r\n" | "\r";
  const odd = others.find(([found]) => found !== newline);
  if (odd) return { records: [], issues: [mixedLineEnds(placeAt(odd.index))] };

  const records: CsvRecord[] = [];
  const issues: Issue[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: ",",
    newline,
    header: false,
    step({ data, errors, meta }) {
      const isBlank = data.length === 1 && data[0] === "" && text[start] !== '"';
      if (!isBlank) records.push(locate(data, start, text, placeAt));
      // One broken quotation mark sets off further errors; the first knows where it opened.
      const [broken] = errors;
      if (broken) issues.push(brokenQuote(placeAt(broken.index! - 1)));
      start = meta.cursor;
    },
  });
  return { records, issues };
}

/** The ends of records. A spreadsheet may break a line within a quoted cell in another way; that is text. */
function lineEnds(text: string): RegExpExecArray[] {
  const quotedOrEnd = /(?<=^|[,\r\n])"[^"]*(?:""[^"]*)*(?:"|$)|\r\n|\n|\r/g;
  return [...text.matchAll(quotedOrEnd)].filter(([found]) => !found.startsWith('"'));
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
    const from = quoted ? at + 1 : at;
    const end = from + cell.length + (quoted ? cell.split('"').length - 1 : 0);
    const firstLine = text.slice(from, end).split(/\r\n|\n|\r/, 1)[0]!;
    // Spaces may stand between a closing quotation mark and the comma.
    at = (quoted ? text.indexOf(",", end) : end) + 1;
    return { text: cell, place: placeAt(from, Math.max(1, firstLine.length)) };
  });
}

function brokenQuote(place: Place): Issue {
  return {
    rule: "csv/open-quote",
    severity: "error",
    message: "A cell opens with a quotation mark that is never closed, or closes in its middle.",
    why: "Everything after it would be read as one cell, and rows would be lost.",
    hint: 'Close the quotation mark, and write a quotation mark inside a quoted cell twice: "".',
    place,
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

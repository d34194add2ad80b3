/** A row with more or fewer cells than the first line names columns, and where it probably went wrong. */
import type { Issue, Place } from "../issue.ts";
import { quote } from "../files/quote.ts";
import { explainNumber, notationsOf } from "./cell-number.ts";
import { parseCell } from "./cell.ts";
import { openQuote, quotedRow } from "./csv-faults.ts";
import { placeIn, type Cell, type CsvRecord } from "./csv.ts";
import { curlyCell } from "./curly-quotes.ts";
import type { Field } from "./data-package.ts";
import { runTogether } from "./run-together.ts";
import { findSeparator, wrongSeparator } from "./separator.ts";

/** @param fields the columns, in the order of the first line */
export function raggedRow(record: CsvRecord, fields: readonly Field[]): Issue {
  const swallowed = record.find(({ raw }) => /[\r\n]/.test(raw));
  if (swallowed) return openCell(swallowed);
  const [only, ...others] = record as [Cell, ...Cell[]];
  if (!others.length && only.text.includes(",")) return quotedRow(only.place);
  const sign = others.length ? undefined : findSeparator(only.raw);
  if (sign) {
    const place = placeIn(only, only.raw.indexOf(sign), 1);
    return wrongSeparator(place, sign);
  }
  if (record.length < fields.length) return tooFew(record, fields);
  return curlyCell(record) ?? runTogether(record, fields) ?? tooMany(record, fields);
}

/** The quotation mark of a cell that runs on over the lines below it. */
export function openCell(cell: Cell): Issue {
  const end = placeIn(cell, cell.raw.length, 1);
  return openQuote({ ...cell.place, column: cell.place.column - 1, length: 1 }, end);
}

/** All rows have the same number of cells, and it is not that of the first line: that is one fault. */
export function raggedTable(first: CsvRecord, columns: number): Issue {
  return ragged(
    `Each row has ${first.length} cells; the first line names ${columns} columns.`,
    first.length > columns
      ? "Delete the empty columns at the right of the spreadsheet, and save again."
      : "Bring back what is missing in the rows: hidden columns are sometimes left out when a spreadsheet saves.",
    first.at(-1)!.place,
  );
}

/** A comma inside a bare cell split it: try which cells, joined again, make every cell fit its column. */
function tooMany(record: CsvRecord, fields: readonly Field[]): Issue {
  const extra = record.length - fields.length;
  if (extra > fields.length) return unknownSplit(record, fields);
  const joints = fields.map((field, at) => {
    const parts = record.slice(at, at + extra + 1);
    const text = parts.map((cell) => cell.raw).join(",");
    const joined: Cell = { ...parts[0]!, text, raw: text };
    const rest = [...record.slice(0, at), joined, ...record.slice(at + extra + 1)];
    return {
      field,
      text,
      parts,
      score: countFitting(rest, fields) + (isNumber(text, field) ? 1 : 0),
    };
  });
  const best = joints.reduce((a, b) => (b.score > a.score ? b : a));
  const rivals = joints.filter(({ score }) => score === best.score);
  if (rivals.length > 1) return unknownSplit(record, fields);
  const { place } = best.parts[0]!;
  const last = best.parts.at(-1)!.place;
  const hint = isNumber(best.text, best.field)
    ? explainNumber(best.text, best.field.type === "integer").hint
    : best.field.listOf
      ? `Part the names by spaces, without a comma: ${best.text.split(/[, ]+/).join(" ")}`
      : `Put quotation marks around the cell: "${best.text.replaceAll('"', '""')}".`;
  return ragged(
    `${countMessage(record, fields)} ${quote(best.text)} was probably meant as one cell, "${best.field.name}".`,
    hint,
    { ...place, length: last.column + last.length - place.column },
  );
}

/** Whether a text with commas in it may be a number, for a column of numbers. */
function isNumber(text: string, { type }: Field): boolean {
  const notations = type === "string" ? [] : notationsOf(text);
  return notations.some((plain) => type === "number" || !plain.includes("."));
}

/** Any of several commas may be the one; the first cell that does not fit its column is behind it. */
function unknownSplit(record: CsvRecord, fields: readonly Field[]): Issue {
  const misfit = record.findIndex((cell, index) => !fits(fields[index], cell));
  return ragged(
    `${countMessage(record, fields)} From here on they do not fit.`,
    "If a cell contains a comma, put quotation marks around that cell.",
    record[misfit]!.place,
  );
}

/** A comma is missing: try where empty cells, put in, make every cell fit its column. */
function tooFew(record: CsvRecord, fields: readonly Field[]): Issue {
  const lack = fields.length - record.length;
  const empty: Cell[] = Array.from({ length: lack }, () => ({ ...record[0]!, text: "", raw: "" }));
  const scores = Array.from({ length: record.length + 1 }, (_, at) =>
    countFitting([...record.slice(0, at), ...empty, ...record.slice(at)], fields),
  );
  // Among gaps that fit equally well the last is the likeliest: commas get lost at the end of a line.
  const gap = scores.lastIndexOf(Math.max(...scores));
  const message = countMessage(record, fields);
  const commas = lack === 1 ? "a comma is" : `${lack} commas are`;
  const { place, raw } = record[Math.min(gap, record.length - 1)]!;
  return gap === record.length
    ? ragged(
        `${message} At its end ${commas} probably missing.`,
        "Add what is missing; an empty cell still needs its comma.",
        { ...place, column: place.column + raw.length, length: 1 },
      )
    : ragged(
        `${message} Before ${quote(raw)} ${commas} probably missing, for the cell "${fields[gap]!.name}".`,
        "Add what is missing; an empty cell still needs its comma.",
        place,
      );
}

const countMessage = (record: CsvRecord, fields: readonly Field[]): string =>
  `This row has ${record.length} ${record.length === 1 ? "cell" : "cells"}; the first line names ${fields.length} columns.`;

const fits = (field: Field | undefined, cell: Cell): boolean =>
  field !== undefined && !("issue" in parseCell(field, cell));
const countFitting = (cells: readonly Cell[], fields: readonly Field[]): number =>
  cells.filter((cell, index) => fits(fields[index], cell)).length;

function ragged(message: string, hint: string, place: Place): Issue {
  return {
    rule: "table/ragged-row",
    severity: "error",
    message,
    why: "It is not clear which cell belongs to which column.",
    hint,
    place,
  };
}

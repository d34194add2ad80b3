import type { Issue } from "../issue.ts";
import { parseCell, type Value } from "./cell.ts";
import { quotedRow } from "./csv-faults.ts";
import { parseCsv, type Cell, type CsvRecord } from "./csv.ts";
import { pathsOf, type Field, type Resource } from "./data-package.ts";
import { checkHeader } from "./header.ts";
import { openCell, raggedRow, raggedTable } from "./ragged-row.ts";
import { checkSeparator } from "./separator.ts";
import { unfinishedRow } from "./unfinished-row.ts";
import { checkUnique } from "./unique.ts";

/** One row of a table: its values by column, and where each cell stands. */
export interface Row {
  values: Record<string, Value>;
  cells: Record<string, Cell>;
  place: Cell["place"];
}

export interface Table {
  resource: Resource;
  /** The CSV file, or the first of several, as paths are shown to people. */
  file: string;
  rows: Row[];
}

/** Reads one table's CSV against its description. Every fault becomes an issue; a faulty row is not returned. */
export function parseTable(
  resource: Resource,
  texts: readonly { file: string; text: string }[],
): { table: Table; issues: Issue[] } {
  const table: Table = { resource, file: `data/${pathsOf(resource)[0]}`, rows: [] };
  const issues = texts.flatMap(({ file, text }) => {
    const { rows, issues: found } = parseFile(resource, file, text);
    for (const row of rows) table.rows.push(row);
    return found;
  });
  return { table, issues: [...issues, ...checkUnique(resource, table.rows)] };
}

interface Rows {
  rows: Row[];
  issues: Issue[];
}

function parseFile(resource: Resource, file: string, text: string): Rows {
  const parted = checkSeparator(file, text);
  if (parted) return { rows: [], issues: [parted] };
  const { records, issues } = parseCsv(file, text);
  if (issues.length) return { rows: [], issues };
  const [header, ...body] = records.filter((record) => !isEmpty(record));
  if (!header) return { rows: [], issues: [emptyFile(resource, file)] };
  if (header.length === 1 && header[0]!.text.includes(","))
    return { rows: [], issues: [quotedRow(header[0]!.place)] };
  const faults = checkHeader(resource, header, body[0]);
  if (faults.length) return { rows: [], issues: faults };
  const byName = new Map(resource.schema.fields.map((field) => [field.name, field]));
  return parseRows(
    header.map(({ text: name }) => byName.get(name)!),
    body,
  );
}

/** A spreadsheet leaves rows of nothing but commas where something once stood. */
const isEmpty = (record: CsvRecord): boolean => record.every(({ text }) => text.trim() === "");

function parseRows(fields: readonly Field[], body: CsvRecord[]): Rows {
  const width = body[0]?.length;
  if (body.length > 2 && width !== fields.length && body.every(({ length }) => length === width)) {
    const cause = raggedRow(body[0]!, fields);
    const isOne = cause.rule === "table/ragged-row";
    return { rows: [], issues: [isOne ? raggedTable(body[0]!, fields.length) : cause] };
  }
  const rows: Row[] = [];
  const issues: Issue[] = [];
  for (const record of body) {
    const swallower = record.find((cell) => holdsRow(cell, fields));
    const found = swallower
      ? [openCell(swallower)]
      : record.length === fields.length
        ? parseRow(fields, record, rows)
        : [raggedRow(record, fields)];
    issues.push(...found);
    // Nobody mends more in one go, and a damaged file may have millions.
    if (issues.length >= 1000) break;
  }
  return { rows, issues };
}

/** Reads one row, and adds it to the rows if nothing is wrong with it. */
function parseRow(fields: readonly Field[], record: CsvRecord, rows: Row[]): Issue[] {
  const unfinished = unfinishedRow(fields, record);
  if (unfinished) return [unfinished];
  const row: Row = { values: {}, cells: {}, place: record[0]!.place };
  const issues = fields.flatMap((field, index): Issue[] => {
    const cell = record[index]!;
    const result = parseCell(field, cell);
    row.cells[field.name] = cell;
    if ("issue" in result) return [result.issue];
    row.values[field.name] = result.value;
    return [];
  });
  if (!issues.length) rows.push(row);
  return issues;
}

/** A line inside a cell that would itself be a faultless row: an open quotation mark swallowed it. */
function holdsRow({ text, place }: Cell, fields: readonly Field[]): boolean {
  if (!text.includes("\n") || fields.length < 2) return false;
  const lines = text.split("\n").slice(1, -1);
  return lines.some((line) => {
    const parts = line.split(",");
    return (
      parts.length === fields.length &&
      parts.every(
        (raw, index) => !("issue" in parseCell(fields[index]!, { text: raw, raw, place })),
      )
    );
  });
}

function emptyFile(resource: Resource, file: string): Issue {
  const names = resource.schema.fields.map((field) => field.name).join(",");
  return {
    rule: "table/empty-file",
    severity: "error",
    message: "The file is empty.",
    why: `The table "${resource.name}" needs at least its first line.`,
    hint: `Let it begin with: ${names}`,
    place: { file, line: 1, column: 1, length: 1 },
  };
}

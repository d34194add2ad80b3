import { didYouMean } from "../did-you-mean.ts";
import type { Issue, Place } from "../issue.ts";
import { parseCsv, type Cell, type CsvRecord } from "./csv.ts";
import { pathsOf, type Field, type Resource } from "./data-package.ts";
import { parseDate } from "./edtf.ts";
import type { RuleName } from "../rules/index.ts";

export type Value = string | number | undefined;

/** One row of a table: its values by column, and where each cell stands. */
export interface Row {
  values: Record<string, Value>;
  cells: Record<string, Cell>;
  place: Place;
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
    table.rows.push(...rows);
    return found;
  });
  return { table, issues: [...issues, ...checkUnique(table)] };
}

function parseFile(
  resource: Resource,
  file: string,
  text: string,
): { rows: Row[]; issues: Issue[] } {
  const { records, issues } = parseCsv(file, text);
  const rows: Row[] = [];
  if (issues.length) return { rows, issues };
  const [header, ...body] = records;
  const start: Place = { file, line: 1, column: 1, length: 1 };
  if (!header) return { rows, issues: [missingHeader(resource, start)] };

  issues.push(...checkHeader(resource, header, start));
  if (issues.length) return { rows, issues };
  const names = header.map((cell) => cell.text);
  for (const record of body) {
    const found = record.length === names.length ? [] : [raggedRow(record, names)];
    const row = found.length ? undefined : parseRow(resource, names, record, found);
    if (row && !found.length) rows.push(row);
    issues.push(...found);
  }
  return { rows, issues };
}

function parseRow(resource: Resource, names: string[], record: CsvRecord, issues: Issue[]): Row {
  const cells: Record<string, Cell> = {};
  const values: Record<string, Value> = {};
  names.forEach((name, index) => (cells[name] = record[index]!));
  for (const field of resource.schema.fields) {
    const cell = cells[field.name]!;
    const result = parseCell(field, cell);
    if ("issue" in result) issues.push(result.issue);
    else values[field.name] = result.value;
  }
  return { values, cells, place: record[0]!.place };
}

function parseCell(field: Field, cell: Cell): { value: Value } | { issue: Issue } {
  const { text, place } = cell;
  const limits = field.constraints ?? {};
  const fail = (rule: RuleName, message: string, hint: string) => ({
    issue: {
      rule,
      severity: "error",
      message,
      why: `The column means: ${field.description}`,
      hint,
      place,
    } as const,
  });
  if (text === "") {
    if (limits.required)
      return fail("table/empty-cell", `The cell "${field.name}" is empty.`, "Fill it in.");
    return { value: undefined };
  }
  if (text !== text.trim()) {
    return fail(
      "table/stray-space",
      `The cell "${field.name}" begins or ends with a space.`,
      "Remove the space.",
    );
  }
  if (field.type !== "string") {
    const plain = field.type === "integer" ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
    if (!plain.test(text)) {
      return fail(
        "table/not-a-number",
        `"${text}" is not a plain ${field.type}.`,
        "Write digits only, in base units and with a decimal point: 30000000 or 13.1.",
      );
    }
    const value = Number(text);
    if (value < (limits.minimum ?? -Infinity) || value > (limits.maximum ?? Infinity)) {
      return fail(
        "table/out-of-range",
        `${text} is outside what "${field.name}" allows.`,
        limits.minimum !== undefined && limits.maximum !== undefined
          ? `It goes from ${limits.minimum} to ${limits.maximum}.`
          : `It is at ${limits.minimum === undefined ? `most ${limits.maximum}` : `least ${limits.minimum}`}.`,
      );
    }
    return { value };
  }
  if (limits.enum && !limits.enum.includes(text)) {
    return fail(
      "table/not-allowed",
      `"${text}" is not a value of "${field.name}".`,
      `Allowed are: ${limits.enum.join(", ")}.${didYouMean(text, limits.enum)}`,
    );
  }
  if (limits.pattern && !new RegExp(limits.pattern).test(text)) {
    return fail(
      "table/wrong-form",
      `"${text}" does not have the form of "${field.name}".`,
      field.name === "sha256"
        ? "A fingerprint has 64 characters of 0-9 and a-f: copy it anew."
        : "Ids are lower-case words of a-z and 0-9 joined by hyphens.",
    );
  }
  if (field.format === "edtf" && !parseDate(text)) {
    return fail(
      "table/impossible-date",
      `"${text}" is no date.`,
      "Write 2018, 2018-12, 2018-12-31, or 2018-12~ for about; the day must exist in the calendar.",
    );
  }
  return { value: text };
}

function checkHeader(resource: Resource, header: CsvRecord, start: Place): Issue[] {
  const known = resource.schema.fields.map((field) => field.name);
  const seen = new Set<string>();
  const issues: Issue[] = [];
  const why = `The table "${resource.name}" is described in data/datapackage.json, column by column.`;
  for (const { text, place } of header) {
    if (seen.has(text)) {
      issues.push({
        rule: "table/duplicate-column",
        severity: "error",
        message: `The column "${text}" stands twice.`,
        why,
        hint: "Remove or rename one of them.",
        place,
      });
    } else if (!known.includes(text)) {
      issues.push({
        rule: "table/unknown-column",
        severity: "error",
        message: text ? `The column "${text}" is unknown.` : "A column has no name.",
        why,
        hint: `Its columns are: ${known.join(", ")}.${didYouMean(text, known)}`,
        place,
      });
    }
    seen.add(text);
  }
  for (const name of known.filter((name) => !seen.has(name))) {
    issues.push({
      rule: "table/missing-column",
      severity: "error",
      message: `The column "${name}" is missing.`,
      why,
      hint: `Add it to the first line, and a cell for it to every row.`,
      place: start,
    });
  }
  return issues;
}

function checkUnique(table: Table): Issue[] {
  const { primaryKey, fields } = table.resource.schema;
  const keys = [
    primaryKey,
    ...fields
      .filter((f) => f.constraints?.unique && primaryKey.join() !== f.name)
      .map((f) => [f.name]),
  ];
  return keys.flatMap((key) => {
    const first = new Map<string, Row>();
    return table.rows.flatMap((row): Issue[] => {
      const name = key.map((column) => row.cells[column]!.text).join(" ");
      const earlier = first.get(name);
      if (!earlier) return (first.set(name, row), []);
      return [
        {
          rule: "table/duplicate-key",
          severity: "error",
          message: `"${name}" stands twice: here and in ${lineOf(earlier, row)}.`,
          why: "Sentences and charts refer to a row by it, so it must name exactly one.",
          hint: "Give one of the rows another id, or remove the copy.",
          place: row.cells[key[0]!]!.place,
        },
      ];
    });
  });
}

const lineOf = ({ place }: Row, from: Row): string =>
  `${place.file === from.place.file ? "" : `${place.file}, `}line ${place.line}`;

function missingHeader(resource: Resource, place: Place): Issue {
  const names = resource.schema.fields.map((field) => field.name).join(",");
  return {
    rule: "table/empty-file",
    severity: "error",
    message: "The file is empty.",
    why: `The table "${resource.name}" needs at least its first line.`,
    hint: `Let it begin with: ${names}`,
    place,
  };
}

function raggedRow(record: CsvRecord, names: string[]): Issue {
  const [has, wants] = [record.length, names.length];
  const place = (record[wants] ?? record.at(-1)!).place;
  const hint =
    has > wants
      ? "If a cell contains a comma, put quotation marks around that cell."
      : "Add the missing commas; an empty cell still needs its comma.";
  return {
    rule: "table/ragged-row",
    severity: "error",
    message: `This row has ${has} cells; the first line names ${wants}.`,
    why: "It is not clear which cell belongs to which column.",
    hint,
    place,
  };
}

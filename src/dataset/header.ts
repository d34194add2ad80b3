/** The first line of a table, against the columns its description names. */
import { nearest } from "../did-you-mean.ts";
import type { Issue } from "../issue.ts";
import { quote } from "../files/quote.ts";
import { unseenFault } from "./cell.ts";
import type { Cell, CsvRecord } from "./csv.ts";
import type { Resource } from "./data-package.ts";

/** All that is wrong with a first line; one issue for each cause. @param second the line below it, where there is one */
export function checkHeader(
  { name: table, schema }: Resource,
  header: CsvRecord,
  second: CsvRecord = [],
): Issue[] {
  const known = schema.fields.map((field) => field.name);
  const namedIn = (record: CsvRecord) =>
    known.filter((name) => record.some(({ text }) => text.trim() === name));
  const found = namedIn(header);
  const told = (cell: Cell, fault: Fault): Issue => ({
    severity: "error",
    why: `The table "${table}" is described in data/datapackage.json, column by column.`,
    place: cell.place,
    ...fault,
  });
  const [first] = header as [Cell];
  if (found.length <= known.length / 2) {
    const below = namedIn(second).length > known.length / 2 ? second[0] : undefined;
    return [told(first, below ? lineAbove(first, below) : noHeader(known, found.length))];
  }

  const absent = known.filter((name) => !found.includes(name));
  const renamed = renamedColumn(header, known, absent);
  const meant = new Set<string>();
  const seen = new Set<string>();
  const named = header.slice(0, header.findLastIndex(({ text }) => text !== "") + 1);
  const issues = named.slice(0, most).flatMap((cell) => {
    const near = nearest(cell.text.replace(/\W/g, ""), absent);
    const slip = near ?? (cell === renamed ? absent[0] : undefined);
    const fault = nameFault(cell, { known, seen, slip });
    if (fault && slip) meant.add(slip);
    seen.add(cell.text);
    return fault ? [told(cell, fault)] : [];
  });
  const surplus = header.length - named.length;
  if (surplus) issues.push(told(header[named.length]!, namelessColumns(surplus)));
  // A misspelt column is not also missing.
  const missing = absent.filter((name) => !meant.has(name));
  if (missing.length) issues.push(told(first, missingColumns(missing)));
  return issues;
}

/** One column is missing and one is there that nobody knows: it is the same under another name. */
function renamedColumn(
  header: CsvRecord,
  known: readonly string[],
  absent: readonly string[],
): Cell | undefined {
  const [stranger, ...others] = header.filter(({ text }) => text && !known.includes(text.trim()));
  return others.length || absent.length !== 1 ? undefined : stranger;
}

/** Nobody mends more in one go. */
const most = 1000;

type Fault = Pick<Issue, "rule" | "message" | "hint"> & Partial<Pick<Issue, "why" | "place">>;

function noHeader(known: readonly string[], found: number): Fault {
  return {
    rule: "table/no-header",
    message: found
      ? `The first line names only ${found} of the ${known.length} columns.`
      : "The first line does not name the columns.",
    hint: `Let the file begin with: ${known.join(",")}`,
  };
}

/** A title or a note above the line that names the columns. */
function lineAbove({ place }: Cell, below: Cell): Fault {
  return {
    rule: "table/no-header",
    message: `The first line does not name the columns; line ${below.place.line} does.`,
    why: "The first line of a table names its columns, so that programs can open it.",
    hint:
      below.place.line === place.line + 1
        ? `Delete line ${place.line}.`
        : `Delete what stands above line ${below.place.line}.`,
  };
}

/** @param slip the missing column whose name this one nearly is */
function nameFault(
  cell: Cell,
  { known, seen, slip }: { known: string[]; seen: ReadonlySet<string>; slip: string | undefined },
): Fault | undefined {
  const { text } = cell;
  const unseen = unseenFault(cell);
  if (unseen) return unseen;
  if (seen.has(text) && text)
    return {
      rule: "table/duplicate-column",
      message: `A second column is called ${quote(text)}.`,
      hint: "Remove or rename one of the two.",
    };
  if (known.includes(text)) return undefined;
  if (known.includes(text.trim()))
    return {
      rule: "table/stray-space",
      message: `The name of the column ${quote(text)} has a space before or after it.`,
      hint: `Write ${quote(text.trim())}.`,
    };
  return {
    rule: "table/unknown-column",
    message: !text
      ? "A column has no name."
      : `The column ${quote(text)} is unknown${slip ? `, and "${slip}" is missing` : ""}.`,
    hint: slip
      ? `If it is that column, rename ${text} to ${slip}.`
      : `The columns are: ${known.join(", ")}.`,
  };
}

function namelessColumns(many: number): Fault {
  return {
    rule: "table/nameless-column",
    message: `After its last name the first line goes on with ${many === 1 ? "a comma" : `${many} commas`}.`,
    why: "Spreadsheets write empty columns where something once stood.",
    hint: "Delete the empty columns in the spreadsheet, and save again.",
  };
}

function missingColumns(names: readonly string[]): Fault {
  return {
    rule: "table/missing-column",
    message:
      names.length === 1
        ? `The column "${names[0]}" is missing.`
        : `The columns ${names.map((name) => `"${name}"`).join(", ")} are missing.`,
    hint: "Bring back what is missing, cells included; spreadsheets sometimes leave out hidden columns when they save.",
  };
}

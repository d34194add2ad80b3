import type { Issue } from "../issue.ts";
import type { CsvRecord } from "./csv.ts";
import type { Field } from "./data-package.ts";

/** More than half of what must be filled in is empty: a total or a note, told once and not cell by cell. */
export function unfinishedRow(fields: readonly Field[], record: CsvRecord): Issue | undefined {
  const needed = record.filter((_, index) => fields[index]!.constraints?.required);
  const filled = record.filter(({ text }) => text !== "");
  const empty = needed.filter(({ text }) => text === "");
  if (empty.length < 3 || empty.length <= needed.length / 2) return undefined;
  const many = filled.length === 1 ? "1 cell is" : `${filled.length} cells are`;
  return {
    rule: "table/unfinished-row",
    severity: "error",
    message: `Only ${many} filled in, of the ${record.length} of this row.`,
    why: "Each row of a table is one statement with all that belongs to it; a total or a note is none.",
    hint: "Delete the line. If it is a row you have begun, fill it in; a sum of figures is a row of data/derived.csv.",
    place: filled[0]!.place,
  };
}

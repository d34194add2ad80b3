import type { Issue } from "../issue.ts";
import { parseCell } from "./cell.ts";
import { placeIn, type Cell, type CsvRecord } from "./csv.ts";
import type { Field } from "./data-package.ts";

/** Two rows on one line: the last cell of the one and the first of the other stand in one cell, or side by side. */
export function runTogether(record: CsvRecord, fields: readonly Field[]): Issue | undefined {
  const seam = record.length - fields.length;
  const isTwo = seam === fields.length || seam === fields.length - 1;
  const joint = record[seam]!;
  const begin = isTwo ? beginning(joint, seam === fields.length) : undefined;
  if (begin === undefined) return undefined;
  const rest = record.slice(seam + 1);
  const isRow = rest.every((cell, index) => !("issue" in parseCell(fields[index + 1]!, cell)));
  if (!isRow) return undefined;
  const id = joint.raw.slice(begin);
  return {
    rule: "table/ragged-row",
    severity: "error",
    message: `Two rows stand in this line: before "${id}" a line break is missing.`,
    why: "Each line of a table is one row.",
    hint: `Put the cursor before "${id}" and press Enter.`,
    place: placeIn(joint, begin, id.length),
  };
}

/** Where in the cell the second row begins. @param isOwn nothing of the first row stands before it */
function beginning({ raw }: Cell, isOwn: boolean): number | undefined {
  if (isOwn) return 0;
  return /[a-z0-9]+(?:-[a-z0-9]+)*$/.exec(raw)?.index;
}

import { nearest } from "../did-you-mean.ts";
import type { Issue } from "../issue.ts";

/** A file beside the tables that nobody described. */
export interface Undescribed {
  file: string;
  /** The described file that is missing and whose name this one probably should bear. */
  meant: string | undefined;
}

/** What stands in `data/` without being a described table or one of the two files that explain the folder. */
export function findUndescribed(
  paths: readonly string[],
  described: readonly string[],
): Undescribed[] {
  const missing = described.filter((file) => !paths.includes(file));
  return paths
    .filter((file) => file.startsWith("data/") && !explaining.test(file))
    .filter((file) => !described.includes(file))
    .map((file) => ({
      file,
      meant: /\.(?:csv|txt)$/i.test(file) ? nearest(file, missing) : undefined,
    }));
}

const explaining = /(?:^|\/)(?:README\.md|datapackage\.json)$/;

/** What is said of it. A table under a wrong name is a missing one; another file only lies in the way. */
export function undescribed({ file, meant }: Undescribed): Issue {
  if (meant)
    return {
      rule: "table/missing-file",
      severity: "error",
      message: `The table ${meant} is missing, and beside it lies ${file}.`,
      why: "data/datapackage.json names the file of each table to the letter, and other tables point into it.",
      hint: `If ${file} is that table, rename it to ${meant}.`,
      place: { file: meant, line: 1, column: 1, length: 1 },
    };
  const isTable = /\.csv$/i.test(file);
  return {
    rule: "file/undescribed",
    severity: isTable ? "error" : "warning",
    message: "data/datapackage.json does not describe this file.",
    why: "Nobody reads it and nobody checks it, so what it says may differ from what the site prints.",
    hint: isTable
      ? "Remove it; git keeps every earlier version of a table. If it is a table of its own, describe it in data/datapackage.json."
      : "Keep it in another folder.",
    place: { file, line: 1, column: 1, length: 1 },
  };
}

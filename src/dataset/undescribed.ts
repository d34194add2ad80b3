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

/** A table that nobody reads is an error; another file only lies in the way. */
export function undescribed({ file, meant }: Undescribed): Issue {
  return {
    rule: "file/undescribed",
    severity: meant || /\.csv$/i.test(file) ? "error" : "warning",
    message: meant
      ? `data/datapackage.json describes ${meant}, which is missing, and does not describe this file.`
      : "data/datapackage.json does not describe this file.",
    why: "Nobody reads it and nobody checks it, so what it says may differ from what the site prints.",
    hint: meant
      ? `If it is that table, rename it to ${meant}.`
      : "Remove it (git keeps every earlier version), or describe it in data/datapackage.json if it is a table of its own.",
    place: { file, line: 1, column: 1, length: 1 },
  };
}

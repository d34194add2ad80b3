import type { RuleName } from "./rules/index.ts";

/** A problem in what a journalist wrote, and the place where it stands. */

export interface Place {
  /** Path from the project's folder, with forward slashes. */
  file: string;
  /** Line and column count from 1; the column counts UTF-16 units, as editors do. */
  line: number;
  column: number;
  /** How many characters to mark; 1 where only a point is known. */
  length: number;
}

export interface Issue {
  /** Stable name, `room/what`: for example `prose/bare-number`. */
  rule: RuleName;
  severity: "error" | "warning";
  /** What is wrong. */
  message: string;
  /** Why that matters to the site or its readers. */
  why: string;
  /** How to mend it, with "did you mean" where a near name exists. */
  hint: string;
  place: Place;
}

/** Sorts by file, then line, then column, so that one run always reads the same. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

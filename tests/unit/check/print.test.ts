import assert from "node:assert/strict";
import { test } from "node:test";
import { countIssues, printIssues } from "../../../src/check/print.ts";
import type { Issue } from "../../../src/issue.ts";

const issue = (column: number, length: number, more: Partial<Issue> = {}): Issue => ({
  rule: "prose/bare-number",
  severity: "error",
  message: "What.",
  why: "Because.",
  hint: "Do.",
  place: { file: "a.mdx", line: 3, column, length },
  ...more,
});
/** The line and its marks, as they are printed. */
const excerpt = (line: string | undefined, column: number, length: number): string[] =>
  printIssues([issue(column, length)], () => line)
    .split("\n")
    .filter((printed) => printed.startsWith("  | "))
    .map((printed) => printed.slice(4));
const marked = (line: string, column: number, length: number): string => {
  const [cut = "", marks = ""] = excerpt(line, column, length);
  return cut.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1);
};

test("an issue says its place and rule, what, where, why and how to mend it", () => {
  assert.equal(
    printIssues([issue(6, 2)], () => "Some 40 ships."),
    [
      "a.mdx:3:6  error  prose/bare-number",
      "  What.",
      "  | Some 40 ships.",
      "  |      ^^",
      "  Why: Because.",
      "  Mend: Do.",
    ].join("\n"),
  );
});

test("a warning is called one, and issues are parted by an empty line", () => {
  const printed = printIssues([issue(1, 1, { severity: "warning" }), issue(1, 1)], () => undefined);
  const [first, second] = printed.split("\n\n");
  assert.match(first!, /^a\.mdx:3:1 {2}warning /);
  assert.match(second!, /^a\.mdx:3:1 {2}error /);
  assert.equal(
    printIssues([], () => ""),
    "",
  );
});

test("a line that cannot be had, or is blank, is not shown", () => {
  assert.deepEqual(excerpt(undefined, 1, 1), []);
  assert.deepEqual(excerpt("   ", 1, 1), []);
});

test("a long line is cut around the culprit, which stays marked", () => {
  const line = `${"a".repeat(200)}CULPRIT${"b".repeat(200)}`;
  const [cut = ""] = excerpt(line, 201, 7);
  assert.equal(cut.length, 102);
  assert.equal(cut.indexOf("CULPRIT"), 31, "a third of what is shown stands before it");
  assert.match(cut, /^…a+CULPRITb+…$/);
  assert.equal(marked(line, 201, 7), "CULPRIT");
});

test("at either end of a long line nothing is cut there", () => {
  const line = `FIRST${"a".repeat(300)}LAST`;
  assert.match(excerpt(line, 1, 5)[0]!, /^FIRSTa+…$/);
  assert.equal(marked(line, 1, 5), "FIRST");
  assert.match(excerpt(line, 306, 4)[0]!, /^…a+LAST$/);
  assert.equal(marked(line, 306, 4), "LAST");
});

test("marks never run past what is shown; a point has one mark", () => {
  assert.deepEqual(excerpt("short", 3, 99), ["short", "  ^^^"]);
  assert.deepEqual(excerpt("short", 6, 1), ["short", "     ^"]);
  assert.deepEqual(excerpt("short", 2, 0), ["short", " ^"]);
});

test("tabs take one place, so that the marks stand below what they mean", () => {
  assert.equal(marked("\t\tkey: value", 3, 3), "key");
});

test("the count tells errors, warnings and files, each in the right number", () => {
  const warning = issue(1, 1, { severity: "warning" });
  const elsewhere = { ...issue(1, 1), place: { ...issue(1, 1).place, file: "b.mdx" } };
  assert.equal(countIssues([issue(1, 1)]), "1 error, 0 warnings in 1 file");
  assert.equal(countIssues([issue(1, 1), elsewhere, warning]), "2 errors, 1 warning in 2 files");
});

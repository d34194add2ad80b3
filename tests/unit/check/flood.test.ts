import assert from "node:assert/strict";
import { test } from "node:test";
import { holdBack } from "../../../src/check/flood.ts";
import { printReport } from "../../../src/check/print.ts";
import type { Issue } from "../../../src/issue.ts";

const issue = (rule: Issue["rule"], line: number, file = "a.csv"): Issue => ({
  rule,
  severity: "error",
  message: `Fault in line ${line}.`,
  why: "Because.",
  hint: "Do.",
  place: { file, line, column: 1, length: 1 },
});
const many = (rule: Issue["rule"], count: number, file?: string) =>
  Array.from({ length: count }, (_, at) => issue(rule, at + 1, file));

test("up to twenty issues of a kind are all shown", () => {
  const issues = many("csv/open-quote", 20);
  assert.deepEqual(holdBack(issues), { shown: issues, heldBack: [] });
});

test("of more, the first twenty are shown and the others counted with their files", () => {
  const issues = [...many("csv/open-quote", 22), ...many("csv/open-quote", 3, "b.csv")];
  const { shown, heldBack } = holdBack(issues);
  assert.deepEqual(shown, issues.slice(0, 20));
  assert.deepEqual(heldBack, [{ rule: "csv/open-quote", count: 5, files: ["a.csv", "b.csv"] }]);
});

test("one kind does not crowd out another", () => {
  const last = issue("prose/bare-number", 99);
  const { shown } = holdBack([...many("csv/open-quote", 40), last]);
  assert.equal(shown.at(-1), last);
  assert.equal(shown.length, 21);
});

test("a report says how many more there are, counts them all, and where a rule is explained", () => {
  const report = printReport(many("csv/open-quote", 23), () => undefined);
  assert.equal(report.match(/Fault in line/g)?.length, 20);
  assert.ok(
    report.endsWith(
      [
        "And 3 more of csv/open-quote, in a.csv.",
        "23 errors, 0 warnings in 1 file",
        "More about a rule: npm run check -- --explain csv/open-quote",
      ].join("\n\n"),
    ),
    report,
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { checkProject } from "../../../src/check/check.ts";
import { printReport } from "../../../src/check/print.ts";
import { untried } from "../../../src/check/untried.ts";
import { filesOf } from "../../../src/files/files.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { files, type Files } from "../tiny-project.ts";

const note = "Charts, and the figures and claims in texts, are tried when data/ is mended.";
const [story, figures] = ["content/stories/harbour/en.mdx", "data/figures.csv"] as const;

function reportOn(given: Files): { rules: string[]; report: string } {
  const { project, issues: found } = readProject(filesOf(given));
  const issues = checkProject(project, found);
  return {
    rules: issues.map(({ rule }) => rule),
    report: printReport(issues, () => undefined, untried(found)),
  };
}

const edited = (edits: readonly [file: string, from: string, to: string][]): Files =>
  edits.reduce(
    (given, [file, from, to]) => ({ ...given, [file]: given[file]!.replace(from, to) }),
    files,
  );
const unknownFact = [story, "Ships came.", 'Ships came for <Fact id="tolls" />.'] as const;

test("where data/ cannot be read whole, a report says what it has not tried", () => {
  const { rules, report } = reportOn(
    edited([[figures, "about,30000000", "about,30 m"], [...unknownFact]]),
  );
  assert.deepEqual(rules, ["table/not-a-number"]);
  assert.ok(report.includes(`\n\n${note}\n\n1 error`), report);
});

test("a row that can be read is tried even where another cannot", () => {
  const { rules } = reportOn(
    edited([
      [figures, "about,30000000", "about,30 m"],
      [figures, "about,12,", "about,12,2"],
    ]),
  );
  assert.deepEqual(rules.sort(), ["table/not-a-number", "table/reversed-range"]);
});

test("where data/ can be read whole all is tried, and a report says no more", () => {
  const { rules, report } = reportOn(
    edited([[figures, "about,12,", "about,12,2"], [...unknownFact]]),
  );
  assert.deepEqual(rules.sort(), ["table/reversed-range", "use/unknown-fact"]);
  assert.ok(!report.includes("are tried when"), report);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { printReport } from "../../../src/check/print.ts";
import { partsOf, type ReportPart } from "../../../src/desk/report.ts";
import { changed, checkFiles, files } from "../tiny-project.ts";

const story = "content/stories/harbour/en.mdx";
const lineOf = (given: Record<string, string>) => (file: string, line: number) =>
  given[file]?.split("\n")[line - 1];

function reportOn(given: Record<string, string>): string {
  const { issues } = checkFiles(given);
  assert.ok(issues.length > 0);
  return printReport(issues, lineOf(given));
}

/** The words as a reader of the page has them. */
const wordsOf = ({ head, lines }: ReportPart): string[] => [
  ...(head === undefined ? [] : [head]),
  ...lines.map((line) => ("text" in line ? line.text : line.before + line.marked + line.after)),
];

test("a page shows the check's words, all of them and no others, but for the signs under a line", () => {
  const given = changed(story, "Ships came.", "Some 40 ships came, and a dozen <b>boats</b>.");
  const report = reportOn(given);
  const printed = report
    .split("\n")
    .filter((line) => line && !/^ {2}\| *\^+$/.test(line))
    .map((line) => line.replace(/^ {2}(\| )?/, ""));
  assert.deepEqual(partsOf(report).flatMap(wordsOf), printed);
});

test("an issue is headed by its place, and what stands under a sign is marked", () => {
  const given = changed(story, "Ships came.", "Some 40 ships came.");
  const [issue, ...others] = partsOf(reportOn(given));
  assert.match(
    issue!.head!,
    /^content\/stories\/harbour\/en\.mdx:\d+:6 {2}error {2}prose\/bare-number$/,
  );
  const marked = issue!.lines.find((line) => "marked" in line);
  assert.deepEqual(marked, { before: "Some ", marked: "40", after: " ships came." });
  assert.ok(others.length > 0);
  assert.ok(others.every(({ head }) => head === undefined));
});

test("a line of a file that itself reads like signs is shown as it stands", () => {
  const given = changed(story, "Ships came.", "^^^^\n\nSome 40 ships came.");
  const [issue] = partsOf(reportOn(given));
  assert.equal(issue!.lines.filter((line) => "marked" in line).length, 1);
  const report = "a.csv:2:1  error  csv/x\n  Words.\n  | ^^^\n  | ^\n  Why: so.";
  assert.deepEqual(partsOf(report)[0]!.lines, [
    { text: "Words." },
    { before: "", marked: "^", after: "^^" },
    { text: "Why: so." },
  ]);
});

test("an issue without a line of a file keeps its words", () => {
  const report =
    "data/x.csv:1:1  error  file/missing\n  It is missing.\n  Why: so.\n  Mend: add it.";
  assert.deepEqual(partsOf(report)[0]!.lines, [
    { text: "It is missing." },
    { text: "Why: so." },
    { text: "Mend: add it." },
  ]);
});

test("where there is nothing to tell there are no parts", () => {
  assert.deepEqual(checkFiles(files).issues, []);
  assert.deepEqual(partsOf(""), []);
});

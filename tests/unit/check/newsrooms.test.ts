/** Each file of `tests/newsrooms/cases` is a small newsroom that is wrong in exactly one way. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { checkProject } from "../../../src/check/check.ts";
import { printIssues } from "../../../src/check/print.ts";
import { filesOf } from "../../../src/files/files.ts";
import { linesOf } from "../../../src/files/read-text.ts";
import { rules } from "../../../src/rules/index.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { goodNewsroom, readCases, spoil, type Case, type Contents } from "../newsroom.ts";

const good = goodNewsroom();
const cases = readCases();
const accept = "UPDATE_GOLDEN=1 npm run test:unit";

function check(contents: Contents, published?: Contents) {
  const files = filesOf(contents);
  const { project, issues: found } = readProject(files);
  const before = published && readProject(filesOf(published)).project;
  const issues = checkProject(project, found, before && { project: before, today: "2026-11-22" });
  return { issues, printed: printIssues(issues, linesOf(files)) };
}

test("in the good newsroom nothing is wrong", () => {
  assert.equal(check(good).printed, "");
});

for (const found of cases) {
  test(`${found.name}: ${found.did}`, () => {
    const published = spoil(good, found.before ?? []);
    const { issues, printed } = check(spoil(published, found.edits), found.before && published);
    assert.deepEqual(
      issues.map(({ rule }) => rule),
      [found.rule],
      printed,
    );
    if (process.env["UPDATE_GOLDEN"]) keep(found, printed);
    assert.equal(`${printed}\n`, found.says, `If the new message is right: ${accept}`);
  });
}

/** Writes the message into the case, which ends with it. */
function keep(found: Case, printed: string): void {
  const text = readFileSync(found.file, "utf8");
  const says = printed.split("\n").map((line) => (line ? `  ${line}` : ""));
  const written = `${text.replace(/^says:[\s\S]*/m, "")}says: |\n${says.join("\n")}\n`;
  if (written !== text) writeFileSync(found.file, written);
  found.says = `${printed}\n`;
}

test("a case stands in the folder of its rule's room, and at least 150 are there", () => {
  for (const { name, rule } of cases) assert.equal(path.dirname(name), rule.split("/")[0]);
  assert.ok(cases.length >= 150, `${cases.length} cases`);
});

test("every rule of the check has a case, and every rule has its help", () => {
  const tried = new Set(cases.map(({ rule }) => rule));
  // What `npm run verify` says is tried with made-up articles, in verify.test.ts.
  const wanted = Object.keys(rules).filter((rule) => !rule.startsWith("verify/"));
  assert.deepEqual(
    wanted.filter((rule) => !tried.has(rule)),
    [],
  );
  for (const [rule, help] of Object.entries(rules))
    assert.match(help, /^\S[\s\S]{29,}[.!?]$/, `${rule} needs a paragraph of help`);
});

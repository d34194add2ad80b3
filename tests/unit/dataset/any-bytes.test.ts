/** Whatever a file in `data/` holds, the check ends soon, never throws at a journalist, and prints nothing a person cannot read. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkProject } from "../../../src/check/check.ts";
import { printIssues } from "../../../src/check/print.ts";
import { filesOf } from "../../../src/files/files.ts";
import { linesOf } from "../../../src/files/read-text.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { goodNewsroom } from "../newsroom.ts";

const good = goodNewsroom();
const data = Object.keys(good).filter((file) => file.startsWith("data/"));
const tables = data.filter((file) => file.endsWith(".csv"));
const textOf = (file: string) => new TextDecoder().decode(good[file] as Uint8Array);
const firstLineOf = (file: string) => /^.*\n/.exec(textOf(file))![0];

/** Checks the newsroom with another content of one file; far more than a person would wait for is a failure. */
function check(file: string, content: string | Uint8Array): string[] {
  const start = process.cpuUsage();
  const files = filesOf({ ...good, [file]: content });
  const { project, issues: found } = readProject(files);
  const issues = checkProject(project, found);
  const printed = printIssues(issues.slice(0, 20), linesOf(files));
  const { user, system } = process.cpuUsage(start);
  assert.ok(user + system < 3_000_000, `${(user + system) / 1000} ms`);
  assert.doesNotMatch(
    printed,
    /\bundefined\b|\[object|node_modules|\bNaN\b|\bInfinity\b|\n {4}at /,
  );
  return issues.map(({ rule }) => rule);
}

test("random bytes in place of any file of data end in issues", () => {
  fc.assert(
    fc.property(fc.constantFrom(...data), fc.uint8Array({ maxLength: 500 }), (file, bytes) => {
      assert.ok(check(file, bytes).length > 0);
    }),
    { numRuns: 40 },
  );
});

test("random rows of what CSV is made of end", () => {
  const near = fc.string({ unit: fc.constantFrom(...'",\n\r;a1 .-', '""', "harbour", "gazette") });
  fc.assert(
    fc.property(fc.constantFrom(...tables), fc.boolean(), near, (file, isNamed, text) => {
      check(file, (isNamed ? firstLineOf(file) : "") + text);
    }),
    { numRuns: 60 },
  );
});

test("hundreds of kilobytes of one thing after a good first line ends, and is one fault or few", () => {
  const many = 300_000;
  const file = "data/figures.csv";
  const row = textOf(file).split("\n")[1]!;
  const contents: Record<string, string> = {
    quotes: '"'.repeat(many),
    "an open quote among quotes": '"'.repeat(many + 1),
    "nested quotes": '"a""b""'.repeat(many / 7),
    "commas and quotes": ',"'.repeat(many / 2),
    commas: ",".repeat(many),
    "line ends": "\n".repeat(many),
    "old line ends": "\r".repeat(many),
    "short rows": "a\n".repeat(many / 2),
    "one open cell": `"${"a\n".repeat(many / 2)}"`,
    "stray quotes": 'a"b,'.repeat(many / 4),
    semicolons: ";".repeat(many),
    nothing: "\0".repeat(many),
    garble: "HÃ¤fen ".repeat(many / 9),
    "a number of hundreds of digits": row.replace("30000000", "1".padEnd(400, "0")),
    "one long number": row.replace("30000000", "1".padEnd(many, "0")),
    "one long id": row.replace("income-2022", `a${"-a".repeat(many / 2)}`),
    "one cell of spaces": row.replace("Income", `a${" ".repeat(many)}b`),
  };
  for (const [name, content] of Object.entries(contents)) {
    const count = check(file, firstLineOf(file) + content).length;
    assert.ok(count >= 1 && count <= 1000, `${name}: ${count}`);
  }
});

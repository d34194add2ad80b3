import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Issue } from "../../../src/issue.ts";
import { parseYaml, type Path } from "../../../src/yaml/parse.ts";

const told = (issues: Issue[]) =>
  issues.map(({ rule, place }) => `${rule} ${place.line}:${place.column}+${place.length}`);
const parse = (...lines: string[]) => parseYaml("t.yaml", lines.join("\n"));
const faultsIn = (...lines: string[]) => told(parse(...lines).issues);
const shown = ({ line, column, length }: Issue["place"]) => `${line}:${column}+${length}`;
const placeOf = (path: Path, ...lines: string[]) => shown(parse(...lines).placeOf(path));

test("a value is read as the core schema has it: dates and yes stay text, keys are words", () => {
  assert.deepEqual(parse("day: 2026-11-21", "yes: no", "n: 1.5", "on: true", "2022: x").value, {
    day: "2026-11-21",
    yes: "no",
    n: 1.5,
    on: true,
    "2022": "x",
  });
});

test("a value is found where it stands; keys one below the other, at the key they belong to", () => {
  const lines = ["title: Two words", "en:", "  labels:", "    a: b", "rows:", "  - fact: x"];
  assert.equal(placeOf(["title"], ...lines), "1:8+9");
  assert.equal(placeOf(["en"], ...lines), "2:1+2");
  assert.equal(placeOf(["en", "labels"], ...lines), "3:3+6");
  assert.equal(placeOf(["en", "labels", "a"], ...lines), "4:8+1");
  assert.equal(placeOf(["rows", 0, "fact"], ...lines), "6:11+1");
});

test("a key is found apart from its value", () => {
  const yaml = parse("en:", "  labels:", "    income: b");
  assert.equal(shown(yaml.placeOfKey(["en", "labels", "income"])), "3:5+6");
  assert.equal(shown(yaml.placeOfKey(["en"])), "1:1+2");
});

test("words are found within a value, however it is written and folded", () => {
  const inPlain = parse("a: two and two");
  assert.equal(shown(inPlain.placeIn(["a"], "two", 8)), "1:12+3");
  const folded = parse("a: >-", "  one two", "  three two");
  assert.equal(folded.value && (folded.value as { a: string }).a, "one two three two");
  assert.equal(shown(folded.placeIn(["a"], "two", 14)), "3:9+3");
  assert.equal(shown(parse('a: "x\\ty"').placeIn(["a"], "x\ty", 0)), "1:4+6");
});

test("a path that leads nowhere leads to what is nearest", () => {
  assert.equal(placeOf(["en", "labels", "b"], "x: 1", "en:", "  labels: {}"), "3:11+2");
  assert.equal(placeOf(["missing"], ""), "1:1+1");
});

test("what goes on over several lines is marked in its first", () => {
  assert.equal(placeOf(["a"], "a: one", "  two"), "1:4+3");
});

test("front matter knows the lines of its file, whatever ends them", () => {
  const yaml = parseYaml("t.mdx", "title: T\r\nform: bar", 2);
  assert.equal(shown(yaml.placeOf(["form"])), "3:7+3");
  assert.deepEqual(told(parseYaml("t.mdx", "a: 1\ra: 2", 2).issues), ["yaml/duplicate-key 3:1+1"]);
});

test("a tab, a wrong indentation and a line without a key are told where they stand", () => {
  assert.deepEqual(faultsIn("a: 1", "\tb: 2"), ["yaml/tab 2:1+1"]);
  assert.deepEqual(faultsIn("a: 1", " b: 2"), ["yaml/indentation 2:2+4"]);
  assert.deepEqual(faultsIn("a:", "  b: 1", " c: 2"), ["yaml/indentation 3:2+4"]);
  assert.deepEqual(faultsIn("a: 1", "title The", "b: 2"), ["yaml/no-key 2:1+9"]);
  assert.deepEqual(faultsIn("a: 1", "b:2"), ["yaml/no-key 2:1+3"]);
});

test("quotation marks and brackets that stay open are told where they open", () => {
  assert.deepEqual(faultsIn('a: "x', "b: 1", "c: 2"), ["yaml/quotes 1:4+1"]);
  assert.deepEqual(faultsIn("a: 'x", "b: 'y'", "c: 2"), ["yaml/quotes 1:4+1"]);
  assert.deepEqual(faultsIn("k: [a, b", "c: 1", "d: 2"), ["yaml/brackets 1:4+1"]);
});

test("a value that needs quotation marks is told with them around it", () => {
  const hint = (line: string) => parse(line).issues.map((issue) => issue.hint.split(": ").at(-1));
  assert.deepEqual(hint("a: @x y"), ['"@x y".']);
  assert.deepEqual(hint("a: *bold* x"), ['"*bold* x".']);
  assert.deepEqual(hint("a: {b-1} was"), ['"{b-1} was".']);
  assert.deepEqual(hint('a: `x "y"`'), ["'`x \"y\"`'."]);
  assert.match(parse("a: The leap: how").issues[0]!.hint, /a: "The leap: how"\.$/);
});

test("every fault is told in one run, and none twice", () => {
  assert.deepEqual(faultsIn("a: x: y", "b: 1", "c: @z", "\td: 1"), [
    "yaml/colon 1:4+4",
    "yaml/quotes 3:4+2",
    "yaml/tab 4:1+1",
  ]);
});

test("a key that stands twice names its first line", () => {
  const { issues } = parse("a: 1", "b: 2", "a: 3");
  assert.deepEqual(told(issues), ["yaml/duplicate-key 3:1+1"]);
  assert.match(issues[0]!.message, /in line 1\./);
});

test("names, repeats, merges and tags are told where they stand", () => {
  assert.deepEqual(faultsIn("a: &x 1", "b: *x"), ["yaml/alias 2:4+2"]);
  assert.deepEqual(faultsIn("a: &x 1"), ["yaml/alias 1:4+2"]);
  assert.deepEqual(faultsIn("a: **bold**"), ["yaml/alias 1:4+8"]);
  assert.deepEqual(faultsIn("a:", "  <<: {b: 1}"), ["yaml/alias 2:3+2"]);
  assert.deepEqual(faultsIn("a: !!js/function 'x'"), ["yaml/tag 1:4+13"]);
  assert.deepEqual(faultsIn("a: [!x 1]"), ["yaml/tag 1:5+2"]);
});

test("what would be lost or misread is told: words after #, curly quotes, odd numbers", () => {
  assert.deepEqual(faultsIn("a: the #1 chip"), ["yaml/cut-off 1:8+7"]);
  assert.deepEqual(faultsIn("a: the chip # a note", 'b: "the #1"'), []);
  assert.deepEqual(faultsIn("a: “x”", "b: say “x” again"), ["yaml/quotes 1:4+3"]);
  for (const odd of ["012", "0x1F", "0o7", ".inf", "+1", ".5"])
    assert.deepEqual(faultsIn(`a: ${odd}`), [`yaml/wrong-value 1:4+${odd.length}`]);
  assert.deepEqual(faultsIn("a: 12", "b: -0.5", "c: 6e8", 'd: "012"'), []);
});

test("a key that programs keep for themselves changes nothing and is told", () => {
  assert.deepEqual(faultsIn("a:", "  __proto__: {b: 1}"), ["yaml/unknown-key 2:3+9"]);
  assert.equal(({} as { b?: number }).b, undefined);
});

test("what is too long or too deep to be meant is told before it is read", () => {
  assert.deepEqual(faultsIn("a: ".padEnd(200_000, "x")), ["yaml/too-long 1:1+1"]);
  assert.deepEqual(faultsIn(`a: ${"[".repeat(20_000)}`), ["yaml/too-deep 1:34+1"]);
  assert.deepEqual(faultsIn("? ".repeat(20_000)), ["yaml/too-deep 1:1+1"]);
  assert.deepEqual(faultsIn("a: [1, {b: 2}]", "---".padEnd(80, "-")).at(0), "yaml/no-key 2:1+80");
});

test("a bomb of aliases ends at once", () => {
  const names = [..."abcdefghij"];
  const lines = names.map((name, index) => {
    const before = names[index - 1];
    return `${name}: &${name} [${before ? Array(9).fill(`*${before}`).join(", ") : "x"}]`;
  });
  const from = performance.now();
  assert.ok(parse(...lines).issues.every(({ rule }) => rule === "yaml/alias"));
  assert.ok(performance.now() - from < 1000);
});

test("no text makes it throw, and every place lies in the text", () => {
  const near = fc.string({ unit: fc.constantFrom(..."ab:- \n\t\r[]{}&*!|>'\"#%@`?,1<“é") });
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (text) => {
      const { value, issues } = parseYaml("t.yaml", text);
      if (issues.length) assert.equal(value, undefined);
      const lines = text.split(/\r\n|\n|\r/);
      for (const { place } of issues) {
        const line = lines[place.line - 1] ?? assert.fail(`no line ${place.line}`);
        assert.ok(place.column >= 1 && place.column <= line.length + 1, JSON.stringify(place));
      }
    }),
    { numRuns: 3000 },
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "astro/zod";
import fc from "fast-check";
import type { Issue } from "../../src/issue.ts";
import { checkShape, parseYaml, type Path } from "../../src/yaml.ts";

const schema = z.strictObject({
  title: z.string().min(1),
  form: z.enum(["bars", "dots"]),
  count: z.number().optional(),
  rows: z.array(z.strictObject({ fact: z.string() })).default([]),
});
const told = (issues: Issue[]) =>
  issues.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`);
const parse = (...lines: string[]) => parseYaml("t.yaml", lines.join("\n"));
const check = (...lines: string[]) => checkShape(schema, parse(...lines), "a chart");
const placeOf = (path: Path, ...lines: string[]) => {
  const { line, column, length } = parse(...lines).placeOf(path);
  return `${line}:${column}+${length}`;
};

test("a value is read as the core schema has it: dates and yes stay text", () => {
  assert.deepEqual(parse("day: 2026-11-21", "yes: no", "n: 1.5", "on: true").value, {
    day: "2026-11-21",
    yes: "no",
    n: 1.5,
    on: true,
  });
});

test("a value is found where it stands; a map, at its key", () => {
  const lines = ["title: Two words", "en:", "  labels:", "    a: b", "rows:", "  - fact: x"];
  assert.equal(placeOf(["title"], ...lines), "1:8+9");
  assert.equal(placeOf(["en"], ...lines), "2:1+2");
  assert.equal(placeOf(["en", "labels"], ...lines), "3:3+6");
  assert.equal(placeOf(["en", "labels", "a"], ...lines), "4:8+1");
  assert.equal(placeOf(["rows", 0, "fact"], ...lines), "6:11+1");
});

test("a path that leads nowhere leads to what is nearest", () => {
  assert.equal(placeOf(["en", "labels", "b"], "x: 1", "en:", "  labels: {}"), "3:3+6");
  assert.equal(placeOf(["missing"], ""), "1:1+1");
});

test("front matter knows the lines of its file", () => {
  const yaml = parseYaml("t.mdx", "title: T\nform: bar", 2);
  assert.equal(yaml.placeOf(["form"]).line, 3);
  assert.deepEqual(told(parseYaml("t.mdx", "a: 1\na: 2", 2).issues), ["yaml/duplicate-key 3:1"]);
});

test("what is no YAML is told with its place, and yields no value", () => {
  assert.deepEqual(told(parse("a: 1", "a: 2").issues), ["yaml/duplicate-key 2:1"]);
  assert.deepEqual(told(parse("a: 1", "\tb: 2").issues), ["yaml/malformed 2:1"]);
  assert.deepEqual(told(parse("a: [1").issues), ["yaml/malformed 1:6"]);
  assert.equal(parse("a: [1").value, undefined);
});

test("an alias is told where it stands", () => {
  assert.deepEqual(told(parse("a: &x 1", "b: *x").issues), ["yaml/alias 2:4"]);
  assert.deepEqual(told(parse("a: 1", "b: *bold*").issues), ["yaml/alias 2:4"]);
});

test("no text makes it throw", () => {
  const near = fc.string({ unit: fc.constantFrom(..."ab:- \n\t[]{}&*!|>'\"#%@`?,1") });
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (text) => {
      const { value, issues } = parseYaml("t.yaml", text);
      if (issues.length) assert.equal(value, undefined);
    }),
    { numRuns: 500 },
  );
});

test("a value in its shape comes back, with what is given by default", () => {
  assert.deepEqual(check("title: T", "form: bars"), {
    value: { title: "T", form: "bars", rows: [] },
    issues: [],
  });
});

test("a missing key is told as missing, whatever its type, and how to add it", () => {
  const { issues } = check("count: 1");
  assert.deepEqual(
    issues.map(({ rule, message }) => `${rule} ${message}`),
    [
      'yaml/missing-key "title" is missing from a chart.',
      'yaml/missing-key "form" is missing from a chart.',
    ],
  );
  assert.match(issues[0]!.hint, /"title: …"/);
});

test("an empty text lacks every key it must have", () => {
  for (const text of ["", "# only a comment", "---"]) {
    assert.deepEqual(told(check(text).issues).length, 2, text);
    assert.match(check(text).issues[0]!.message, /"title" is missing from a chart/);
  }
});

test("an unknown key is told at the key, with the nearest name, at any depth", () => {
  const top = check("title: T", "form: bars", "cuont: 1").issues;
  assert.deepEqual(told(top), ["yaml/unknown-key 3:8"]);
  assert.match(top[0]!.hint, /Did you mean "count"\?$/);
  const deep = check("title: T", "form: bars", "rows:", "  - fact: a", "    fcat: b").issues;
  assert.deepEqual(told(deep), ["yaml/unknown-key 5:11"]);
  assert.match(deep[0]!.hint, /Did you mean "fact"\?$/);
});

test("a wrong value is told at the value, with what is allowed", () => {
  const { issues } = check("title: T", "form: bar", "count: many");
  assert.deepEqual(told(issues), ["yaml/wrong-value 2:7", "yaml/wrong-value 3:8"]);
  assert.match(issues[0]!.hint, /Allowed are: bars, dots\. Did you mean "bars"\?/);
});

test("a text that is a single word or a list is not the thing at all", () => {
  assert.match(check("hello").issues[0]!.message, /^This is not a chart/);
  assert.deepEqual(told(check("- title: T").issues), ["yaml/wrong-value 1:1"]);
});

test("what cannot be read is not also checked", () => {
  assert.deepEqual(told(check("title: [").issues), ["yaml/malformed 1:9"]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "astro/zod";
import type { Issue } from "../../../src/issue.ts";
import { parseYaml } from "../../../src/yaml/parse.ts";
import { checkShape } from "../../../src/yaml/shape.ts";

const schema = z.strictObject({
  title: z.string().min(1),
  form: z.enum(["bars", "dots"]),
  count: z.number().positive().optional(),
  order: z.int().positive().optional(),
  rows: z.array(z.strictObject({ fact: z.string() })).default([]),
  labels: z.record(z.string(), z.string()).default({}),
});
const told = (issues: Issue[]) =>
  issues.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`);
const check = (...lines: string[]) =>
  checkShape(schema, parseYaml("t.yaml", lines.join("\n")), "a chart");
/** What is said of one line that is wrong, among others that are right. */
const saidOf = (...lines: string[]) => {
  const own = lines.map((line) => line.split(":")[0]);
  const others = ["title: T", "form: bars"].filter((line) => !own.includes(line.split(":")[0]));
  const { issues } = check(...others, ...lines);
  assert.equal(issues.length, 1, JSON.stringify(issues));
  return `${issues[0]!.message} ${issues[0]!.hint}`;
};

test("a value in its shape comes back, with what is given by default", () => {
  assert.deepEqual(check("title: T", "form: bars"), {
    value: { title: "T", form: "bars", rows: [], labels: {} },
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

test("a key without a value says so, at the key", () => {
  assert.match(saidOf("title:"), /^"title" has no value/);
  assert.deepEqual(told(check("title:", "form: bars").issues), ["yaml/missing-key 1:1"]);
});

test("an empty text lacks every key it must have", () => {
  for (const text of ["", "# only a comment", "---"]) {
    assert.deepEqual(told(check(text).issues).length, 2, text);
    assert.match(check(text).issues[0]!.message, /"title" is missing from a chart/);
  }
});

test("an unknown key is told at the key, with the nearest name, at any depth", () => {
  const top = check("title: T", "form: bars", "cuont: 1").issues;
  assert.deepEqual(told(top), ["yaml/unknown-key 3:1"]);
  assert.match(top[0]!.hint, /Did you mean "count"\?$/);
  const deep = check("title: T", "form: bars", "rows:", "  - fact: a", "    fcat: b").issues;
  assert.deepEqual(told(deep), ["yaml/unknown-key 5:5"]);
  assert.match(deep[0]!.hint, /Did you mean "fact"\?$/);
});

test("a misspelt key is one fault: the key it stands for is not missing as well", () => {
  assert.deepEqual(told(check("tilte: T", "form: bars").issues), ["yaml/unknown-key 1:1"]);
  assert.deepEqual(told(check("titel: T", "frm: bars").issues).length, 2);
});

test("names that every object has are keys like any other", () => {
  assert.match(saidOf("constructor: 1"), /^"constructor" is not a key of a chart/);
  assert.match(saidOf("toString: 1"), /The keys here are: title, form/);
});

test("an invisible sign in a key is named", () => {
  assert.match(saidOf("count\u00a0: 1"), /cannot be seen.*Did you mean "count"/);
});

test("a wrong value is told at the value, with what is allowed", () => {
  const { issues } = check("title: T", "form: bar", "count: many");
  assert.deepEqual(told(issues), ["yaml/wrong-value 2:7", "yaml/wrong-value 3:8"]);
  assert.match(issues[0]!.hint, /It can be: bars, dots\. Did you mean "bars"\?/);
});

test("each kind of wrong value is told in words of its own", () => {
  assert.match(
    saidOf("title: 2022"),
    /2022 is a number to YAML. Put it in quotation marks: "2022"/,
  );
  assert.match(saidOf("title: true"), /true is a yes or no to YAML/);
  assert.match(saidOf("title: {a-1}"), /begins with a bracket.*: "\{a-1\}"\.$/);
  assert.match(saidOf('title: ""'), /^"title" is empty/);
  assert.match(saidOf("count: 1,000"), /must be a number, not "1,000"\. Write plain digits/);
  assert.match(saidOf("count: -1"), /above 0/);
  assert.match(saidOf("order: 1.5"), /whole number/);
  assert.match(saidOf("rows: x"), /must be a list\. .*"  - x"/);
  assert.match(saidOf("rows:", "  - fact:x").replace(/\n/g, " "), /fact: x$/);
  assert.match(saidOf("rows:", "  - x"), /This entry of "rows" must be a group of keys/);
});

test("a text that is a single word or a list is not the thing at all", () => {
  assert.match(check("hello").issues[0]!.message, /^This is not a chart/);
  assert.match(check("title:T").issues[0]!.hint, /after the colon: title: T/);
  assert.deepEqual(told(check("- title: T").issues), ["yaml/no-key 1:1"]);
});

test("what cannot be read is not also checked", () => {
  assert.deepEqual(told(check("title: [").issues), ["yaml/brackets 1:8"]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import dataPackage from "../../../data/datapackage.json" with { type: "json" };
import { parseDataPackage } from "../../../src/dataset/parse-package.ts";

const file = "data/datapackage.json";
const whole = JSON.stringify(dataPackage, undefined, 2);
const parse = (text: string) => parseDataPackage(file, text);
const told = (text: string) =>
  parse(text).issues.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`);
/** The first resource, changed. */
const withFirst = (change: object) =>
  JSON.stringify({
    ...dataPackage,
    resources: [{ ...dataPackage.resources[0], ...change }, ...dataPackage.resources.slice(1)],
  });

test("the real description is read, and what is not ours in it is left to others", () => {
  const { dataPackage: found, issues } = parse(whole);
  assert.deepEqual(issues, []);
  assert.equal(found?.resources.length, dataPackage.resources.length);
  assert.equal("licenses" in found!, false);
});

test("what is no JSON is told where reading stopped", () => {
  assert.deepEqual(told('{\n  "a": 1\n  "b": 2\n}'), ["package/malformed 3:3"]);
  assert.deepEqual(told('{\n  "a": [\n'), ["package/malformed 2:8"]);
  assert.deepEqual(told('{"a": "b\n"}'), ["package/malformed 1:9"]);
  assert.deepEqual(told(""), ["package/malformed 1:1"]);
  assert.deepEqual(told("[1, 2"), ["package/malformed 1:5"]);
});

test("a name that stands twice is told at the second", () => {
  assert.deepEqual(told('{"name": 1,\n "name": 2}'), ["package/duplicate-key 2:2"]);
});

test("all that is missing or of a wrong kind is told at once, by the name people know", () => {
  const { issues } = parse(withFirst({ title: undefined, schema: { fields: [{ name: "id" }] } }));
  assert.deepEqual(
    issues.map(({ message }) => message),
    [
      '"title" is missing from the table "sources".',
      '"type" is missing from the column "id".',
      '"description" is missing from the column "id".',
      '"primaryKey" is missing from the table "sources".',
    ],
  );
  for (const text of ["{}", "[]", "1", "null", '"x"', '{"resources": {}}'])
    assert.ok(parse(text).issues.length > 0, text);
});

test("a path leads to a CSV file in data, and to one table", () => {
  for (const path of [
    "../x.csv",
    "/x.csv",
    "a/../x.csv",
    "x\\y.csv",
    "https://x.org/x.csv",
    "C:x.csv",
    ".x.csv",
    "x.tsv",
    "",
  ])
    assert.match(told(withFirst({ path }))[0] ?? "", /^package\/outside-data /, path);
  assert.deepEqual(told(withFirst({ path: ["sources.csv", "more/sources.csv"] })), []);
  assert.match(told(withFirst({ path: ["sources.csv", "sources.csv"] }))[0]!, /same-name/);
  assert.match(told(withFirst({ path: "figures.csv" }))[0]!, /same-name/);
});

test("groups in groups without end are refused at once", () => {
  for (const [open, close] of [
    ["[", "]"],
    ['{"a":', "}"],
  ] as const) {
    assert.deepEqual(told(`${open.repeat(50_000)}1${close.repeat(50_000)}`), [
      "package/wrong-value 1:1",
    ]);
    assert.match(told(open.repeat(50_000))[0]!, /^package\/malformed 1:/);
  }
});

test("no text makes it fail, and a description it accepts describes every table of the site", () => {
  const pieces = whole.match(/"[^"]*"|[^"]+/g)!;
  const changed = fc
    .tuple(fc.nat(pieces.length - 1), fc.constantFrom("", "null", "[]", "{}", "1", '"x"', ","))
    .map(([at, piece]) => pieces.with(at, piece).join(""));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), changed), (text) => {
      const { dataPackage: found, issues } = parse(text);
      assert.equal(found === undefined, issues.length > 0);
      for (const { message, hint } of issues)
        assert.doesNotMatch(message + hint, /undefined|\[object|NaN/);
      if (found) assert.ok(found.resources.length >= 8);
    }),
    { numRuns: 60 },
  );
});

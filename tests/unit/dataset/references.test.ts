import assert from "node:assert/strict";
import { test } from "node:test";
import type { Field, ForeignKey, Resource } from "../../../src/dataset/data-package.ts";
import { checkReferences, listOf } from "../../../src/dataset/references.ts";
import { parseTable } from "../../../src/dataset/table.ts";

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: "string",
  description: name,
  ...more,
});
const resource = (
  name: string,
  fields: Field[],
  primaryKey: string[],
  foreignKeys: ForeignKey[] = [],
): Resource => ({
  name,
  title: name,
  description: "",
  path: `${name}.csv`,
  schema: { fields, primaryKey, foreignKeys },
});
const resources = [
  resource("sources", [field("id")], ["id"]),
  resource("passages", [field("source"), field("paragraph")], ["source", "paragraph"]),
  resource("entities", [field("id")], ["id"]),
  resource(
    "figures",
    [field("id"), field("source"), field("paragraph"), field("who", { listOf: "entities" })],
    ["id"],
    [
      { fields: ["source"], reference: { resource: "sources", fields: ["id"] } },
      {
        fields: ["source", "paragraph"],
        reference: { resource: "passages", fields: ["source", "paragraph"] },
      },
    ],
  ),
];

/** What is told about one row of figures: two articles, the second without fingerprints; two entities. */
function told(row: string, whole = ["sources", "passages", "entities"]) {
  const files = [
    "id\nmine\nwire\n",
    "source,paragraph\nmine,1\nmine,2\n",
    "id\nnvidia\nopenai\n",
    `id,source,paragraph,who\n${row}\n`,
  ];
  const tables = resources.map((found, index) => {
    const { table, issues } = parseTable(found, [
      { file: `data/${found.path as string}`, text: files[index]! },
    ]);
    assert.deepEqual(issues, []);
    return [found.name, table] as const;
  });
  const targets = new Map(tables.filter(([name]) => whole.includes(name)));
  return checkReferences(new Map(tables), targets).map(({ message, hint, place }) => ({
    message,
    hint,
    at: `${place.file} ${place.line}:${place.column}`,
  }));
}

test("rows that lead to rows are silent, and so are empty cells", () => {
  assert.deepEqual(told("a,mine,2,nvidia openai"), []);
  assert.deepEqual(told("a,,,"), []);
  assert.deepEqual(told("a,mine,,"), []);
});

test("an unknown article is told once, at its cell, with the nearest name", () => {
  const [issue, ...others] = told("a,mien,1,");
  assert.deepEqual(others, []);
  assert.equal(issue?.at, "data/figures.csv 2:3");
  assert.equal(issue?.message, 'There is no "mien" in data/sources.csv.');
  assert.match(issue?.hint ?? "", /Did you mean "mine"\?$/);
});

test("an article without that paragraph is told at the paragraph", () => {
  const [issue, ...others] = told("a,mine,3,");
  assert.deepEqual(others, []);
  assert.equal(issue?.at, "data/figures.csv 2:8");
  assert.equal(issue?.message, 'The article "mine" has no paragraph 3.');
});

test("an article without any paragraph cannot be cited", () => {
  assert.deepEqual(
    told("a,wire,1,").map(({ message }) => message),
    ['The article "wire" has no paragraph 1.'],
  );
});

test("every unknown id of a list is told", () => {
  assert.deepEqual(
    told("a,mine,1,nvidai openai amd").map(({ message }) => message),
    ['There is no "nvidai" in data/entities.csv.', 'There is no "amd" in data/entities.csv.'],
  );
});

test("of a cell that lists thousands of unknown ids a hundred are told", () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `x${index}`);
  assert.equal(told(`a,mine,1,${ids.join(" ")}`).length, 100);
});

test("an id of another table, and ids parted by commas, are told as that", () => {
  const [other] = told("a,mine,1,nvidia mine");
  assert.equal(other?.at, "data/figures.csv 2:17");
  assert.match(other?.message ?? "", /"mine" is a row of data\/sources\.csv/);
  assert.match(told('a,mine,1,"nvidia,openai"')[0]!.hint, /by spaces alone: nvidia openai$/);
  assert.match(told('a,mine,1,"nvidia, openai"')[0]!.hint, /by spaces alone: nvidia$/);
});

test("references into a table that could not be read are left alone", () => {
  assert.deepEqual(told("a,mien,1,nvidai", []), []);
  assert.deepEqual(
    told("a,mien,1,nvidai", ["sources", "passages"]).map(({ message }) => message),
    ['There is no "mien" in data/sources.csv.'],
  );
});

test("a list is parted by spaces, and an empty cell lists nothing", () => {
  assert.deepEqual(listOf("a  b c"), ["a", "b", "c"]);
  assert.deepEqual(listOf(""), []);
  assert.deepEqual(listOf(undefined), []);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Resource } from "../../../src/dataset/data-package.ts";
import { parseTable } from "../../../src/dataset/table.ts";

const resource: Resource = {
  name: "figures",
  title: "Figures",
  description: "",
  path: "figures.csv",
  schema: {
    primaryKey: ["id"],
    fields: [
      {
        name: "id",
        type: "string",
        description: "its name",
        constraints: { required: true, unique: true, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
      },
      { name: "value", type: "number", description: "how much", constraints: { required: true } },
      {
        name: "paragraph",
        type: "integer",
        description: "where",
        constraints: { minimum: 1, maximum: 9 },
      },
      {
        name: "unit",
        type: "string",
        description: "of what",
        constraints: { enum: ["USD", "GPU"] },
      },
      { name: "date", type: "string", format: "edtf", description: "when" },
    ],
  },
};
const header = "id,value,paragraph,unit,date";
const parse = (...lines: string[]) =>
  parseTable(resource, [{ file: "data/figures.csv", text: lines.join("\n") + "\n" }]);
const faultsOf = (...lines: string[]) =>
  parse(...lines).issues.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`);

test("a row's cells become values of their column's type; an empty cell has none", () => {
  const { table, issues } = parse(header, "a,13.1,2,USD,2018-12~", "b,-4,,,", "c,0,9,GPU,");
  assert.deepEqual(issues, []);
  assert.deepEqual(
    table.rows.map((row) => row.values),
    [
      { id: "a", value: 13.1, paragraph: 2, unit: "USD", date: "2018-12~" },
      { id: "b", value: -4, paragraph: undefined, unit: undefined, date: undefined },
      { id: "c", value: 0, paragraph: 9, unit: "GPU", date: undefined },
    ],
  );
});

test("a table may have no rows, but must have its first line", () => {
  assert.deepEqual(parse(header).issues, []);
  assert.deepEqual(faultsOf(""), ["table/empty-file 1:1"]);
});

test("columns may stand in any order", () => {
  const { table } = parse("unit,date,paragraph,value,id", "GPU,2018,1,5,a");
  assert.equal(table.rows[0]?.values["id"], "a");
});

test("an unknown, missing, nameless or doubled column is told in the first line", () => {
  assert.deepEqual(faultsOf("id,valeu,paragraph,unit,date"), [
    "table/unknown-column 1:4",
    "table/missing-column 1:1",
  ]);
  assert.deepEqual(faultsOf(`${header},`), ["table/unknown-column 1:30"]);
  assert.deepEqual(faultsOf(`${header},id`), ["table/duplicate-column 1:30"]);
  assert.match(parse("id,valeu,paragraph,unit,date").issues[0]!.hint, /Did you mean "value"\?/);
});

test("a ragged row is told at its first cell too many, or at its last cell", () => {
  assert.deepEqual(faultsOf(header, "a,1,000,2,USD,2018"), ["table/ragged-row 2:15"]);
  assert.deepEqual(faultsOf(header, "a,1,2"), ["table/ragged-row 2:5"]);
});

test("each faulty cell is told in its place, all of them at once", () => {
  const cases: Record<string, string> = {
    ",1,2,USD,2018": "table/empty-cell 2:1",
    "a, 1,2,USD,2018": "table/stray-space 2:3",
    'a,"1,000",2,USD,2018': "table/not-a-number 2:4",
    "a,1e9,2,USD,2018": "table/not-a-number 2:3",
    "a,.5,2,USD,2018": "table/not-a-number 2:3",
    "a,1,2.0,USD,2018": "table/not-a-number 2:5",
    "a,1,0,USD,2018": "table/out-of-range 2:5",
    "a,1,10,USD,2018": "table/out-of-range 2:5",
    "a,1,2,EUR,2018": "table/not-allowed 2:7",
    "A b,1,2,USD,2018": "table/wrong-form 2:1",
    "a,1,2,USD,2023-02-29": "table/impossible-date 2:11",
  };
  for (const [line, fault] of Object.entries(cases)) {
    assert.deepEqual(faultsOf(header, line), [fault], line);
  }
  assert.equal(faultsOf(header, "A,x,0,EUR,x").length, 5);
});

test("a faulty row is left out; its neighbours stay", () => {
  const { table } = parse(header, "a,1,2,USD,", "b,x,2,USD,", "c,1,2,USD,");
  assert.deepEqual(
    table.rows.map((row) => row.values["id"]),
    ["a", "c"],
  );
});

test("an id that stands twice is told once, and names the line it stood in first", () => {
  const { issues } = parse(header, 'a,1,,,"2018"', "b,1,,,", "a,2,,,");
  assert.deepEqual(
    issues.map(({ rule, place }) => [rule, place.line]),
    [["table/duplicate-key", 4]],
  );
  assert.match(issues[0]!.message, /line 2\b/);
});

test("a broken quotation mark is told alone: the cells after it mean nothing", () => {
  assert.deepEqual(faultsOf(header, 'a,"1,2,EUR,2018', "b,x,,,"), ["csv/open-quote 2:3"]);
});

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

test("an unknown, missing, nameless or doubled column is told in the first line, once", () => {
  assert.deepEqual(faultsOf("id,valeu,paragraph,unit,date"), ["table/unknown-column 1:4"]);
  assert.match(parse("id,valeu,paragraph,unit,date").issues[0]!.hint, /rename valeu to value\.$/);
  assert.deepEqual(faultsOf("id,amount,paragraph,unit,date"), ["table/unknown-column 1:4"]);
  assert.match(parse("id,amount,paragraph,unit,date").issues[0]!.hint, /rename amount to value\.$/);
  assert.deepEqual(faultsOf("id,amount,paragraph,currency,date"), [
    "table/unknown-column 1:4",
    "table/unknown-column 1:21",
    "table/missing-column 1:1",
  ]);
  assert.deepEqual(faultsOf("id,,paragraph,unit,date,value"), ["table/unknown-column 1:4"]);
  assert.deepEqual(faultsOf(`${header},,`), ["table/nameless-column 1:30"]);
  assert.deepEqual(faultsOf(`${header},id`), ["table/duplicate-column 1:30"]);
  assert.deepEqual(faultsOf("ID,value,paragraph,unit,date"), ["table/unknown-column 1:1"]);
  assert.deepEqual(faultsOf("id,value ,paragraph,unit,date"), ["table/stray-space 1:4"]);
  assert.deepEqual(faultsOf("id,value,para\u00adgraph,unit,date"), ["table/unseen-character 1:14"]);
});

test("a first line that names few columns, or another table's, is one fault", () => {
  for (const first of [
    "a,1,2,USD,2018",
    "name,amount,where",
    "id,value",
    "Id,Value,Paragraph,Unit,Date",
  ])
    assert.deepEqual(faultsOf(first, "a,1,2,USD,2018"), ["table/no-header 1:1"], first);
});

test("a title above the line that names the columns is told as one", () => {
  const { hint } = parse("The harbour", header, "a,1,2,USD,2018").issues[0]!;
  assert.equal(hint, "Delete line 1.");
  assert.equal(
    parse("The harbour", "", header).issues[0]!.hint,
    "Delete what stands above line 3.",
  );
});

test("rows and columns that are only commas, and blank lines, are no rows", () => {
  const { table, issues } = parse(header, "", "a,1,2,USD,2018", ",,,,", ",,", "  ", "", "");
  assert.deepEqual(issues, []);
  assert.equal(table.rows.length, 1);
  assert.deepEqual(faultsOf("", "", ""), ["table/empty-file 1:1"]);
  assert.deepEqual(faultsOf(",,,", ","), ["table/empty-file 1:1"]);
});

test("a row too long is told at the cell that probably split", () => {
  assert.deepEqual(faultsOf(header, "a,1,2,USD,2018, or 2019"), ["table/ragged-row 2:11"]);
  assert.deepEqual(faultsOf(header, "a,13,1,2,USD,2018"), ["table/ragged-row 2:3"]);
  assert.match(parse(header, "a,13,1,2,USD,2018").issues[0]!.hint, /Write 13\.1\./);
  assert.match(parse(header, "a,1,234,2,USD,2018").issues[0]!.hint, /Write 1234 .* or 1\.2340 /);
  assert.deepEqual(faultsOf(header, "a,b,1,2,USD,2018"), ["table/ragged-row 2:3"]);
});

test("a row too short is told where a comma is probably missing", () => {
  assert.deepEqual(faultsOf(header, "a,1,USD,2018"), ["table/ragged-row 2:5"]);
  assert.deepEqual(faultsOf(header, "a,1,2,USD"), ["table/ragged-row 2:10"]);
  assert.deepEqual(faultsOf(header, "a,1,2"), ["table/ragged-row 2:6"]);
});

test("rows that are all too long or too short alike are one fault", () => {
  const rows = ["a", "b", "c"].map((id) => `${id},1,2,USD,2018,`);
  assert.deepEqual(faultsOf(header, ...rows), ["table/ragged-row 2:16"]);
  assert.equal(faultsOf(header, ...rows.slice(0, 2)).length, 2);
});

test("semicolons, tabs and a note of Excel's are one fault, whatever the rows hold", () => {
  const semicolons = [header, "a,1,2,USD,x", "b,y,,,"].map((line) => line.replaceAll(",", ";"));
  assert.deepEqual(faultsOf(...semicolons), ["csv/wrong-separator 1:3"]);
  assert.deepEqual(faultsOf(...semicolons.map((line) => line.replaceAll(";", "\t"))), [
    "csv/wrong-separator 1:3",
  ]);
  assert.deepEqual(faultsOf("sep=;", ...semicolons), ["csv/separator-line 1:1"]);
  assert.deepEqual(faultsOf("sep=,", header), ["csv/separator-line 1:1"]);
  assert.deepEqual(faultsOf(header, ...semicolons.slice(1)), [
    "csv/wrong-separator 2:2",
    "csv/wrong-separator 3:2",
  ]);
});

test("lines in quotation marks as a whole are told as that", () => {
  assert.deepEqual(faultsOf(`"${header}"`, '"a,1,,,"'), ["csv/quoted-row 1:2"]);
  assert.deepEqual(faultsOf(header, '"a,1,,,""2018"""'), ["csv/quoted-row 2:2"]);
});

test("a quotation mark that swallows whole rows is told where it opened, though the cells add up", () => {
  const swallowing = ['a,1,2,USD,"2018', "b,1,2,USD,2018", 'c,1,2,USD,2018"'];
  assert.deepEqual(faultsOf(header, ...swallowing), ["csv/open-quote 2:11"]);
  assert.deepEqual(faultsOf(header, 'a,1,2,"USD', 'b",1,2,USD,2018'), ["csv/open-quote 2:7"]);
});

test("each faulty cell is told in its place, all of them at once", () => {
  const cases: Record<string, string> = {
    ",1,2,USD,2018": "table/empty-cell 2:1",
    "a, 1,2,USD,2018": "table/stray-space 2:3",
    "a,1 ,2,USD,2018": "table/stray-space 2:4",
    'a,"1,000",2,USD,2018': "table/not-a-number 2:4",
    "a,1e9,2,USD,2018": "table/not-a-number 2:3",
    "a,.5,2,USD,2018": "table/not-a-number 2:3",
    "a,1,2.0,USD,2018": "table/not-a-number 2:5",
    "a,1.234,2,USD,2018": "table/not-a-number 2:3",
    "a,0123,2,USD,2018": "table/not-a-number 2:3",
    "a,9007199254740993,2,USD,2018": "table/too-many-digits 2:3",
    "a,0.30000000000000004,2,USD,2018": "table/too-many-digits 2:3",
    "a,#REF!,2,USD,2018": "table/spreadsheet-error 2:3",
    "a,=A1*2,2,USD,2018": "table/formula 2:3",
    "a,1,2,USD,2018\u200b": "table/unseen-character 2:15",
    "a,1\u00a0000,2,USD,2018": "table/unseen-character 2:4",
    "a,1,2,USD\u0000,2018": "table/unseen-character 2:10",
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

test("of a damaged table a thousand faults are told, not millions", () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `a-${index},x,2,USD,2018`);
  assert.equal(parse(header, ...lines).issues.length, 1000);
});

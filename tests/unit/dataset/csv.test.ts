import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseCsv } from "../../../src/dataset/csv.ts";

const textsOf = (source: string) =>
  parseCsv("t.csv", source).records.map((record) => record.map((cell) => cell.text));
/** Where each cell of a record stands, as "line:column". */
const placesOf = (source: string, record: number) =>
  parseCsv("t.csv", source).records[record]?.map(({ place }) => `${place.line}:${place.column}`);
const faultsOf = (source: string) =>
  parseCsv("t.csv", source).issues.map(
    ({ rule, place }) => `${rule} ${place.line}:${place.column}`,
  );

test("an empty file has no records and no fault, with or without a byte order mark", () => {
  for (const source of ["", "\n", "\r\n\r\n"]) {
    assert.deepEqual(parseCsv("t.csv", source), { records: [], issues: [] });
  }
});

test("blank lines are skipped, and the rows after them keep their lines", () => {
  assert.deepEqual(textsOf("a\n\n\nb\n"), [["a"], ["b"]]);
  assert.deepEqual(placesOf("a\n\n\nb\n", 1), ["4:1"]);
});

test("a quoted empty cell is a cell, even alone on its line", () => {
  assert.deepEqual(textsOf('a\n""\nb\n'), [["a"], [""], ["b"]]);
});

test("a trailing comma makes one more, empty cell", () => {
  assert.deepEqual(textsOf("a,b,\n1,2,\n"), [
    ["a", "b", ""],
    ["1", "2", ""],
  ]);
  assert.deepEqual(placesOf("a,b,\n1,2,\n", 1), ["2:1", "2:3", "2:5"]);
});

test("a byte order mark does not shift the first line", () => {
  assert.deepEqual(placesOf("a,b\n", 0), ["1:1", "1:3"]);
});

test("a cell's place is its text, not its quotation mark", () => {
  assert.deepEqual(placesOf('"a","x ""q"" y",z', 0), ["1:2", "1:6", "1:17"]);
});

test("a cell with a line break keeps the rows after it in their lines", () => {
  const source = 'a,b\n"l1\nl2",z\nc,d';
  assert.deepEqual(placesOf(source, 1), ["2:2", "3:5"]);
  assert.deepEqual(placesOf(source, 2), ["4:1", "4:3"]);
});

test("only the first line of a cell with line breaks is marked, doubled quotation marks counted", () => {
  const [[cell] = []] = parseCsv("t.csv", '"a ""b""\nlonger line"').records;
  assert.equal(cell?.place.length, 'a ""b""'.length);
});

test("spaces between a closing quotation mark and the comma do not shift the next cell", () => {
  assert.deepEqual(textsOf('"x"  ,y\n'), [["x", "y"]]);
  assert.deepEqual(placesOf('"x"  ,y\n', 0), ["1:2", "1:7"]);
});

test("a spreadsheet's line break in a cell may differ from the ends of its rows", () => {
  assert.deepEqual(textsOf('a,b\r\n"l1\nl2",z\r\n'), [
    ["a", "b"],
    ["l1\nl2", "z"],
  ]);
  assert.deepEqual(faultsOf('a,b\r\n"l1\nl2",z\r\n'), []);
});

test("rows that end in several ways are refused at the first odd line end", () => {
  assert.deepEqual(faultsOf("a\nb\r\nc\n"), ["csv/mixed-line-ends 2:2"]);
  assert.deepEqual(faultsOf("a\r\nb\nc\r\n"), ["csv/mixed-line-ends 2:2"]);
  assert.deepEqual(faultsOf("a\rb\n"), ["csv/mixed-line-ends 2:2"]);
});

test("a quotation mark inside an unquoted cell is text, and does not hide line ends", () => {
  assert.deepEqual(textsOf('5" disk,b\n1,2\n'), [
    ['5" disk', "b"],
    ["1", "2"],
  ]);
  assert.deepEqual(faultsOf('5" disk\na\r\nb" c\n'), ["csv/mixed-line-ends 2:2"]);
});

test("an open quotation mark is told once, where it opened", () => {
  for (const source of ['a,b\n1,"open\nc,d\n', 'a,b\n1,"op"en,3\nc,d\n', 'a,b\n1,"op"en",3\n']) {
    assert.deepEqual(faultsOf(source), ["csv/open-quote 2:3"]);
  }
  assert.deepEqual(faultsOf('x,"'), ["csv/open-quote 1:3"]);
});

const cell = fc.string({ unit: fc.constantFrom("a", "ü", "ب", " ", ",", '"', "\n", "\r", "1") });
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const written = (text: string, quoted: boolean) =>
  quoted || text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

test("any table written by RFC 4180 reads back the same, and each place points at its text", () => {
  fc.assert(
    fc.property(table, fc.constantFrom("\n", "\r\n", "\r"), fc.boolean(), (rows, end, last) => {
      const lines = rows.map((row) => row.map(([text, quoted]) => written(text, quoted)).join());
      const body = lines.join(end) + (last ? end : "");
      const { records, issues } = parseCsv("t.csv", body);
      assert.deepEqual(issues, []);
      assert.deepEqual(
        records.map((record) => record.map(({ text }) => text)),
        rows.map((row) => row.map(([text]) => text)),
      );
      const sourceLines = body.split(/\r\n|\n|\r/);
      for (const { text, place } of records.flat()) {
        const marked = sourceLines[place.line - 1]?.slice(place.column - 1);
        const firstLine = text.split(/\r\n|\n|\r/, 1)[0] ?? "";
        if (firstLine === "") continue;
        assert.equal(marked?.slice(0, place.length).replaceAll('""', '"'), firstLine);
      }
    }),
    { numRuns: 500 },
  );
});

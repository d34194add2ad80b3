import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCsv, placeIn } from "../../../src/dataset/csv.ts";

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

test("line ends of several kinds in one file are line ends alike, and count one line each", () => {
  assert.deepEqual(textsOf("a,b\r\nc,d\ne,f\rg,h"), [
    ["a", "b"],
    ["c", "d"],
    ["e", "f"],
    ["g", "h"],
  ]);
  assert.deepEqual(placesOf("a,b\r\nc,d\ne,f\rg,h", 3), ["4:1", "4:3"]);
});

test("a line break in a cell reads the same, however the file writes it", () => {
  for (const end of ["\n", "\r\n", "\r"])
    assert.deepEqual(textsOf(`"l1${end}l2",b\n`), [["l1\nl2", "b"]]);
});

test("a quotation mark in a bare cell is told where it stands, each cell's once", () => {
  assert.deepEqual(faultsOf('5" disk,b\n1,2"3"4\n'), [
    "csv/stray-quote 1:2",
    "csv/stray-quote 2:4",
  ]);
  assert.deepEqual(faultsOf('a, "b"\n'), ["csv/stray-quote 1:4"]);
});

test("an open quotation mark is told once, where it opened", () => {
  for (const source of ['a,b\n1,"open\nc,d\n', 'a,b\n1,"op"en,3\nc,d\n', 'a,b\n1,"op"en",3\n']) {
    assert.deepEqual(faultsOf(source), ["csv/open-quote 2:3"]);
  }
  assert.deepEqual(faultsOf('x,"'), ["csv/open-quote 1:3"]);
});

test("an open quotation mark that the next quoted cell closes is told where it opened", () => {
  const rows = "c,d\n".repeat(68);
  assert.deepEqual(faultsOf(`a,b\n1,"open\n${rows}2,"x"\n`), ["csv/open-quote 2:3"]);
  // The next cell begins with a comma: what closes is followed by one, as it should be.
  assert.deepEqual(faultsOf(`a,b\n1,"open\n${rows}2,", x"\n`), ["csv/open-quote 2:3"]);
});

test("some characters of a cell are found where they stand in the file", () => {
  const [[cell] = []] = parseCsv("t.csv", '"a ""b""\r\nc d"\n').records;
  const at = (part: string) => {
    const { line, column, length } = placeIn(cell!, cell!.raw.indexOf(part), part.length);
    return `${line}:${column}+${length}`;
  };
  assert.equal(at("b"), "1:6+1");
  assert.equal(at("c d"), "2:1+3");
});

test("a file of a million cells is refused before it takes the memory", () => {
  assert.deepEqual(faultsOf("1,2\n".repeat(500_000)), ["csv/too-many-cells 100001:1"]);
  assert.deepEqual(faultsOf(`a\n${",".repeat(1_000_000)}`), ["csv/too-many-cells 2:1"]);
});

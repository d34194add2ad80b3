/** Any table, written by a CSV writer that is not ours, in any dialect we accept, reads back the same. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import Papa from "papaparse";
import { parseCsv } from "../../../src/dataset/csv.ts";
import { filesOf } from "../../../src/files/files.ts";
import { readText } from "../../../src/files/read-text.ts";

const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
const piece = fc.constantFrom(..."aü€بن🚢1.,;\t'\" |\n", "\r", "\r\n", '""', ',"', '"\n', "sep=;");
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: piece, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
const dialect = fc.record({
  mark: fc.boolean(),
  newline: lineEnd,
  quotes: fc.oneof(fc.boolean(), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })),
  lastLineEnd: fc.boolean(),
  blankLines: fc.array(lineEnd, { maxLength: 3 }),
});

/** A line break inside a cell is read as one, however it is written. */
const read = (text: string) => text.replace(/\r\n?/g, "\n");

test("any table reads back the same, with every cell in its place", () => {
  fc.assert(
    fc.property(table, dialect, (rows, { mark, newline, quotes, lastLineEnd, blankLines }) => {
      // One column of empty cells without quotation marks is a file of blank lines.
      fc.pre(quotes === true || rows[0]!.length > 1);
      const body = Papa.unparse(rows, { newline, quotes });
      const written = `${mark ? "\ufeff" : ""}${body}${lastLineEnd ? newline : ""}${lastLineEnd ? blankLines.join("") : ""}`;
      const { text, issues: unread } = readText(filesOf({ "a.txt": written }), "a.txt");
      fc.pre(unread.length === 0);
      const { records, issues } = parseCsv("t.csv", text!);
      assert.deepEqual(issues, []);
      assert.deepEqual(
        records.map((record) => record.map(({ text }) => text)),
        rows.map((row) => row.map(read)),
      );
      const lines = text!.split(/\r\n|\n|\r/);
      for (const { raw, place } of records.flat()) {
        const firstLine = raw.split(/\r\n|\n|\r/, 1)[0]!;
        const there = lines[place.line - 1]!.slice(place.column - 1);
        assert.equal(there.slice(0, firstLine.length), firstLine);
      }
    }),
    { numRuns: 1000 },
  );
});

test("the line ends of a file may even be mixed: the records are the same", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aü1 بن"), minLength: 1, maxLength: 4 });
  const rows = fc.array(fc.tuple(plain, plain), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.array(lineEnd, { minLength: 5, maxLength: 5 }), (found, ends) => {
      const text = found.map((row, index) => row.join() + ends[index]).join("");
      const { records } = parseCsv("t.csv", text);
      assert.deepEqual(
        records.map((record) => record.map(({ text }) => text)),
        found,
      );
    }),
  );
});

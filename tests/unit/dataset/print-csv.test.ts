import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import Papa from "papaparse";
import { printCsv } from "../../../src/dataset/print-csv.ts";

const cellOf = (cell: string): string => printCsv(["a"], [[cell]]).split("\r\n")[1]!;

test("every cell stands in quotation marks, and rows end as spreadsheets write them", () => {
  assert.equal(printCsv(["a", "b"], [["x", 'say "y"']]), '"a","b"\r\n"x","say ""y"""\r\n');
});

test("no spreadsheet computes a cell, in whatever width its sign is written", () => {
  for (const sign of ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
    assert.ok(printCsv(["a"], [[`${sign}1+1`]]).includes(`"'${sign}1+1"`), JSON.stringify(sign));
});

test("a plain number stays one, also below zero", () => {
  for (const number of ["-5", "+5", "-0.5", "12"]) assert.equal(cellOf(number), `"${number}"`);
  assert.equal(printCsv(["a"], [[-5]]), '"a"\r\n"-5"\r\n');
});

test("what is read back is what was printed, but for the mark before a formula", () => {
  const cell = fc.string({ unit: "binary" }).filter((text) => !text.includes("\0"));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const { data } = Papa.parse<string[]>(printCsv(["a", "b"], rows), {
        newline: "\r\n",
        delimiter: ",",
      });
      const unmarked = data.slice(1, -1).map((row) => row.map((text) => text.replace(/^'/, "")));
      assert.deepEqual(
        unmarked,
        rows.map((row) => row.map((text) => text.replace(/^'/, ""))),
      );
    }),
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareCells, type SortCell } from "../../../src/explore/order.ts";

const number = (value: number): SortCell => ({ value: String(value), text: `about ${value}` });
const text = (text: string): SortCell => ({ value: undefined, text });
const sorted = (cells: SortCell[], direction: 1 | -1 = 1) =>
  cells.toSorted((a, b) => compareCells(a, b, "en", direction)).map((cell) => cell.text);

test("numbers are sorted by size, not by how they are printed", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (values) => {
      assert.deepEqual(
        sorted(values.map(number)),
        values.toSorted((a, b) => a - b).map((value) => `about ${value}`),
      );
    }),
  );
});

test("days are sorted by time, words by the alphabet", () => {
  const day = (value: string): SortCell => ({ value, text: value });
  assert.deepEqual(sorted([day("2023-08-01"), day("2016-01-01")]), ["2016-01-01", "2023-08-01"]);
  assert.deepEqual(sorted([text("b"), text("A"), text("a 10"), text("a 9")]), [
    "A",
    "a 9",
    "a 10",
    "b",
  ]);
});

test("what says nothing comes last, whichever way the others go", () => {
  const cells = [text(""), number(2), number(1)];
  assert.deepEqual(sorted(cells), ["about 1", "about 2", ""]);
  assert.deepEqual(sorted(cells, -1), ["about 2", "about 1", ""]);
});

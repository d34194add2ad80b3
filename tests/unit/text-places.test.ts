import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { placesIn } from "../../src/text-places.ts";

test("lines and columns count from 1, and a line end belongs to its line", () => {
  const at = placesIn("t.csv", "ab\nc");
  const places = [0, 1, 2, 3, 4].map((offset) => `${at(offset).line}:${at(offset).column}`);
  assert.deepEqual(places, ["1:1", "1:2", "1:3", "2:1", "2:2"]);
});

test("a place names its file and how much to mark; one character unless told", () => {
  assert.deepEqual(placesIn("t.csv", "abc")(1, 2), {
    file: "t.csv",
    line: 1,
    column: 2,
    length: 2,
  });
  assert.equal(placesIn("t.csv", "abc")(1).length, 1);
});

test("LF, CRLF and CR each end one line, even mixed", () => {
  const text = "a\nb\r\nc\rd\n\re";
  const at = placesIn("t.csv", text);
  const lines = [..."abcde"].map((letter) => at(text.indexOf(letter)).line);
  assert.deepEqual(lines, [1, 2, 3, 4, 6]);
});

test("an empty text has a first line", () => {
  assert.deepEqual(placesIn("t.csv", "")(0), { file: "t.csv", line: 1, column: 1, length: 1 });
});

test("columns count UTF-16 units, as editors do", () => {
  assert.equal(placesIn("t.csv", "🧵x")(2).column, 3);
});

test("a place leads back to its offset", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "ب", "🧵", "\n", "\r\n") });
  fc.assert(
    fc.property(text, fc.nat(), (source, seed) => {
      const offset = seed % (source.length + 1);
      const { line, column } = placesIn("t.csv", source)(offset);
      const before = source.split("\n").slice(0, line - 1);
      assert.equal(before.join("\n").length + Math.min(1, before.length) + column - 1, offset);
    }),
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sideBySide } from "../../../src/impact/columns.ts";

const plain = (width: number) => ({ width, mark: (words: string) => words });
const text = fc
  .array(fc.constantFrom("ships", "of", "$30", "million", "a"))
  .map((w) => w.join(" "));

test("old words stand on the left, new ones on the right, and those that differ stand out", () => {
  const terminal = { width: 43, mark: (words: string) => `*${words}*` };
  // A mark takes no room: it is a change of weight.
  assert.deepEqual(
    sideBySide("It had about $30 million.", "It had more than $40 million.", terminal),
    ["It had *about $30*     │ It had *more than $40*", "million.             │ million."],
  );
});

test("no line is wider than the terminal, and every word is on its side", () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 43, max: 140 }), (before, after, width) => {
      const lines = sideBySide(before, after, plain(width));
      const [left, right] = [0, 1].map((side) =>
        lines
          .map((line) => line.split(" │")[side]?.trim() ?? "")
          .filter(Boolean)
          .join(" "),
      );
      assert.ok(lines.every((line) => line.length <= width));
      assert.equal(left, before || "—");
      assert.equal(right, after || "—");
    }),
  );
});

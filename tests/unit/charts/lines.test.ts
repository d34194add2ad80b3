import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  balancedLines,
  breakLines,
  breakValue,
  charactersIn,
  spread,
  widthOf,
} from "../../../src/charts/lines.ts";

test("a text is broken at spaces, as late as the width allows", () => {
  assert.deepEqual(breakLines("one two three", 8), ["one two", "three"]);
  assert.deepEqual(breakLines("one two three", 7), ["one two", "three"]);
  assert.deepEqual(breakLines("one two three", 6), ["one", "two", "three"]);
});

test("a word longer than the width stays whole; an empty text has no lines", () => {
  assert.deepEqual(breakLines("a collateralised b", 4), ["a", "collateralised", "b"]);
  assert.deepEqual(breakLines("", 4), []);
  assert.deepEqual(breakLines("  a  b ", 9), ["a b"]);
});

test("no word is lost, no line is too long, and no word would have fitted a line earlier", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "ü", "ب"), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 1, max: 20 }), (words, width) => {
      const lines = breakLines(words.join(" "), width);
      assert.equal(lines.join(" "), words.join(" "));
      for (const [index, line] of lines.entries()) {
        assert.ok(line.length <= width || !line.includes(" "));
        const next = lines[index + 1]?.split(" ")[0];
        if (next) assert.ok(`${line} ${next}`.length > width);
      }
    }),
  );
});

test("characters that fit are whole ones, about half an em wide", () => {
  assert.equal(charactersIn(100, 10), 20);
  assert.equal(charactersIn(99, 10), 19);
});

test("labels that are apart stay where they are", () => {
  assert.deepEqual(spread([0, 10, 30], [5, 5, 5], 0, 100), [0, 10, 30]);
});

test("labels that collide move down, and up again from the lower bound", () => {
  assert.deepEqual(spread([10, 10, 10], [5, 5, 5], 0, 100), [10, 15, 20]);
  assert.deepEqual(spread([98, 98], [5, 5], 0, 100), [90, 95]);
  assert.deepEqual(spread([-9], [5], 0, 100), [0]);
  assert.deepEqual(spread([], [], 0, 100), []);
});

test("where there is room, order and distances are kept within the bounds", () => {
  const label = fc.record({
    wanted: fc.integer({ min: -50, max: 150 }),
    size: fc.nat({ max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
      const wanted = labels.map((found) => found.wanted).sort((a, b) => a - b);
      const sizes = labels.map(({ size }) => size);
      const placed = spread(wanted, sizes, 0, 100);
      for (const [index, at] of placed.entries()) {
        assert.ok(at >= 0 && at + sizes[index]! <= 100, "within the bounds");
        if (index > 0) assert.ok(at >= placed[index - 1]! + sizes[index - 1]!, "apart");
      }
    }),
  );
});

test("a value's number and unit stay on one line", () => {
  assert.deepEqual(breakValue("more than $500 million", 16), ["more than", "$500 million"]);
});

test("balanced lines are as few as others, leave no word alone that needs not be, and lose none", () => {
  assert.deepEqual(balancedLines("would rely less on", 17), ["would rely", "less on"]);
  assert.deepEqual(balancedLines("", 17), []);
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), (words) => {
      const text = words.join(" ");
      const lines = balancedLines(text, 17);
      assert.equal(lines.join(" "), text);
      assert.equal(lines.length, breakLines(text, 17).length);
      assert.ok(lines.every((line) => line.length <= 17));
    }),
  );
});

test("a capital is wider than a small letter, and a thin one narrower", () => {
  assert.ok(widthOf("AMD", 10) > widthOf("and", 10));
  assert.ok(widthOf("ill", 10) < widthOf("and", 10));
});

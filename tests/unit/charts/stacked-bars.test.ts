import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { datum, draw, near, stages, wordsOf } from "./picture.ts";

const parts = fc.array(fc.tuple(fc.integer({ min: 20, max: 1000 }), fc.constantFrom("x", "y")), {
  minLength: 1,
  maxLength: 5,
});

test("parts lie end to end in their group's bar, as long as their values, groups on one scale", () => {
  fc.assert(
    fc.property(parts, fc.constantFrom(...stages), (given, canvas) => {
      const data = given.map(([value, group], index) => datum(`row-${index}`, value, { group }));
      const picture = draw("stacked-bars", data, {}, canvas);
      const sums = new Map<string, number>();
      for (const { value, group } of data) sums.set(group, (sums.get(group) ?? 0) + value);
      const scale = (canvas.width - 2) / Math.max(...sums.values());
      assert.equal(picture.marks.length, data.length);
      for (const group of sums.keys()) {
        const own = data.filter((row) => row.group === group);
        const marks = own.map(({ key }) => picture.marks.find((mark) => mark.key === key)!);
        assert.equal(new Set(marks.map(({ y }) => y)).size, 1, "one bar");
        let at = 0;
        marks.forEach((mark, index) => {
          near(mark.x, at * scale, "begins where the last ended");
          at += own[index]!.value;
          // A hair of paper parts it from the next.
          near(mark.x + mark.width, at * scale - 1.5, "ends with its share");
        });
      }
    }),
    { numRuns: 30 },
  );
});

test("a group is named once, and each part by value and label", () => {
  const data = [
    datum("a", 5, { group: "Equity", text: "$5" }),
    datum("b", 3, { group: "Equity", text: "$3" }),
    datum("c", 9, { group: "Debt", text: "$9" }),
  ];
  const picture = draw("stacked-bars", data);
  assert.equal(wordsOf(picture, "Equity:label"), "Equity");
  assert.equal(wordsOf(picture, "Debt:label"), "Debt");
  assert.equal(wordsOf(picture, "b:value"), "$3: Label of b");
  assert.equal(picture.words.filter(({ key }) => key.endsWith(":label")).length, 2);
});

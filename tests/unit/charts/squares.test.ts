import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { datum, draw, markOf, near, stages } from "./picture.ts";

const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 4 });

test("areas are true to values", () => {
  fc.assert(
    fc.property(values, fc.constantFrom(...stages), (given, canvas) => {
      const data = given.map((value, index) => datum(`row-${index}`, value));
      const picture = draw("squares", data, {}, canvas);
      const largest = Math.max(...given);
      const whole = Math.max(...picture.marks.map(({ width }) => width));
      for (const { key, value } of data) {
        const { width, height } = markOf(picture, key);
        assert.equal(width, height);
        near(width, whole * Math.sqrt(value / largest), key);
      }
      assert.equal(picture.marks.length, data.length);
    }),
    { numRuns: 30 },
  );
});

test("squares share a corner, the larger under the smaller", () => {
  const data = [datum("small", 1), datum("large", 100), datum("middle", 25)];
  const { marks } = draw("squares", data);
  assert.deepEqual(
    marks.map(({ key }) => key),
    ["large", "middle", "small"],
  );
  const corners = marks.map(({ x, y, width, height }) => [
    (x + width).toFixed(0),
    (y + height).toFixed(0),
  ]);
  assert.deepEqual(new Set(corners.map(String)).size, 1);
});

test("a scale may end beyond the largest value", () => {
  const { marks } = draw("squares", [datum("a", 25)], { max: 100 });
  const whole = draw("squares", [datum("a", 100)], { max: 100 });
  near(marks[0]!.width, whole.marks[0]!.width / 2, "half the side for a quarter");
});

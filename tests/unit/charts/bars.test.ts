import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { boxOf, datum, draw, markOf, near, pointsOf, stages, wordsOf } from "./picture.ts";

const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 4 });

test("lengths are in proportion, from a common zero", () => {
  fc.assert(
    fc.property(values, fc.constantFrom(...stages), (given, canvas) => {
      const data = given.map((value, index) => datum(`row-${index}`, value));
      const picture = draw("bars", data, {}, canvas);
      const longest = Math.max(...picture.marks.map(({ width }) => width));
      near(longest, canvas.width - 1, "the longest fills the picture");
      assert.deepEqual(
        picture.marks.map(({ key }) => key),
        data.map(({ key }) => key),
      );
      for (const { key, value } of data) {
        const mark = markOf(picture, key);
        assert.equal(mark.x, 0);
        near(mark.width, (longest * value) / Math.max(...given), key);
      }
    }),
    { numRuns: 30 },
  );
});

test("rows stand below one another in their order, all equally thick", () => {
  const { marks } = draw("bars", [datum("a", 9), datum("b", 1), datum("c", 5)]);
  const [a, b, c] = marks.map(boxEnds);
  assert.ok(a!.bottom < b!.top && b!.bottom < c!.top);
  assert.equal(new Set(marks.map(({ height }) => height)).size, 1);
});

test("a range is as long as its upper end, and a scale may end beyond every value", () => {
  const [range, plain] = draw("bars", [datum("a", 20, { high: 50 }), datum("b", 50)]).marks;
  assert.equal(range!.width, plain!.width);
  const [half] = draw("bars", [datum("a", 50)], { max: 100 }).marks;
  near(half!.width, plain!.width / 2, "half the scale");
});

test("each bar has its label with its kind, its value and its note; zero has a line", () => {
  const row = datum("a", 2, { kind: "in a year", text: "about 2", note: "That was little." });
  const picture = draw("bars", [row, datum("b", 9)]);
  assert.equal(wordsOf(picture, "a:label"), "Label of a, in a year");
  assert.equal(wordsOf(picture, "a:value"), "about 2");
  assert.equal(wordsOf(picture, "a:note"), "That was little.");
  assert.equal(wordsOf(picture, "b:note"), "");
  const [[x = 0] = []] = pointsOf(picture.svg.querySelector(".zero")!);
  near(x, 0, "the line of zero", 0.5);
});

const boxEnds = ({ y, height }: ReturnType<typeof boxOf>) => ({ top: y, bottom: y + height });

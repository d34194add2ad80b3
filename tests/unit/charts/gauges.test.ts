import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { boxOf, datum, draw, near, stages, wordsOf } from "./picture.ts";

const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 3 });

test("each share fills its own frame, and every frame is a whole", () => {
  fc.assert(
    fc.property(shares, fc.constantFrom(...stages), (given, canvas) => {
      const data = given.map((value, index) => datum(`row-${index}`, value));
      const { marks, svg } = draw("gauges", data, { max: 100 }, canvas);
      const frames = [...svg.querySelectorAll(".whole")].map(boxOf);
      assert.equal(frames.length, data.length);
      assert.deepEqual(
        marks.map(({ key }) => key),
        data.map(({ key }) => key),
      );
      frames.forEach((frame, index) => {
        const mark = marks[index]!;
        near(frame.width, canvas.width - 2, "a frame is as wide as the picture");
        near(mark.width, (frame.width * given[index]!) / 100, "its share");
        assert.deepEqual([mark.x, mark.y, mark.height], [frame.x, frame.y, frame.height]);
        const next = frames[index + 1];
        if (next) assert.ok(frame.y + frame.height < next.y, "one below the other");
      });
    }),
    { numRuns: 30 },
  );
});

test("a frame says what its whole is, and a share stands with its value and label", () => {
  const picture = draw("gauges", [
    datum("a", 30, { kind: "frame: all", text: "30%", note: "So." }),
  ]);
  assert.equal(wordsOf(picture, "a:value"), "30%");
  assert.equal(wordsOf(picture, "a:label"), "Label of a");
  assert.equal(wordsOf(picture, "a:kind"), "frame: all");
  assert.equal(wordsOf(picture, "a:note"), "So.");
});

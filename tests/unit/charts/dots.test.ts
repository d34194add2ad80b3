import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { datum, draw, markOf, near, pointsOf, stages } from "./picture.ts";

const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 });

test("a dot's middle is as far from zero as its value, on one scale", () => {
  fc.assert(
    fc.property(values, fc.constantFrom(...stages), (given, canvas) => {
      const data = given.map((value, index) => datum(`row-${index}`, value));
      const picture = draw("dots", data, { max: 100 }, canvas);
      const radius = canvas.narrow ? 12 : 20;
      const scale = (canvas.width - 2 * radius - 4) / 100;
      assert.equal(picture.marks.length, data.length);
      for (const { key, value } of data) {
        const { x, width, height } = markOf(picture, key);
        assert.deepEqual([width, height], [2 * radius, 2 * radius]);
        near(x + width / 2, radius + value * scale, key);
      }
    }),
    { numRuns: 30 },
  );
});

test("dots are round, and stand below one another in their order", () => {
  const { svg, marks } = draw("dots", [datum("a", 90), datum("b", 10)], { max: 100 });
  for (const rect of svg.querySelectorAll(".marks > rect"))
    assert.equal(rect.getAttribute("rx"), "20");
  assert.deepEqual(
    marks.map(({ key }) => key),
    ["a", "b"],
  );
  assert.ok(marks[0]!.y + marks[0]!.height < marks[1]!.y);
});

test("a range is a bar from its lower to its upper end", () => {
  const row = datum("range", 20, { high: 60 });
  const picture = draw("dots", [row, datum("low", 20), datum("high", 60)], { max: 100 });
  const middle = (key: string) => markOf(picture, key).x + markOf(picture, key).width / 2;
  const { x, width } = markOf(picture, "range");
  near(x, middle("low"), "begins");
  near(x + width, middle("high"), "ends");
});

test("no value is struck through by its own track", () => {
  for (const canvas of stages) {
    for (const value of [10, 50, 95]) {
      const { words, svg } = draw("dots", [datum("a", value)], { max: 100 }, canvas);
      const text = words.find(({ key }) => key === "a:value")!;
      const points = pointsOf(svg.querySelector(".track")!);
      for (let index = 0; index < points.length; index += 2) {
        const [[from = 0, y = 0] = [], [to = 0] = []] = points.slice(index, index + 2);
        const beside = to <= text.x || from >= text.x + text.width;
        assert.ok(beside || y < text.y || y > text.y + text.height, `${value} ${points}`);
      }
    }
  }
});

test("a label that would meet its value breaks into lines above the dot", () => {
  const label = "A rather long label that says when it was";
  const { words } = draw(
    "dots",
    [datum("a", 95, { label, text: "near $95 a share" })],
    { max: 100 },
    stages[1],
  );
  const lines = words.filter(({ key }) => key === "a:label");
  const value = words.find(({ key }) => key === "a:value")!;
  assert.ok(lines.length > 1);
  for (const line of lines) assert.ok(line.x + line.width < value.x);
  assert.equal(lines.at(-1)!.baseline, value.baseline);
});

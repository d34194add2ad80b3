import assert from "node:assert/strict";
import { test } from "node:test";
import { datum, draw, stages } from "./picture.ts";

const ranges = [
  datum("training", 2, { high: 3, unit: "year" }),
  datum("service", 4, { high: 5, unit: "year" }),
];

test("ranges give a shortest and a longest strip, end to end and on one scale", () => {
  for (const canvas of stages) {
    const { marks } = draw("spans", ranges, {}, canvas);
    const find = (key: string) => marks.find((mark) => mark.key === key)!;
    assert.deepEqual(marks.map((mark) => mark.key).sort(), [
      "service",
      "service/1",
      "training",
      "training/1",
    ]);
    const year = (canvas.width - 2) / 8;
    for (const [key, start, length] of [
      ["training", 0, 2],
      ["service", 2, 4],
      ["training/1", 0, 3],
      ["service/1", 3, 5],
    ] as const) {
      assert.ok(Math.abs(find(key).x - start * year) < 0.2, `${key} begins at ${find(key).x}`);
      // Two units of paper part one span from the next.
      assert.ok(Math.abs(find(key).width - (length * year - 2)) < 0.2, key);
    }
    assert.equal(find("training").y, find("service").y);
    assert.ok(find("training/1").y > find("training").y);
  }
});

test("spans without a range give one strip", () => {
  const { marks } = draw("spans", [datum("a", 2, { unit: "year" })]);
  assert.deepEqual(
    marks.map((mark) => mark.key),
    ["a"],
  );
});

test("each strip says how long it is in all", () => {
  const text = draw("spans", ranges).svg.textContent;
  assert.match(text, /6 years/);
  assert.match(text, /8 years/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { datum, draw, markOf, near, stages, wordsOf, type Picture } from "./picture.ts";

const phases = [
  datum("training", 2, { high: 3, unit: "year" }),
  datum("service", 4, { high: 5, unit: "year" }),
];

/** From when to when a mark stands, in years of a life of so many. */
function yearsOf(picture: Picture, key: string, life: number): [number, number] {
  const { x, width } = markOf(picture, key);
  const year = (picture.canvas.width - 9) / life;
  return [(x - 1) / year, (x + width + 2 - 1) / year];
}

test("a phase is firm where it is on in every case, and hatched where only a longer case reaches", () => {
  for (const canvas of stages) {
    const picture = draw("life", phases, {}, canvas);
    for (const [key, from, to] of [
      ["training", 0, 2],
      ["training/perhaps", 2, 3],
      ["service", 3, 6],
      ["service/perhaps", 6, 8],
    ] as const) {
      const years = yearsOf(picture, key, 8);
      near(years[0], from, `${key} begins`, 0.01);
      near(years[1], to, `${key} ends`, 0.01);
      const hatched = key.endsWith("perhaps") ? "url(#hatch-compute)" : null;
      assert.equal(markOf(picture, key).fill, hatched, key);
    }
  }
});

test("it is one strip", () => {
  const { marks } = draw("life", phases);
  for (const mark of marks) {
    assert.equal(mark.y, marks[0]!.y);
    assert.equal(mark.height, marks[0]!.height);
  }
});

test("a phase that in no case is sure to be on is hatched as a whole", () => {
  const picture = draw("life", [
    datum("long", 1, { high: 4, unit: "year" }),
    datum("short", 1, { high: 2, unit: "year" }),
  ]);
  assert.deepEqual(
    picture.marks.map(({ key, className }) => [key, className]),
    [
      ["long", "m compute reported"],
      ["long/perhaps", "m compute reported perhaps"],
      ["short", "m compute reported perhaps"],
    ],
  );
});

test("phases without a range have no doubt about them, and nothing is said of hatches", () => {
  const picture = draw("life", [datum("a", 2, { unit: "year" }), datum("b", 1, { unit: "year" })]);
  assert.deepEqual(
    picture.marks.map(({ key }) => key),
    ["a", "b"],
  );
  assert.equal(wordsOf(picture, "life:total"), "3 years in all");
  assert.equal(wordsOf(picture, "life:kind"), "");
});

test("years are numbered from nought below the strip, and the whole is told in words", () => {
  for (const canvas of stages) {
    const picture = draw("life", phases, {}, canvas);
    const ticks = picture.words.filter(({ key }) => key.endsWith(":tick"));
    assert.deepEqual(
      ticks.map(({ text }) => text),
      ["0", "1", "2", "3", "4", "5", "6", "7", "8"],
    );
    const strip = markOf(picture, "training");
    for (const { y } of ticks) assert.ok(y > strip.y + strip.height);
    assert.equal(wordsOf(picture, "life:total"), "6 to 8 years in all");
    assert.equal(wordsOf(picture, "life:kind"), "Hatched: perhaps");
  }
});

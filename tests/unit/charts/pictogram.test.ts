import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { datum, draw, overlap, stages } from "./picture.ts";

const fleets = fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 2 });

test("each row has as many squares as its value is rounded to, at least one", () => {
  fc.assert(
    fc.property(fleets, fc.constantFrom(...stages), (given, canvas) => {
      const data = given.map((value, index) => datum(`row-${index}`, value));
      const { marks } = draw("pictogram", data, { each: 1000 }, canvas);
      for (const { key, value } of data) {
        const own = marks.filter((mark) => mark.key.split("/")[0] === key);
        const count = Math.max(1, Math.round(value / 1000));
        const keys = Array.from({ length: count }, (_, at) => (at ? `${key}/${at}` : key));
        assert.deepEqual(
          own.map((mark) => mark.key),
          keys,
        );
      }
    }),
    { numRuns: 15 },
  );
});

test("all squares are of one size and none lies on another", () => {
  for (const canvas of stages) {
    const data = [datum("a", 23_000), datum("b", 7000)];
    const { marks } = draw("pictogram", data, { each: 1000 }, canvas);
    assert.equal(new Set(marks.map(({ width, height }) => `${width} ${height}`)).size, 1);
    marks.forEach((mark, index) =>
      assert.ok(!marks.slice(index + 1).some((other) => overlap(mark, other)), mark.key),
    );
  }
});

test("full rows have ten squares or a multiple of five, so that they can be counted", () => {
  for (const canvas of stages) {
    const { marks } = draw("pictogram", [datum("a", 50_000)], { each: 1000 }, canvas);
    const rows = Map.groupBy(marks, ({ y }) => y);
    const [first, ...others] = [...rows.values()].map((row) => row.length);
    assert.ok([10, 20, 25, 50].includes(first!), String(first));
    for (const length of others.slice(0, -1)) assert.equal(length, first);
  }
});

test("what one square stands for is said, unless it is one thing", () => {
  const said = (each: number) =>
    draw("pictogram", [datum("a", 5)], { each }).words.some(({ key }) => key === "each:note");
  assert.equal(said(2), true);
  const alone = draw("pictogram", [datum("a", 1)]);
  assert.ok(!alone.words.some(({ key }) => key === "each:note"));
});

test("squares may lie on a pool table, which is ground and no mark", () => {
  const { svg, marks } = draw("pictogram", [datum("a", 1)], { ground: "pool-table" });
  assert.equal(svg.querySelectorAll(".frame .pocket").length, 6);
  assert.deepEqual(
    marks.map(({ key }) => key),
    ["a"],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pathOf, pointAt, type Curve, type Point } from "../../../src/charts/ties/curves.ts";
import { curveOf, nearestLine, type Line } from "../../../src/web/nearest.ts";

const place = fc.double({ min: -100, max: 800, noNaN: true }).map((value) => Math.round(value) + 0);
const point: fc.Arbitrary<Point> = fc.tuple(place, place);
const curve: fc.Arbitrary<Curve> = fc.tuple(point, point, point);

const level = (key: string, y: number): Line => ({
  key,
  curve: [
    [0, y],
    [50, y],
    [100, y],
  ],
});

test("of two lines the nearer is meant", () => {
  const lines = [level("above", 10), level("below", 40)];
  assert.equal(nearestLine([50, 22], lines, 24), "above");
  assert.equal(nearestLine([50, 28], lines, 24), "below");
});

test("a press far from all lines means none", () => {
  assert.equal(nearestLine([50, 60], [level("above", 10)], 24), undefined);
  assert.equal(nearestLine([50, 20], [], 24), undefined);
});

test("a point on a line means a line that runs through it", () => {
  fc.assert(
    fc.property(
      fc.array(curve, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(48),
      (all, which, at) => {
        const lines = all.map((each, index) => ({ key: String(index), curve: each }));
        const on = pointAt(all[which % all.length]!, at / 48);
        const found = nearestLine(on, lines, 1);
        const near = all[Number(found)]!;
        assert.ok(
          Array.from({ length: 49 }, (_, step) => pointAt(near, step / 48)).some(
            ([x, y]) => Math.hypot(x - on[0], y - on[1]) < 1e-6,
          ),
        );
      },
    ),
  );
});

test("a path that was drawn is read back as its curve", () => {
  fc.assert(fc.property(curve, (each) => assert.deepEqual(curveOf(pathOf(each)), each)));
});

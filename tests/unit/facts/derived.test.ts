import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Derived, Qualifier } from "../../../src/dataset/ledger.ts";
import { computeDerived } from "../../../src/facts/derived.ts";

const of = (value: number, high?: number, qualifier: Qualifier = "exact") => ({
  value,
  high,
  qualifier,
});
const compute = (operation: Derived["operation"], operands: ReturnType<typeof of>[], digits = 15) =>
  computeDerived({ operation, digits }, operands);
const qualifierOf = (operation: Derived["operation"], first: Qualifier, second: Qualifier) =>
  compute(operation, [of(6, undefined, first), of(3, undefined, second)]).qualifier;

test("each operation computes what it is called", () => {
  const values = (["sum", "difference", "product", "ratio", "share"] as const).map(
    (operation) => compute(operation, [of(6), of(3)]).value,
  );
  assert.deepEqual(values, [9, 3, 18, 2, 200]);
});

test("sum, difference and product take any number of operands, from the left", () => {
  const three = [of(9), of(3), of(2)];
  assert.equal(compute("sum", three).value, 14);
  assert.equal(compute("difference", three).value, 4);
  assert.equal(compute("product", three).value, 54);
});

test("the value is not rounded: digits are for showing it", () => {
  assert.ok(Math.abs(compute("ratio", [of(500e6), of(30e6)], 2).value - 16.6667) < 0.0001);
});

test("a range comes out as the least and the most that its operands allow", () => {
  const ranges = [of(6, 8), of(2, 4)];
  const ends = (["sum", "difference", "product", "ratio", "share"] as const).map((operation) => {
    const { value, high } = compute(operation, ranges);
    return [value, high];
  });
  assert.deepEqual(ends, [
    [8, 12],
    [2, 6],
    [12, 32],
    [1.5, 4],
    [150, 400],
  ]);
});

test("one range makes the result a range; without one there is no upper end", () => {
  assert.deepEqual(compute("ratio", [of(6), of(2, 3)]), { value: 2, high: 3, qualifier: "exact" });
  assert.equal(compute("ratio", [of(6), of(2)]).high, undefined);
});

test("whatever the operands truly are, the result lies between its ends", () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), fc.nat({ max: 100 }))
    .map(([low, width, percent]) => ({
      operand: of(low, low + width),
      truth: of(low + (width * percent) / 100),
    }));
  const operation = fc.constantFrom("sum", "difference", "product", "ratio", "share" as const);
  fc.assert(
    fc.property(operation, range, range, (found, a, b) => {
      const { value, high } = compute(found, [a.operand, b.operand]);
      const truth = compute(found, [a.truth, b.truth]).value;
      const slack = 1e-9 * Math.max(1, Math.abs(truth));
      assert.ok(value <= truth + slack && truth <= high! + slack);
    }),
  );
});

test("exact operands give an exact result, unless it is shown rounded", () => {
  assert.equal(qualifierOf("ratio", "exact", "exact"), "exact");
  assert.equal(compute("ratio", [of(10), of(3)], 2).qualifier, "about");
  assert.equal(compute("sum", [of(123), of(4)], 2).qualifier, "about");
});

test("a range of which only the upper end is rounded is about", () => {
  assert.equal(compute("sum", [of(1, 1.23), of(1)], 2).qualifier, "about");
});

test("what binary fractions do to a sum makes it neither longer nor inexact", () => {
  assert.deepEqual(compute("sum", [of(0.1), of(0.2)], 2), {
    value: 0.3,
    high: undefined,
    qualifier: "exact",
  });
});

test("a sum of upper bounds is an upper bound; other mixtures are about", () => {
  assert.equal(qualifierOf("sum", "up-to", "up-to"), "up-to");
  assert.equal(qualifierOf("sum", "more-than", "more-than"), "more-than");
  assert.equal(qualifierOf("sum", "up-to", "exact"), "about");
  assert.equal(qualifierOf("difference", "up-to", "up-to"), "about");
  assert.equal(qualifierOf("ratio", "exact", "nearly"), "about");
});

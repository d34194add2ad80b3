import assert from "node:assert/strict";
import { test } from "node:test";
import { isHeard, scaleOf } from "../../../src/charts/heard.ts";
import type { Datum } from "../../../src/charts/datum.ts";

const datum = (value: number, more: Partial<Datum> = {}) =>
  ({ value, high: undefined, unit: "USD", kind: "", ...more }) as Datum;
const two = { data: [datum(1), datum(2)] };

test("only what is measured on one scale may be played: no shares of two wholes, no times, no ties, no open ends", () => {
  for (const form of ["bars", "stacked-bars", "dots", "squares", "areas"] as const)
    assert.ok(isHeard(form, two), form);
  for (const form of [
    "gauges",
    "spans",
    "life",
    "open-bars",
    "pictogram",
    "timeline",
    "network",
    "matrix",
  ] as const)
    assert.ok(!isHeard(form, two), form);
});

test("rows of two units or two kinds are not compared, and one row has nothing to be compared with", () => {
  assert.ok(!isHeard("bars", { data: [datum(1)] }));
  assert.ok(!isHeard("bars", { data: [datum(1), datum(2, { unit: "GPU" })] }));
  assert.ok(
    !isHeard("areas", { data: [datum(1, { kind: "a flow" }), datum(2, { kind: "a goal" })] }),
  );
});

test("the scale ends where the picture's does, and no row stands beyond it", () => {
  assert.equal(scaleOf({ data: two.data, encoding: { max: 10 } }), 10);
  assert.equal(scaleOf({ data: [datum(1), datum(2, { high: 3 })], encoding: {} }), 3);
});

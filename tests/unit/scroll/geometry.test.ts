import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { activeStep, readingLine } from "../../../src/scroll/geometry.ts";

test("the active step is the last whose top has passed the line", () => {
  assert.equal(activeStep([10, 200, 390], 300), 1);
  assert.equal(activeStep([10, 200, 390], 390), 2);
  assert.equal(activeStep([10, 200, 390], 389.9), 1);
});

test("before the first step none is active; after the last, the last is", () => {
  assert.equal(activeStep([10, 200], 9), -1);
  assert.equal(activeStep([-900, -700], 300), 1);
  assert.equal(activeStep([], 300), -1);
});

test("scrolling down never leads to an earlier step", () => {
  const tops = fc
    .array(fc.integer({ min: 0, max: 400 }), { maxLength: 15 })
    .map((heights) => heights.map((_, at) => heights.slice(0, at).reduce((a, b) => a + b, 0)));
  fc.assert(
    fc.property(tops, fc.nat(5000), fc.nat(500), (given, line, further) => {
      const now = activeStep(given, line);
      const later = activeStep(
        given.map((top) => top - further),
        line,
      );
      assert.ok(later >= now);
      assert.ok(now < given.length);
    }),
  );
});

test("the line lies two thirds down the room in which words are read", () => {
  assert.equal(readingLine(900, 0), 600);
  assert.equal(readingLine(800, 350), 650);
});

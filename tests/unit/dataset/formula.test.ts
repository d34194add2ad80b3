import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { holdFormula, releaseFormula } from "../../../src/dataset/formula.ts";

const signs = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];

test("what a spreadsheet would run begins with an apostrophe, and it is told how to take it off", () => {
  for (const sign of signs) {
    assert.equal(holdFormula(`${sign}1+1`), `'${sign}1+1`);
    assert.equal(releaseFormula(`'${sign}1+1`), `${sign}1+1`);
  }
});

test("numbers and ordinary words stay untouched, also with an apostrophe of their own", () => {
  for (const text of ["-5", "+5", "-0.25", "-1.5e+21", "0", "", "a = b", "'tis", "CoreWeave’s"]) {
    assert.equal(holdFormula(text), text);
    assert.equal(releaseFormula(text), text);
  }
});

test("every cell comes back as it was, and none is left that begins like a formula", () => {
  const cell = fc
    .array(fc.constantFrom(...signs, "'", "1", ".", "e", "a", " "), { maxLength: 8 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(cell, (text) => {
      const held = holdFormula(text);
      assert.equal(releaseFormula(held), text);
      assert.ok(!signs.includes(held[0]!) || Number.isFinite(Number(held)), held);
    }),
  );
});

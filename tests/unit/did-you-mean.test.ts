import assert from "node:assert/strict";
import { test } from "node:test";
import { didYouMean } from "../../src/did-you-mean.ts";

test("a slip is answered with the nearest name, as a sentence that ends a hint", () => {
  const known = ["revenue-2023", "revenue-2022", "loan"];
  assert.equal(didYouMean("revenu-2022", known), ' Did you mean "revenue-2022"?');
});

test("exchanged letters and capitals are slips", () => {
  assert.equal(didYouMean("laon", ["loan"]), ' Did you mean "loan"?');
  assert.equal(didYouMean("LOAN", ["other", "loan"]), ' Did you mean "loan"?');
  assert.equal(didYouMean("GP", ["GPU", "USD"]), ' Did you mean "GPU"?');
});

test("of names equally near, the first is meant", () => {
  assert.equal(didYouMean("lean", ["loan", "lead"]), ' Did you mean "loan"?');
});

test("another word is not a slip", () => {
  assert.equal(didYouMean("nvidia", ["openai", "microsoft"]), "");
  assert.equal(didYouMean("coreweave-revenue", ["coreweave-gpu-count"]), "");
});

test("a short word of which no letter is right is not a slip", () => {
  assert.equal(didYouMean("x", ["ab"]), "");
  assert.equal(didYouMean("de", ["en", "ar"]), "");
  assert.equal(didYouMean("pie", ["life"]), "");
});

test("nothing is meant by an empty name, and nothing among no names", () => {
  assert.equal(didYouMean("", ["id"]), "");
  assert.equal(didYouMean("loan", []), "");
});

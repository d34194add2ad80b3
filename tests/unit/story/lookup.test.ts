import assert from "node:assert/strict";
import { test } from "node:test";
import { lookupIn } from "../../../src/story/lookup.ts";
import { changed, checkFiles, files } from "../tiny-project.ts";

const look = lookupIn(checkFiles(files).project);

test("a name means the value of its fact, with its unit", () => {
  assert.deepEqual(look("income-2022", "low"), { value: 30_000_000, unit: "USD" });
  assert.partialDeepStrictEqual(look("income-growth", "low"), { unit: "times" });
});

test("the upper end of a range is its own; a single value has none, and says so", () => {
  const range = changed("data/figures.csv", ",30000000,,", ",30000000,40000000,");
  const inRange = lookupIn(checkFiles(range).project);
  assert.deepEqual(inRange("income-2022", "low"), { value: 30_000_000, unit: "USD" });
  assert.deepEqual(inRange("income-2022", "high"), { value: 40_000_000, unit: "USD" });
  assert.equal(look("income-2022", "high"), '"income-2022" is no range and has no upper end');
});

test("a year is that of a fact or an event, and counted as a calendar year", () => {
  assert.deepEqual(look("income-2022", "year"), { value: 2022, unit: "calendar year" });
  assert.deepEqual(look("harbour-opens", "year"), { value: 2021, unit: "calendar year" });
});

test("what has no date has no year and says so, an event has no value, and an unknown name has neither", () => {
  const noYear = '"harbour-floods" has no date in the ledger and so no year';
  assert.equal(look("harbour-floods", "year"), noYear);
  assert.equal(look("harbour-opens", "low"), undefined);
  assert.equal(look("nowhere", "low"), undefined);
  assert.equal(look("nowhere", "year"), undefined);
});

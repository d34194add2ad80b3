import assert from "node:assert/strict";
import { test } from "node:test";
import { median } from "../../bench/median.ts";
import { isHeld, printTable, type Row } from "../../bench/table.ts";

const row: Row = {
  page: "a-story",
  what: "largest paint",
  unit: "ms",
  value: 1300,
  worst: 1500,
  against: 1000,
  held: "ratio",
  budget: 1.2,
};

test("one slow run of five does not move what is said of them", () => {
  assert.equal(median([9, 10, 500, 11, 8]), 10);
  assert.equal(median([1, 2]), 1.5);
});

test("a budget is held by the median, by the worst or by the ratio, as the row says", () => {
  assert.equal(isHeld(row), false);
  assert.equal(isHeld({ ...row, against: 1100 }), true);
  assert.equal(isHeld({ ...row, held: "value", budget: 1300 }), true);
  assert.equal(isHeld({ ...row, held: "worst", budget: 1300 }), false);
});

test("what was never measured holds no budget", () => {
  assert.equal(isHeld({ ...row, against: undefined }), false);
  assert.equal(isHeld({ ...row, held: "value", value: NaN }), false);
});

test("a page that is as fast as nothing holds a budget of nothing", () => {
  const nothing: Row = { ...row, value: 0, against: 0, held: "value", budget: 0 };
  assert.equal(isHeld(nothing), true);
  assert.doesNotMatch(printTable([nothing]), /NaN/);
});

test("a broken budget stands out from those that are held", () => {
  const [, broken, held] = printTable([row, { ...row, against: 1100 }]).split("\n");
  assert.match(broken!, /1300\.0 ms +1500\.0 ms +1000\.0 ms +1\.30 +1\.2 times +NO$/);
  assert.match(held!, /yes$/);
});

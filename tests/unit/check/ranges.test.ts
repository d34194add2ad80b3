import assert from "node:assert/strict";
import { test } from "node:test";
import { changed, checkFiles } from "../tiny-project.ts";

/** What is told when the number of cranes is printed as a range. */
const told = (value: string, high: string) =>
  checkFiles(
    changed("data/figures.csv", "about,12,,company", `about,${value},${high},company`),
  ).issues.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`);

test("a range goes up, and a single number has no upper end", () => {
  assert.deepEqual(told("12", "13"), []);
  assert.deepEqual(told("-12", "-11.5"), []);
  assert.deepEqual(told("12", ""), []);
});

test("a range that goes down, or nowhere, is told at its upper end", () => {
  assert.deepEqual(told("12", "11"), ["table/reversed-range 4:90"]);
  assert.deepEqual(told("12", "12"), ["table/reversed-range 4:90"]);
  assert.deepEqual(told("9", "-10"), ["table/reversed-range 4:89"]);
});

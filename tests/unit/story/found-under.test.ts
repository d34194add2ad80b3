import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDate } from "../../../src/dataset/edtf.ts";
import { foundUnder, lastYear } from "../../../src/story/found-under.ts";
import { changed, checkFiles, files } from "../tiny-project.ts";

const under = (given = files, id = "income-2022") =>
  foundUnder(checkFiles(given).project.facts.get(id)!, 2025);
const dated = (date: string) =>
  under(
    changed("data/figures.csv", "USD,2022,stated", date ? `USD,${date},stated` : "USD,,unknown"),
  ).year;

test("a figure is found under its subject, its status, its article and its year", () => {
  assert.deepEqual(under(), {
    subject: ["harbour"],
    status: "reported",
    source: ["gazette"],
    year: ["2022"],
  });
});

test("a date counts for every year it touches, however loose it is", () => {
  assert.deepEqual(dated("2022-12~"), ["2022"]);
  assert.deepEqual(dated("2021-11/2023-02"), ["2021", "2022", "2023"]);
  assert.deepEqual(dated("2023-08/.."), ["2023", "2024", "2025"]);
  assert.deepEqual(dated(""), ["undated"]);
});

test("our arithmetic is found under every year of the figures it is computed from", () => {
  const { status, year } = under(files, "income-growth");
  assert.deepEqual([status, year], ["derived", ["2022", "2023"]]);
  const undated = changed("data/figures.csv", "USD,2022,stated", "USD,,unknown");
  assert.deepEqual(under(undated, "income-growth").year, ["2023", "undated"]);
});

test("an open date goes on to the last year that any date names", () => {
  const dates = ["2019", "2024-02~", "2025-03/.."].map((text) => parseDate(text)!);
  assert.equal(lastYear(dates), 2025);
  assert.equal(lastYear(dates.slice(0, 2)), 2024);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDate } from "../../../src/dataset/edtf.ts";
import { resolveChronicle, silencesIn, timelineChart } from "../../../src/story/chronicle.ts";
import { real } from "../impact/edit.ts";

const { years, undated } = resolveChronicle(real);
const silences = (dates: string) => silencesIn(dates.split(" ").map((date) => parseDate(date)!));
const sorted = (rows: Iterable<{ id: string }>) => [...rows].map(({ id }) => id).sort();

test("every event and every tie stands once: in a year, or among what nobody dated", () => {
  const { events, deals } = real.ledger;
  const parts = [...years, undated];
  assert.deepEqual(sorted(parts.flatMap((part) => part.events)), sorted(events.values()));
  assert.deepEqual(sorted(parts.flatMap((part) => part.deals)), sorted(deals.values()));
  assert.ok(years.length > 5 && undated.events.length > 0);
});

test("years follow one another, each with what begins in it; a date without its month stands first", () => {
  assert.deepEqual(
    years,
    years.toSorted((a, b) => Number(a.year) - Number(b.year)),
  );
  for (const { year, events, deals } of years)
    for (const rows of [events, deals]) {
      const dates = rows.map(({ date }) => date!);
      assert.ok(dates.every(({ first }) => first.startsWith(year)));
      const inMonths = dates.findIndex(({ precision }) => precision !== "year");
      if (inMonths >= 0)
        assert.ok(
          dates.slice(inMonths).every(({ precision }) => precision !== "year"),
          year,
        );
      const starts = dates
        .filter(({ precision }) => precision !== "year")
        .map(({ first }) => first);
      assert.deepEqual(starts, starts.toSorted());
    }
});

test("half a year in which nothing begins is a silence, a shorter time is none", () => {
  assert.deepEqual(silences("2024-02 2025-01"), ["2024-03/2024-12"]);
  assert.deepEqual(silences("2024-02~ 2024-02-07 2025-01~"), ["2024-03/2024-12"]);
  assert.deepEqual(silences("2023-06 2023-12"), []);
  assert.deepEqual(silences("2023-05 2023-12"), ["2023-06/2023-11"]);
});

test("a year alone neither begins a silence nor ends one that it holds, and an open end begins none", () => {
  assert.deepEqual(silences("2016 2017 2019"), []);
  assert.deepEqual(silences("2024 2024-02 2025"), ["2024-03/2024-12"]);
  assert.deepEqual(silences("2023-03/.. 2025-01"), []);
});

test("the silence told in words is the one the picture above them is torn for", () => {
  const found = years.flatMap(({ silence }) => silence ?? []);
  assert.deepEqual(found, [real.charts.get(timelineChart)!.encoding.gap]);
});

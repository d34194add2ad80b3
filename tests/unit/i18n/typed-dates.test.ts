import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { daysMeant, isDay } from "../../../src/i18n/typed-dates.ts";

test("a day is four digits, two and two, and in the calendar", () => {
  for (const day of ["2026-11-21", "2024-02-29"]) assert.ok(isDay(day), day);
  for (const none of [
    "2026-02-30",
    "2023-02-29",
    "2026-13-01",
    "2026-11",
    "2026-5-1",
    " 2026-11-21",
  ])
    assert.ok(!isDay(none), none);
});

test("a typed date means a day, whatever its order, its signs and its language", () => {
  const ways = ["21/11/2026", "11/21/2026", "21.11.2026", "21.11.26", "2026/11/21", "21-11-2026"];
  const words = ["November 21, 2026", "21. November 2026", "21 Nov 2026", "21 of November, 2026"];
  for (const typed of [...ways, ...words])
    assert.deepEqual(daysMeant(typed), ["2026-11-21"], typed);
  assert.deepEqual(daysMeant("5. März 2026"), ["2026-03-05"]);
});

test("where day and month can be exchanged, both days are meant", () => {
  assert.deepEqual(daysMeant("1.5.2026"), ["2026-05-01", "2026-01-05"]);
  assert.deepEqual(daysMeant("5/5/2026"), ["2026-05-05"]);
});

test("what is no day of the calendar means none", () => {
  for (const typed of ["31.2.2026", "soon", "2026", "May 2026", "13/13/2026", "1.2.3.4", ""])
    assert.deepEqual(daysMeant(typed), [], typed);
});

test("every day is found again in each way to type it", () => {
  const days = fc.date({
    min: new Date("2000-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const [year, month, of] = day.split("-");
      for (const typed of [
        `${of}.${month}.${year}`,
        `${month}/${of}/${year}`,
        `${year}/${month}/${of}`,
      ])
        assert.ok(daysMeant(typed).includes(day), typed);
    }),
  );
});

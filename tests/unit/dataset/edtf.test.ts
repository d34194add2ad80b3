import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseDate } from "../../../src/dataset/edtf.ts";

const spanOf = (text: string) => {
  const date = parseDate(text);
  return date && `${date.first} ${date.last} ${date.precision}`;
};

test("a date means all its days, and is as precise as it was written", () => {
  assert.equal(spanOf("2018"), "2018-01-01 2018-12-31 year");
  assert.equal(spanOf("2018-12"), "2018-12-01 2018-12-31 month");
  assert.equal(spanOf("2024-02"), "2024-02-01 2024-02-29 month");
  assert.equal(spanOf("2018-12-31"), "2018-12-31 2018-12-31 day");
  assert.equal(spanOf("0050"), "0050-01-01 0050-12-31 year");
});

test("~, ? and % make a date approximate and leave its days", () => {
  for (const sign of ["~", "?", "%"]) {
    assert.equal(spanOf(`2018-12${sign}`), "2018-12-01 2018-12-31 month");
    assert.equal(parseDate(`2018-12${sign}`)?.approximate, true);
  }
  assert.equal(parseDate("2018-12")?.approximate, false);
  assert.equal(parseDate("2018/2019~")?.approximate, true);
});

test("a range goes from the first day of its beginning to the last of its end", () => {
  assert.equal(spanOf("2018/2019"), "2018-01-01 2019-12-31 year");
  assert.equal(spanOf("2024-03/2024-12"), "2024-03-01 2024-12-31 month");
});

test("an open end has no last day", () => {
  assert.deepEqual(parseDate("2025-03/.."), {
    text: "2025-03/..",
    first: "2025-03-01",
    last: "",
    precision: "month",
    approximate: false,
  });
});

test("a day that is in no calendar is no date", () => {
  for (const text of [
    "2023-02-29",
    "1900-02-29",
    "2018-04-31",
    "2018-13",
    "2018-00",
    "2018-06-00",
  ]) {
    assert.equal(parseDate(text), undefined, text);
  }
  assert.notEqual(parseDate("2024-02-29"), undefined);
  assert.notEqual(parseDate("2000-02-29"), undefined);
});

test("what is written otherwise is no date", () => {
  const malformed = [
    "",
    "garbage",
    "12.2018",
    "2018-1",
    "201X",
    "-2018",
    "2018-21",
    " 2018",
    "2018~-12",
  ];
  const ranges = [
    "../2019",
    "..",
    "2018/",
    "/2019",
    "2018/2017",
    "2018/2019/2020",
    "2018/2019-02-29",
  ];
  for (const text of [...malformed, ...ranges, "2018-12-31T00:00", "2025-03/.. "]) {
    assert.equal(parseDate(text), undefined, text);
  }
});

test("every day of the calendar is a date that means itself", () => {
  const days = fc.date({
    min: new Date("0001-01-01"),
    max: new Date("9999-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (found) => {
      const text = found.toISOString().slice(0, 10);
      assert.equal(spanOf(text), `${text} ${text} day`);
    }),
  );
});

test("no text makes it throw", () => {
  const near = fc.string({ unit: fc.constantFrom(..."0129-/.~?%XT:Y ") });
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (text) => {
      const date = parseDate(text);
      if (date?.last) assert.ok(date.first <= date.last);
    }),
    { numRuns: 300 },
  );
});

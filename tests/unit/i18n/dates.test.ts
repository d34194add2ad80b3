import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatDate } from "../../../src/i18n/dates.ts";

const words = (text: string) => formatDate("en", text);

test("a date in words is no more precise than it was given", () => {
  assert.equal(words("2018"), "2018");
  assert.equal(words("2018-12"), "December 2018");
  assert.equal(words("2018-12-31"), "31 December 2018");
});

test("an approximate date says about", () => {
  assert.equal(words("2024-02~"), "about February 2024");
  assert.equal(words("2023?"), "about 2023");
  assert.equal(words("2023%"), "about 2023");
});

test("the edges of a year are said as articles print them, not as months", () => {
  assert.equal(words("2018-12~"), "end of 2018");
  assert.equal(words("2025-01~"), "early 2025");
  assert.equal(words("2018-12"), "December 2018");
});

test("an open range says or later, a closed one names both ends", () => {
  assert.equal(words("2025-03/.."), "March 2025 or later");
  assert.equal(words("2018/2019"), "2018 to 2019");
  assert.equal(words("2018-11~/2019-01"), "about November 2018 to January 2019");
});

test("a year of the first century stays there", () => {
  assert.equal(words("0050"), "50");
});

test("a language without words gives no half-translated date", () => {
  assert.equal(formatDate("de", "2018-12-31"), "31. Dezember 2018");
  assert.throws(() => formatDate("de", "2018~"), /no message "date.about" in "de"/);
});

test("the day is the one that was written, wherever the site is built", () => {
  const zone = process.env["TZ"];
  try {
    for (const place of ["Pacific/Kiritimati", "America/Los_Angeles", "UTC"]) {
      process.env["TZ"] = place;
      fc.assert(
        fc.property(
          fc.integer({ min: 1900, max: 2099 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
          (year, month, day) => {
            const text = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
            assert.match(words(text), new RegExp(`^${day} \\w+ ${year}$`));
          },
        ),
        { numRuns: 30 },
      );
    }
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});

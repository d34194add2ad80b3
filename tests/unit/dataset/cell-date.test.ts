import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { datesOf, explainDate } from "../../../src/dataset/cell-date.ts";
import { parseDate } from "../../../src/dataset/edtf.ts";

test("dates as people and spreadsheets write them are told with the date they are", () => {
  const cases: Record<string, string> = {
    "31.12.2023": "2023-12-31",
    "3. 4. 2023": "2023-04-03",
    "1.1.99": "1999-01-01",
    "12/31/23": "2023-12-31",
    "31/12/2023": "2023-12-31",
    "31-12-2023": "2023-12-31",
    "05/05/2023": "2023-05-05",
    "2023/12/31": "2023-12-31",
    "2023-1-5": "2023-01-05",
    "2021-5": "2021-05",
    "20231231": "2023-12-31",
    "12.2018": "2018-12",
    "05/2021": "2021-05",
    "2023-12-31T00:00:00Z": "2023-12-31",
    "2023-12-31 00:00": "2023-12-31",
    "45291": "2023-12-31",
    "45291.5": "2023-12-31",
    "May 2021": "2021-05",
    "Mai 2021": "2021-05",
    "März 2021": "2021-03",
    "مايو 2021": "2021-05",
    "أيار 2021": "2021-05",
    "31. Dezember 2023": "2023-12-31",
    "31 December 2023": "2023-12-31",
    "December 31, 2023": "2023-12-31",
    "31-Dec-23": "2023-12-31",
    "May-21": "2021-05",
    "Mai 21": "2021-05",
    "Dez 23": "2023-12",
    "about 2018": "2018~",
    "ca. 2018": "2018~",
    "2018-2019": "2018/2019",
    "2018–2019": "2018/2019",
    "2023–08": "2023-08",
    "2023‑08": "2023-08",
    "2018—12~": "2018-12~",
    "2023–08–09": "2023-08-09",
    "2023-08–09": "2023-08-09",
    "Q1 2023": "2023-01/2023-03",
    "٢٠٢٣": "2023",
    "٢٠٢٣-٠٥": "2023-05",
  };
  for (const [text, date] of Object.entries(cases)) {
    assert.deepEqual(datesOf(text), [date], text);
    assert.ok(explainDate(text).hint.startsWith(`Write ${date}.`), text);
    assert.notEqual(parseDate(date), undefined, date);
  }
});

test("where day and month can be exchanged both dates are named", () => {
  const { message, hint } = explainDate("03/04/2023");
  assert.match(message, /two ways/);
  assert.match(hint, /^Write 2023-04-03 or 2023-03-04,/);
});

test("the first of a month may be a spreadsheet's, and the article may print no day", () => {
  for (const text of ["01.04.2023", "2023-04-01 00:00", "1 April 2023", "01/04/2023"])
    assert.match(explainDate(text).hint, /If the article prints no day, write 2023-04: /, text);
  for (const text of ["02.04.2023", "April 2023"])
    assert.doesNotMatch(explainDate(text).hint, /no day/, text);
});

test("a year that is lost, a day in no calendar and a mere word are told without a guess", () => {
  assert.match(explainDate("21-May").message, /its year is lost/);
  for (const text of ["2023-02-30", "2023-13", "31.02.2023", "32.13.2023"])
    assert.match(explainDate(text).message, /no "[\d.-]+" in the calendar/);
  for (const text of ["yesterday", "2018/2017", "in Mai", "1"])
    assert.match(explainDate(text).message, /is no date/);
});

test("whatever is suggested is a date we accept", () => {
  const near = fc.string({
    unit: fc.constantFrom(..."0123456789./- ", "May", "Q", "٢"),
    maxLength: 10,
  });
  fc.assert(
    fc.property(near, (text) => {
      for (const date of datesOf(text)) assert.notEqual(parseDate(date), undefined);
      const { message, hint } = explainDate(text);
      assert.doesNotMatch(message + hint, /undefined|NaN|Invalid/);
    }),
    { numRuns: 1000 },
  );
});

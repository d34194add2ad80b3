import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import en from "../../../src/i18n/messages/en.json" with { type: "json" };
import { formatNumber, formatQuantity, formatRange } from "../../../src/i18n/numbers.ts";

const quantity = (value: number, unit = "USD", digits?: number) =>
  formatQuantity("en", value, unit, digits);

test("a number is grouped as its language does, in Latin digits", () => {
  assert.equal(formatNumber("en", 1234567.5), "1,234,567.5");
  assert.equal(formatNumber("de", 1234567.5), "1.234.567,5");
  assert.equal(formatNumber("ar", 1234567.5), "1,234,567.5");
});

test("digits limit what is shown, and add nothing", () => {
  assert.equal(formatNumber("en", 16.666, 2), "17");
  assert.equal(formatNumber("en", 5, 4), "5");
});

test("what is formatted reads back as the same number", () => {
  const number = fc.oneof(
    fc.integer(),
    fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => Number(value.toPrecision(15))),
  );
  fc.assert(
    fc.property(number, (value) => {
      assert.equal(Number(formatNumber("en", value).replaceAll(",", "")) + 0, value + 0);
      const german = formatNumber("de", value).replaceAll(".", "").replace(",", ".");
      assert.equal(Number(german) + 0, value + 0);
    }),
  );
});

test("millions and above are in words, as articles print them, and lose no digit", () => {
  assert.equal(quantity(2_300_000_000), "$2.3 billion");
  assert.equal(quantity(595_300_000_000), "$595.3 billion");
  assert.equal(quantity(1_720_000_000_000), "$1.72 trillion");
  assert.equal(quantity(221_000_000), "$221 million");
  assert.equal(quantity(1_000_000, "GPU"), "1 million GPUs");
  assert.equal(quantity(50_000, "GPU"), "50,000 GPUs");
  assert.equal(quantity(999_999.5), "$999,999.5");
  assert.equal(quantity(1e15), "$1,000 trillion");
});

test("a printed multiple of a million keeps its digits in words", () => {
  const scale = fc.constantFrom([6, "million"] as const, [9, "billion"] as const);
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 9999 }), scale, (tenths, [power, word]) => {
      assert.equal(quantity(Number(`${tenths}e${power - 1}`)), `$${tenths / 10} ${word}`);
    }),
  );
});

test("rounding up to a million says a million", () => {
  assert.equal(quantity(999_999, "USD", 2), "$1 million");
  assert.equal(quantity(999_999_999, "USD", 2), "$1 billion");
  assert.equal(formatRange("en", 5, 999_999, "GPU", 2), "5 to 1 million GPUs");
});

test("the unit agrees with the number shown", () => {
  assert.equal(quantity(1, "year"), "1 year");
  assert.equal(quantity(1.5, "year"), "1.5 years");
  assert.equal(quantity(1.04, "year", 1), "1 year");
  assert.equal(quantity(1, "GW"), "1 gigawatt");
  assert.equal(quantity(10, "GW"), "10 gigawatts");
});

test("a true minus stands before the currency sign", () => {
  assert.equal(quantity(-5), "\u2212$5");
  assert.equal(quantity(-2e9), "\u2212$2 billion");
  assert.equal(quantity(-3, "year"), "\u22123 years");
});

test("the price of one thing has cents or none", () => {
  assert.equal(quantity(0.1, "USD-per-kWh"), "$0.10 a kilowatt-hour");
  assert.equal(quantity(77.5, "USD-per-month"), "$77.50 a month");
  assert.equal(quantity(40, "USD-per-share"), "$40 a share");
});

test("a range says its unit once, a currency at both ends", () => {
  assert.equal(formatRange("en", 2, 3, "year"), "2 to 3 years");
  assert.equal(formatRange("en", 5e12, 7e12, "USD"), "$5 trillion to $7 trillion");
  assert.equal(formatRange("en", 500_000, 1e6, "GPU"), "500,000 to 1 million GPUs");
  assert.equal(formatRange("en", 50, 80, "percent"), "50 to 80%");
});

test("every unit with words can be counted; one without words is a programmer's bug", () => {
  const units = new Set(
    Object.keys(en).flatMap((key) => /^unit\.(.+?)(?:\.(?:one|other))?$/.exec(key)?.[1] ?? []),
  );
  assert.ok(units.has("USD") && units.has("data-centre"));
  for (const unit of units) {
    for (const value of [0, 1, 2, 2.5, 3e9]) assert.match(quantity(value, unit), /\d/, unit);
  }
  assert.throws(() => quantity(1, "furlong"), /no message "unit.furlong"/);
});

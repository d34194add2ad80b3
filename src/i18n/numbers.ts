import { remember } from "../remember.ts";
import { intlTag, type Locale } from "./locales.ts";
import { message, pluralKey, type MessageKey } from "./messages.ts";

const magnitudes: [number, MessageKey][] = [
  [1e12, "magnitude.trillion"],
  [1e9, "magnitude.billion"],
  [1e6, "magnitude.million"],
];

/** A plain number in a language's digits and separators. `digits` limits the significant ones. */
export function formatNumber(locale: Locale, value: number, digits = 15): string {
  return numberFormat(locale, digits).format(value);
}

const numberFormat = remember(
  (locale: Locale, digits: number) =>
    new Intl.NumberFormat(intlTag(locale), { maximumSignificantDigits: digits }),
);

/**
 * A value with its unit: millions and above in words, as articles print them.
 * @example formatQuantity("en", 2300000000, "USD") // => "$2.3 billion"
 * @example formatQuantity("en", 50000, "GPU") // => "50,000 GPUs"
 */
export function formatQuantity(locale: Locale, value: number, unit: string, digits = 15): string {
  if (value < 0) return minus + formatQuantity(locale, -value, unit, digits);
  // Rounded first: what is shown decides between million and billion, "year" and "years".
  const shown = round(value, digits);
  return message(locale, pluralKey(locale, `unit.${unit}`, shown), {
    value: unit.startsWith("USD-per-")
      ? formatPrice(locale, shown)
      : formatMagnitude(locale, shown),
  });
}

/** A range shares one unit: "2 to 3 years", "$5 trillion to $7 trillion". */
export function formatRange(
  locale: Locale,
  low: number,
  high: number,
  unit: string,
  digits = 15,
): string {
  // A sign before the number belongs to both ends; a unit after it is said once.
  if (unit.startsWith("USD")) {
    const ends = [low, high].map((value) => formatQuantity(locale, value, unit, digits));
    return message(locale, "range", { low: ends[0]!, high: ends[1]! });
  }
  const value = message(locale, "range", {
    low: formatMagnitude(locale, round(low, digits)),
    high: formatMagnitude(locale, round(high, digits)),
  });
  return message(locale, pluralKey(locale, `unit.${unit}`, round(high, digits)), { value });
}

function formatMagnitude(locale: Locale, value: number): string {
  const [size, key] = magnitudes.find(([size]) => Math.abs(value) >= size) ?? [];
  if (!size || !key) return formatNumber(locale, value);
  // formatNumber stops at 15 digits, so division by a power of ten keeps what was printed: 595.3, not 595.2999.
  return message(locale, key, { value: formatNumber(locale, value / size) });
}

/** The price of one thing has cents or none: "$0.10", "$40". */
function formatPrice(locale: Locale, value: number): string {
  if (value >= 1000 || Number.isInteger(value)) return formatMagnitude(locale, value);
  return cents(locale).format(value);
}

const cents = remember(
  (locale: Locale) => new Intl.NumberFormat(intlTag(locale), { minimumFractionDigits: 2 }),
);

const round = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** A true minus, as wide as a plus; it stands before a currency sign too: "−$5". */
const minus = "\u2212";

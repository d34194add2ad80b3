import { intlTag, type Locale } from "./locales.ts";
import { message, pluralKey, type MessageKey } from "./messages.ts";

const magnitudes: [number, MessageKey][] = [
  [1e12, "magnitude.trillion"],
  [1e9, "magnitude.billion"],
  [1e6, "magnitude.million"],
];

/** A plain number in a language's digits and separators. `digits` limits the significant ones. */
export function formatNumber(locale: Locale, value: number, digits = 15): string {
  return new Intl.NumberFormat(intlTag(locale), { maximumSignificantDigits: digits }).format(value);
}

/**
 * A value with its unit: millions and above in words, as articles print them.
 * @example formatQuantity("en", 2300000000, "USD") // => "$2.3 billion"
 * @example formatQuantity("en", 50000, "GPU") // => "50,000 GPUs"
 */
export function formatQuantity(locale: Locale, value: number, unit: string, digits = 15): string {
  const key = pluralKey(locale, `unit.${unit}`, value);
  return message(locale, key, { value: formatMagnitude(locale, value, digits) });
}

/** A range shares one unit: "2 to 3 years", "$5 trillion to $7 trillion". */
export function formatRange(locale: Locale, low: number, high: number, unit: string, digits = 15): string {
  // A sign before the number belongs to both ends; a unit after it is said once.
  if (unit.startsWith("USD")) {
    const ends = [low, high].map((value) => formatQuantity(locale, value, unit, digits));
    return message(locale, "range", { low: ends[0]!, high: ends[1]! });
  }
  const value = message(locale, "range", {
    low: formatMagnitude(locale, low, digits),
    high: formatMagnitude(locale, high, digits),
  });
  return message(locale, pluralKey(locale, `unit.${unit}`, high), { value });
}

function formatMagnitude(locale: Locale, value: number, digits: number): string {
  const [size, key] = magnitudes.find(([size]) => Math.abs(value) >= size) ?? [];
  if (!size || !key) return formatNumber(locale, value, digits);
  return message(locale, key, { value: formatNumber(locale, divide(value, size), digits) });
}

/** Division by a power of ten that keeps what was printed: 595.3, not 595.2999. */
function divide(value: number, size: number): number {
  return Number((value / size).toPrecision(15));
}

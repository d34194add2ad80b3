import { intlTag, type Locale } from "../i18n/locales.ts";
import { message, type MessageKey } from "../i18n/messages.ts";
import { formatQuantity, formatRange } from "../i18n/numbers.ts";
import { formatDate } from "../i18n/dates.ts";
import type { Fact } from "./fact.ts";

/** A fact in words, split so that number and unit can be kept on one line. */
export interface FactWords {
  before: string;
  value: string;
  after: string;
}

/**
 * @example formatFact("en", revenue2023) // => { before: "more than ", value: "$500 million", after: "" }
 */
export function formatFact(locale: Locale, fact: Fact): FactWords {
  const value = formatValue(locale, fact);
  const pattern = message(locale, `qualifier.${fact.qualifier}` as MessageKey, { value: "\u0000" });
  const [before = "", after = ""] = pattern.split("\u0000");
  return { before, value, after };
}

/** The same in one string: "more than $500 million". */
export function factText(locale: Locale, fact: Fact): string {
  const { before, value, after } = formatFact(locale, fact);
  return before + value + after;
}

/** Number and unit without the qualifier: "$500 million", "2 to 3 years". */
export function formatValue(locale: Locale, { value, high, unit, digits }: Fact): string {
  return high === undefined
    ? formatQuantity(locale, value, unit, digits)
    : formatRange(locale, value, high, unit, digits);
}

/** When the fact holds, in words; "unknown" when the article gives no date. */
export function factDate(locale: Locale, fact: Pick<Fact, "date">): string {
  return fact.date ? formatDate(locale, fact.date.text) : message(locale, "fact.noDate");
}

/** The same for tables, where an inferred date has to be told from a printed one. */
export function factDateWithBasis(locale: Locale, fact: Pick<Fact, "date" | "basis">): string {
  const date = factDate(locale, fact);
  return fact.basis === "inferred" ? message(locale, "fact.inferred", { date }) : date;
}

/** How our arithmetic was done, in words, with its operands: empty for a figure. */
export function formatComputation(locale: Locale, fact: Fact): string {
  if (!fact.derived) return "";
  const [first = "", ...rest] = fact.operands.map((operand) => factText(locale, operand));
  const list = new Intl.ListFormat(intlTag(locale), { type: "conjunction" });
  return message(locale, `operation.${fact.derived.operation}` as MessageKey, {
    first,
    rest: list.format(rest),
    operands: list.format([first, ...rest]),
  });
}

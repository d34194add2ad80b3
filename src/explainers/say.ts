import { formatDate } from "../i18n/dates.ts";
import type { Locale } from "../i18n/locales.ts";
import { message, type MessageKey } from "../i18n/messages.ts";
import { formatQuantity } from "../i18n/numbers.ts";
import type { Parameter } from "./parameter.ts";
import type { Result } from "./result.ts";

/** A year of the calendar is no quantity: it has neither unit nor separators. */
const calendarYear = "calendar-year";

/** The words of one explainer in one language, flat, as its `en.json` holds them. */
export type Words = Record<string, string>;

/** Speaks one language: an explainer's own words, the interface's, and quantities. */
export interface Say {
  locale: Locale;
  /** @throws when the words lack the key or a blank is left unfilled: a programmer's bug */
  words(key: string, values?: Record<string, string>): string;
  interface(key: MessageKey, values?: Record<string, string | number>): string;
  /** A value with its unit, to three digits: more would claim to know what nobody knows. */
  quantity(value: number, unit: string): string;
  /** The same to the last digit: what the reader has set is shown as it was set. */
  exactly(value: number, unit: string): string;
  /** A number without a unit, millions in words. */
  number(value: number): string;
  /** A value of a parameter as it was set: a choice by its name, a switch as yes or no. */
  value(key: string, parameter: Parameter, value: number): string;
  /** A result; where the model stops counting, it says so. */
  result(result: Result): string;
}

export function speak(locale: Locale, catalogue: Words): Say {
  const words: Say["words"] = (key, values = {}) => {
    const text = catalogue[key];
    if (text === undefined) throw new Error(`no words "${key}" in "${locale}"`);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`the words "${key}" lack a value for {${name}}`);
      return value;
    });
  };
  const say: Say["interface"] = (key, values) => message(locale, key, values);
  const quantity = (value: number, unit: string, digits?: number) =>
    unit === calendarYear
      ? formatDate(locale, String(Math.floor(value)))
      : formatQuantity(locale, value, unit, digits);
  const rounded = (value: number, unit: string) => quantity(value, unit, 3);
  return {
    locale,
    words,
    interface: say,
    quantity: rounded,
    exactly: (value, unit) => quantity(value, unit),
    number: (value) => rounded(value, "count"),
    value(key, { kind, options, unit }, value) {
      if (kind === "choice") return words(`parameter.${key}.${options![value]}`);
      if (kind === "switch") return say(value ? "explainer.yes" : "explainer.no");
      return quantity(value, unit);
    },
    result({ value, unit, isOpen }) {
      const inWords = rounded(value, unit);
      if (!isOpen) return inWords;
      return unit === calendarYear
        ? message(locale, "explainer.orLater", { year: inWords })
        : message(locale, "qualifier.at-least", { value: inWords });
    },
  };
}

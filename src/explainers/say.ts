import type { Locale } from "../i18n/locales.ts";
import { message, type MessageKey } from "../i18n/messages.ts";
import { formatQuantity } from "../i18n/numbers.ts";

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
}

export function speak(locale: Locale, words: Words): Say {
  return {
    locale,
    words(key, values = {}) {
      const text = words[key];
      if (text === undefined) throw new Error(`no words "${key}" in "${locale}"`);
      return text.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`the words "${key}" lack a value for {${name}}`);
        return value;
      });
    },
    interface: (key, values) => message(locale, key, values),
    quantity: (value, unit) => formatQuantity(locale, value, unit, 3),
    exactly: (value, unit) => formatQuantity(locale, value, unit),
    number: (value) => formatQuantity(locale, value, "count", 3),
  };
}

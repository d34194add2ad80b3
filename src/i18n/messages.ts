import en from "./messages/en.json" with { type: "json" };
import { remember } from "../remember.ts";
import type { Locale } from "./locales.ts";

export type MessageKey = keyof typeof en;
type Values = Record<string, string | number>;

const catalogues: Partial<Record<Locale, Record<MessageKey, string>>> = { en };

/** Does the interface speak this language? A locale without a catalogue cannot be published. */
export const hasMessages = (locale: Locale): boolean => catalogues[locale] !== undefined;

/**
 * An interface word or sentence in a language, with its blanks filled.
 * @example message("en", "fact.paragraph", { source: "circle", paragraph: 8 }) // => "circle, paragraph 8"
 * @throws when the catalogue lacks the language, or a blank is left unfilled
 */
export function message(locale: Locale, key: MessageKey, values: Values = {}): string {
  const text = catalogues[locale]?.[key];
  if (text === undefined) throw new Error(`no message "${key}" in "${locale}"`);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`message "${key}" lacks a value for {${name}}`);
    return String(value);
  });
}

/** A message whose form follows a count: `unit.year.one`, `unit.year.other`; without forms, the plain key. */
export function pluralKey(locale: Locale, base: string, count: number): MessageKey {
  const catalogue = catalogues[locale] ?? {};
  // Asked first: to find a form takes a browser longer than all the rest.
  if (base in catalogue) return base as MessageKey;
  const form = pluralRules(locale).select(count);
  const key = [`${base}.${form}`, `${base}.other`].find((name) => name in catalogue);
  if (!key) throw new Error(`no message "${base}" in "${locale}"`);
  return key as MessageKey;
}

const pluralRules = remember((locale: Locale) => new Intl.PluralRules(locale));

import type { Locale } from "../i18n/locales.ts";
import { bareNumbers, type BareNumber } from "../i18n/number-words.ts";
import { parseTemplate } from "../story/template.ts";

/** What is wrong with words that stand where no thread can hang on a number. Figures called by `{id}` are let through. */
export function wordsFault(words: string): string | undefined {
  const [number] = parseTemplate(words).flatMap((segment) =>
    segment.kind === "text" ? bareNumbers("en", segment.text) : [],
  );
  return number && typed(number);
}

/** What is wrong with the label of a row, in one language: the number stands in cells of its own. */
export function labelFault(label: string, locale: Locale): string | undefined {
  const [number] = bareNumbers(locale, label);
  return number && typed(number);
}

const typed = ({ text }: BareNumber): string =>
  `"${text}" is typed into the words. Say it without the number; years may be typed.`;

import type { Locale } from "../i18n/locales.ts";
import { tokensIn } from "./fold.ts";

/** A stretch of a text: found words, or what stands between them. */
export interface Stretch {
  text: string;
  isFound: boolean;
}

/** Cuts a text at the words that were found. @param words folded */
export function markWords(locale: Locale, text: string, words: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { word, start, end } of tokensIn(locale, text)) {
    if (!words.has(word)) continue;
    stretches.push({ text: text.slice(at, start), isFound: false });
    stretches.push({ text: text.slice(start, end), isFound: true });
    at = end;
  }
  stretches.push({ text: text.slice(at), isFound: false });
  return stretches.filter(({ text }) => text !== "");
}

/** About so many signs are shown of a long text. */
const room = 170;

/** The part of a text around the first word found, cut at words; its beginning if none was. */
export function excerptOf(locale: Locale, text: string, words: ReadonlySet<string>): string {
  const first = tokensIn(locale, text).find(({ word }) => words.has(word))?.start ?? 0;
  const from = first < room / 2 ? 0 : text.indexOf(" ", first - room / 3) + 1;
  const end = text.indexOf(" ", from + room);
  const to = end < 0 ? text.length : end;
  return `${from ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}

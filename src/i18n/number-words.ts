import type { Locale } from "./locales.ts";

/** A stretch of text that states a number. */
export interface BareNumber {
  text: string;
  start: number;
  end: number;
}

const units = "two|three|four|five|six|seven|eight|nine";
const teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
// The plurals (hundreds, millions) are vague and state no number.
const scales = "hundred|thousand|million|billion|trillion";
const english = [
  `(?:${tens})-(?:one|${units})`,
  `(?:${units}|${teens}|${tens}|${scales})(?:fold)?`,
  "dozen|twice|thrice|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)",
].join("|");

/** Words that state a number, by language. "One" is left out: it is a pronoun more often than a count. */
const words: Partial<Record<Locale, RegExp>> = { en: new RegExp(`\\b(?:${english})\\b`, "gi") };

/** A number in digits with its signs; letters before it make it a name (H100, GPT-4), those after it are its unit. */
const digits = /(?<!\p{L}[.-]?|\p{N}[.,-]?)\p{Sc}?\p{Nd}+(?:[.,:/-]\p{Nd}+)*(?:\s?%|\p{L}+)?/gu;

/** Years and spans of them, decades, dates, ordinals, and names like 3D: digits that count nothing. */
const harmless =
  /^(?:(?:19|20)\d\d(?:[-/](?:(?:19|20)?\d\d))?|(?:19|20)\d0s|(?:19|20)\d\d-[01]\d-[0-3]\d|\d+(?:st|nd|rd|th)|\d[DG])$/;

/**
 * The numbers a text states in digits or words. Years (1900 to 2099) and names (H100) state none.
 * @example bareNumbers("en", "some 40 cards") // => [{ text: "40", start: 5, end: 7 }]
 */
export function bareNumbers(locale: Locale, text: string): BareNumber[] {
  const inDigits = [...text.matchAll(digits)].filter(([found]) => !harmless.test(found));
  const spelled = words[locale] ? [...text.matchAll(words[locale])] : [];
  return [...inDigits, ...spelled]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start);
}

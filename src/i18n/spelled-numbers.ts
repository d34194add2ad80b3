import type { Locale } from "./locales.ts";
import { parsePrintedNumbers } from "./printed-numbers.ts";

/** Words that state a number, as a regular expression finds them. */
interface Spelled {
  0: string;
  index: number;
}

/** The numbers a text spells out. "One" is left out: it is a pronoun more often than a count. */
export const spelledNumbers = (locale: Locale, text: string): Spelled[] => inWords[locale](text);

const inWords: Record<Locale, (text: string) => Spelled[]> = {
  en: (text) => [...text.matchAll(english)],
  de: (text) => [...text.matchAll(germanTimes), ...printed(text, "de")],
  // A noun in the dual says "two" as English says "both".
  ar: (text) =>
    printed(text, "ar").filter(({ 0: words, value }) => value !== 2 || words.includes("ثن")),
};

const units = "two|three|four|five|six|seven|eight|nine";
const teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const parts = "half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth";
const ordinals = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth";
// The plurals (hundreds, millions) are vague and state no number.
const scales = "hundred|thousand|million|billion|trillion|quadrillion|quintillion";
// "About half" says no more than "many"; "the second half of 2024" is a time.
const half = "(?<!(?:about|around|roughly|almost|nearly|first|second|other|latter) )half";
const english = whole(
  [
    `${half}(?= (?:of|the|its|his|her|our|their)(?!\\p{L}))|(?<=(?<!\\p{L})by )half`,
    `an? (?:${parts})(?= of(?!\\p{L}))|(?<=(?<!\\p{L})by )an? (?:${parts})`,
    "halv(?:es|ed|ing)",
    `one[- ](?:${parts})`,
    `(?:${tens})[- ](?:one|${units})`,
    `(?:${tens})(?![- ](?:${ordinals})(?!\\p{L}))`,
    `(?:${units}|${teens}|${tens}|${scales})fold`,
    `zero|${units}|${teens}|${scales}`,
    "dozen|twice|thrice|doubl(?:e|es|ed|ing)|(?:tr[ei]b|trip|quadrup|quintup)l(?:e|es|ed|ing)",
  ].join("|"),
);

const germanUnits = "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zig|hundert|tausend";
const ofTimes = "mal|fach|jährig|tägig|monatig|stündig|köpfig|teilig|prozentig";
const germanTimes = whole(
  [
    `\\p{L}*(?:${germanUnits})(?:${ofTimes})\\p{L}*`,
    "dutzend|doppelt\\p{L}*",
    "ver(?:doppel|dreifach|vierfach|fünffach|zehnfach)\\p{L}*",
  ].join("|"),
);

/** Between letters and digits a word is part of a name. */
function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words})(?![\\p{L}\\p{N}_])`, "giu");
}

const printed = (text: string, locale: "de" | "ar") =>
  parsePrintedNumbers(text, locale)
    .filter(({ text: words, value }) => !/^\p{N}/u.test(words) && value !== 1)
    .map(({ text: words, start, value }) => ({ 0: words, index: start, value }));

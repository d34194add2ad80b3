import { arabicNumerals } from "./printed-arabic.ts";
import { englishNumerals } from "./printed-english.ts";
import { germanNumerals } from "./printed-german.ts";
import type { Numerals, PrintedWords } from "./printed-words.ts";

/** One number read from words: its value and where in the text it stood. */
export interface PrintedNumber {
  value: number;
  start: number;
  end: number;
  text: string;
}

interface Token {
  kind: "word" | "digits";
  text: string;
  start: number;
  end: number;
  joined: boolean;
  glued: boolean;
}

interface Reading {
  value: number;
  next: number;
}

const LANGUAGES: Readonly<Record<"de" | "ar" | "en", Numerals>> = {
  de: germanNumerals,
  ar: arabicNumerals,
  en: englishNumerals,
};

const DIGIT = "0-9\u0660-\u0669\u06f0-\u06f9";
const TOKEN = new RegExp(
  `(?<digits>[${DIGIT}]+(?:[.,\u066b\u066c][${DIGIT}]+)*)|[\\p{L}\\p{M}]+`,
  "gu",
);
// A line break parts paragraphs, so it never joins; direction marks are invisible, so they do not part.
const SPACE = "[^\\S\\n\\r\\u2028\\u2029]|[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]";
const SOFT_GAP = new RegExp(`^(?:${SPACE})*(?:[-\\u2010\\u2011](?:${SPACE})*)?$`, "u");
const ENDS_IN_ARABIC = /\p{Script_Extensions=Arabic}$/u;

function tokensOf(text: string, fold: (word: string) => string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  let touchesName = false;
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    const start = match.index;
    const glued = tokens.length > 0 && start === previousEnd;
    const kind = match.groups?.["digits"] === undefined ? "word" : "digits";
    const isNamePart = kind === "digits" && glued && touchesName;
    previousEnd = start + found.length;
    // A name with digits ("H100") reads as one word that no table knows.
    tokens.push({
      kind: isNamePart ? "word" : kind,
      text: isNamePart ? "" : kind === "digits" ? latinDigits(found) : fold(found),
      start,
      end: previousEnd,
      joined: tokens.length > 0 && SOFT_GAP.test(text.slice(tokens.at(-1)?.end, start)),
      glued,
    });
    // و2019 carries an Arabic prefix and is a year; Next2023 is a name.
    touchesName = kind === "word" && !ENDS_IN_ARABIC.test(found);
  }
  return tokens;
}

function latinDigits(digits: string): string {
  return digits.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}

function wordsOf(tokens: readonly Token[]): PrintedWords {
  const wordOf = (token: Token | undefined) => (token?.kind === "word" ? token.text : undefined);
  return {
    at: (position) => (tokens[position]?.glued === true ? undefined : wordOf(tokens[position])),
    joined: (position) =>
      tokens[position]?.joined === true ? wordOf(tokens[position]) : undefined,
  };
}

/**
 * The decimal notation of a run of digits and signs, or undefined where it is no single number (a
 * date, an address). A sign that cannot group, as the dot in a German "1.5", parts the decimals.
 */
function decimalNotation(run: string, decimalSign: "." | ","): string | undefined {
  const signs = run.replaceAll("\u066b", decimalSign);
  const groupSign = decimalSign === "." ? "," : ".";
  const plain = signs.replaceAll("\u066c", groupSign);
  return notationWith(plain, decimalSign, groupSign) ?? notationWith(plain, groupSign, decimalSign);
}

function notationWith(run: string, decimal: string, group: string): string | undefined {
  const [whole = "", fraction, ...rest] = run.split(decimal);
  if (rest.length > 0 || fraction?.includes(group) === true) return undefined;
  const groups = whole.split(group);
  if (groups.length > 1 && !isGrouped(groups)) return undefined;
  return fraction === undefined ? groups.join("") : `${groups.join("")}.${fraction}`;
}

function isGrouped([first = "", ...rest]: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((digits) => digits.length === 3);
}

/** Shifts the decimal sign in the notation: a product of floats would miss 1.72 trillion. */
function shifted(notation: string, power: number): number {
  return Number(`${notation}e${power}`);
}

function readDigits(
  notation: string,
  words: PrintedWords,
  at: number,
  numerals: Numerals,
): Reading {
  let power = 0;
  let next = at + 1;
  for (;;) {
    const word = words.joined(next);
    const added = word === undefined ? undefined : numerals.powerAfterNumber(word);
    if (added === undefined) return { value: shifted(notation, power), next };
    power += added;
    next += 1;
  }
}

function readWords(words: PrintedWords, at: number, numerals: Numerals): Reading | undefined {
  const first = numerals.readTerm(words, at);
  if (first === undefined) return undefined;
  let { value, scale, next } = first;
  // Following terms grow smaller, so that "one million two million" stays two numbers.
  while (scale > 1) {
    const term = numerals.readFollowingTerm(words, next);
    if (term === undefined || term.value >= scale) break;
    value += term.value;
    ({ scale, next } = term);
  }
  return { value, next };
}

/** The numbers of a run that is no single one: the day, month and year of "7.2.2024". */
function piecesOf(text: string, token: Token): PrintedNumber[] {
  const run = text.slice(token.start, token.end);
  return [...run.matchAll(new RegExp(`[${DIGIT}]+`, "g"))].map((piece) => {
    const start = token.start + piece.index;
    const value = Number(latinDigits(piece[0]));
    return { value, start, end: start + piece[0].length, text: piece[0] };
  });
}

/**
 * The numbers a German, Arabic or English text prints, in digits or in words, in reading order.
 *
 * Names with digits ("H100") and vague plurals ("Milliarden", "عشرات الآلاف") yield nothing, nor does
 * a spelled number with a fraction ("half a million"): in doubt nothing is read. Signs before a
 * number, currencies and percent signs are left out of it; spaces never group digits.
 *
 * @example parsePrintedNumbers("$1,72 Billionen", "de")
 * // => [{ value: 1720000000000, start: 1, end: 15, text: "1,72 Billionen" }]
 */
export function parsePrintedNumbers(text: string, language: "de" | "ar" | "en"): PrintedNumber[] {
  const numerals = LANGUAGES[language];
  const tokens = tokensOf(text, numerals.fold);
  const words = wordsOf(tokens);
  const numbers: PrintedNumber[] = [];
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const unreadable = numerals.skipUnreadable(words, at);
    if (unreadable !== undefined) {
      at = unreadable;
      continue;
    }
    const notation =
      token.kind === "digits" ? decimalNotation(token.text, numerals.decimalSign) : undefined;
    if (token.kind === "digits" && notation === undefined)
      for (const piece of piecesOf(text, token)) numbers.push(piece);
    const reading =
      notation === undefined
        ? readWords(words, at, numerals)
        : readDigits(notation, words, at, numerals);
    if (reading === undefined) {
      at += 1;
      continue;
    }
    const end = tokens[reading.next - 1]?.end ?? token.end;
    const pastFraction = numerals.skipFraction(words, reading.next);
    at = pastFraction ?? reading.next;
    if (pastFraction !== undefined) continue;
    numbers.push({
      value: reading.value,
      start: token.start,
      end,
      text: text.slice(token.start, end),
    });
  }
  return numbers.filter(({ value }) => Number.isFinite(value));
}

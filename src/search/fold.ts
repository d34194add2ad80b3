import type { Locale } from "../i18n/locales.ts";

/** A word or number of a text as it is searched for, and where it stands. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

const number = String.raw`\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:[.,\u066b\u066c]\p{Nd}+)*`;
const word = String.raw`\p{L}[\p{L}\p{M}\p{N}\u0640]*(?:['’]\p{L}+)?`;
const tokens = new RegExp(`(?<number>${number})|${word}`, "gu");

/** The words and numbers of a text, folded alike in what is searched and in what is searched for. */
export function tokensIn(locale: Locale, text: string): Token[] {
  return [...text.matchAll(tokens)].map((found) => ({
    word: found.groups?.["number"] ? foldNumber(locale, found[0]) : foldWord(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Letters that no decomposition takes apart, and Arabic letters that are written one for the other. */
const alike: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  ı: "i",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
};
const unlike = new RegExp(`[${Object.keys(alike).join("")}]`, "gu");

/** Case, accents, vowel signs, tatweel and the seats of hamza make no difference; neither does a genitive. */
const foldWord = (written: string): string =>
  digits(written.toLowerCase().normalize("NFKD"))
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(unlike, (letter) => alike[letter]!)
    .replace(/['’]s?$/, "");

/** One notation for a number: no groups, a point before the decimals, whichever way the language writes it. */
function foldNumber(locale: Locale, written: string): string {
  const group = locale === "de" ? "." : ",";
  return digits(written)
    .replace(/[ \u00a0\u202f\u066c]/g, "")
    .replace("\u066b", ".")
    .replace(new RegExp(`\\${group}(?=\\d{3}(?!\\d))`, "g"), "")
    .replaceAll(",", ".");
}

/** Digits of every script, as their values. */
const digits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

import type { Locale } from "./locales.ts";
import { spelledNumbers } from "./spelled-numbers.ts";

/** A stretch of text that states a number. */
export interface BareNumber {
  text: string;
  start: number;
  end: number;
}

/**
 * The numbers a text states in digits or words. Years (1900 to 2099) and names (H100) state none.
 * @example bareNumbers("en", "some 40 cards") // => [{ text: "40", start: 5, end: 7 }]
 */
export function bareNumbers(locale: Locale, text: string): BareNumber[] {
  const { plain, offsets } = withoutInvisible(text);
  const inDigits = [...plain.matchAll(digits)].filter(([found]) => !harmless.test(found));
  const spelled = spelledNumbers(locale, plain).filter(
    ({ index, 0: found }) =>
      !inDigits.some(
        (other) => index < other.index + other[0].length && other.index < index + found.length,
      ),
  );
  return [...inDigits, ...spelled]
    .map(({ 0: found, index }) => {
      const [start, end] = [offsets[index]!, offsets[index + found.length - 1]! + 1];
      return { text: text.slice(start, end), start, end };
    })
    .sort((a, b) => a.start - b.start);
}

/** A text as it is read: without signs that cannot be seen, all digits Latin, ligatures taken apart. */
function withoutInvisible(text: string): { plain: string; offsets: number[] } {
  let plain = "";
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const seen = asSeen(text[at]!);
    for (let count = 0; count < seen.length; count++) offsets.push(at);
    plain += seen;
  }
  return { plain, offsets };
}

function asSeen(sign: string): string {
  if (sign < "\u00a0") return sign;
  if (/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(sign)) return "";
  if (/[\u2010\u2011]/.test(sign)) return "-";
  if (/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/.test(sign))
    return String(sign.charCodeAt(0) & 15);
  return /[\ufb00-\ufb06]/.test(sign) ? sign.normalize("NFKC") : sign;
}

/** A number in digits with its signs; letters before it make it a name (H100, CO₂), those after it are its unit. */
const digits =
  /(?<!\p{L}[.-]?|\p{N}[.,-]?)\p{Sc}?(?:\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))+|\p{Nd}+|\p{No}|\p{Nl})(?:[.,:/-]\p{Nd}+)*[\p{No}\p{Nl}]*(?:\s?[%‰٪]|\p{L}+)?/gu;

/** Years and spans of them, decades, dates, ordinals, and names like 3D: digits that count nothing. */
const harmless =
  /^(?:(?:19|20)\d\d(?:[-/](?:(?:19|20)?\d\d))?|(?:19|20)\d0s|(?:19|20)\d\d-[01]\d-[0-3]\d|\d+(?:st|nd|rd|th)|\d[DG])$/;

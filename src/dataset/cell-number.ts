/** Numbers as people and spreadsheets write them, and what they probably mean. The check says it; nothing is changed. */
import { parsePrintedNumbers } from "../i18n/printed-numbers.ts";
import { quote } from "../files/quote.ts";

/** The value of a number written as we write it: digits, a minus sign, a point before decimals. */
export function parseNumber(text: string, isWhole: boolean): number | undefined {
  const plain = isWhole ? /^-?(?:0|[1-9]\d*)$/ : /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
  // "500.000" is half a million in German, and "-0" is nothing.
  if (!plain.test(text) || mayGroup.test(text) || /\.0+$|^-0$/.test(text)) return undefined;
  return Number(text);
}

/** Whether a computer keeps every digit: beyond 15 it rounds in silence. */
export function isKeptExactly(plain: string): boolean {
  const [whole = "", decimals = ""] = plain.replace("-", "").split(".");
  const significant = `${whole}${decimals}`.replace(/^0+|0+$/g, "");
  return significant.length <= 15 && whole.length <= 21 && decimals.length <= 15;
}

/** What is unusual about a number, and how it would be written plainly. */
export function explainNumber(text: string, isWhole: boolean): { message: string; hint: string } {
  const notations = notationsOf(text).filter((plain) => !isWhole || !plain.includes("."));
  const what =
    notations.length > 1 && !/\p{L}/u.test(text)
      ? "can be read in two ways"
      : (oddities.find(([sign]) => sign.test(text.slice(0, longest)))?.[1] ??
        (isWhole ? "is no whole number" : "is no plain number"));
  return { message: `${quote(text)} ${what}.`, hint: hintFor(text, notations, isWhole) };
}

/** The plain notations a number may mean; one, if it can be read in one way only. */
export function notationsOf(text: string): string[] {
  if (text.length > longest) return [];
  const { bare, isNegative } = strip(text);
  const values = /^[\d.,]+e[+-]?\d+$/i.test(bare)
    ? [Number(bare.replace(",", "."))]
    : languages.flatMap((language) => {
        const [number, ...others] = parsePrintedNumbers(bare, language);
        const isAll = number && !others.length && number.text === bare.replace(/\.$/, "");
        return isAll ? [number.value] : [];
      });
  const printable = values.filter((value) => value < 1e21).map(plainly);
  return [...new Set(printable)].map((plain) =>
    isNegative && plain !== "0" ? `-${plain}` : plain,
  );
}

/** What is longer is prose, whatever it holds. */
const longest = 60;

const languages = ["en", "de", "ar"] as const;

/** Three digits after a point are thousands in half of the world and decimals in the other. */
const mayGroup = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** The bare number: without sign, currency and percent, its thousands joined, a lone letter as the word it stands for. */
function strip(text: string): { bare: string; isNegative: boolean } {
  const inBrackets = /^\((.*)\)$/.exec(text)?.[1];
  const signed = (inBrackets ?? text)
    .replace(currencies, " ")
    .replace(/[%٪]|^[+'’]/g, " ")
    .trim();
  const bare = signed
    .replace(dash, "")
    .replace(/(?<=\d)['’ ](?=\d{3}(?!\d))/g, "")
    .replace(/^0+(?=\d)/, "")
    .replace(/^[.,]/, "0$&")
    .replace(scaleLetter, (found) => ` ${letterScales[found.trim()[0]!.toLowerCase()]}`);
  return { bare: bare.trim(), isNegative: inBrackets !== undefined || dash.test(signed) };
}

const dash = /^[-−–—‒－]\s*/;
const scaleLetter = /(?<=\d) ?[kmbt]$/i;
const letterScales: Readonly<Record<string, string>> = {
  k: "thousand",
  m: "million",
  b: "billion",
  t: "trillion",
};
const currency =
  /\p{Sc}|\b(?:US[ -]?)?(?:dollars?|euros?)\b|\b(?:USD|US|EUR|GBP|CHF)\b|دولارا?(?: أمريكي)?|يورو/iu;
const currencies = new RegExp(currency.source, "giu");

/** What is unusual, the most telling first. */
const oddities: readonly (readonly [RegExp, string])[] = [
  [/[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/, "is written in Arabic digits"],
  [/^[\d.,]+e[+-]?\d+$/i, "was shortened by a spreadsheet, which may have dropped digits"],
  [/^\(.*\)$/, "stands in brackets, as accountants write what is below zero"],
  [/^[−–—‒－]\s*\d/, "begins with a dash, not with the minus sign of the keyboard"],
  [/\d.*[%٪]/, "carries a percent sign"],
  [
    new RegExp(`\\d.*(?:${currency.source})|(?:${currency.source}).*\\d`, "iu"),
    "carries a currency",
  ],
  [/\d.*\p{L}|\p{L}.*\d/u, "carries words or letters"],
  [/^[+~<>≈]/, "begins with a sign that is no part of a number"],
  [/^-?0\d/, "begins with a zero too many"],
  [/^-?\d{1,3}(?:[.,'’ ]\d{3})+$/, "has its thousands parted"],
  [/^-?\d+\.0+$/, "ends in zeros that say nothing"],
  [/^-?\d+,\d+$/, "has a decimal comma"],
];

function hintFor(text: string, notations: readonly string[], isWhole: boolean): string {
  const [low, high] = [...notations].sort((a, b) => Number(a) - Number(b));
  if (low === undefined)
    return isWhole
      ? "Write a whole number in digits."
      : "Write digits only, in base units, with a point before decimals: 30000000 or 13.1. Unit and qualifier have columns of their own.";
  if (/^[\d.,]+e/i.test(text))
    return `Look the number up and write it out; as it stands it reads ${low}.`;
  const letter = scaleLetter.exec(text)?.[0].trim();
  if (letter)
    return `Write ${low} if ${quote(letter)} means ${letterScales[letter.toLowerCase()]}.`;
  if (high === undefined) return `Write ${low}.`;
  if (/\p{L}/u.test(text))
    return `Write ${low} if the word is English, or ${high} if it is German.`;
  return `Write ${high} if these are thousands, or ${mayGroup.test(low) ? `${low}0` : low} if they are decimals.`;
}

/** Without the dust of binary fractions. */
const plainly = (value: number): string => String(Number(value.toPrecision(15)));

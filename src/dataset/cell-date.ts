/** Dates as people and spreadsheets write them, and what they probably mean. The check says it; nothing is changed. */
import { quote } from "../files/quote.ts";
import { parseDate } from "./edtf.ts";

/** What is unusual about a date, and how it would be written. */
export function explainDate(text: string): { message: string; hint: string } {
  const form = forms.find(({ form }) => form.test(text));
  const dates = datesOf(text);
  const [first, ...others] = dates;
  const told = form?.note ?? firstDay(dates);
  const note = told ? ` ${told}` : "";
  if (first && others.length)
    return {
      message: `${quote(text)} can be read in two ways.`,
      hint: `Write ${[first, ...others].join(" or ")}, whichever is meant.${note}`,
    };
  if (form && (first || form.isLost))
    return {
      message: `${quote(text)} is ${form.is}.`,
      hint: first ? `Write ${first}.${note}` : `Look it up and write it anew.${note}`,
    };
  if (form || /^\d{4}(-\d{2}){1,2}[~?%]?$/.test(text))
    return {
      message: `There is no ${quote(text)} in the calendar.`,
      hint: "Correct the month or the day; write no more than the article prints.",
    };
  return {
    message: `${quote(text)} is no date.`,
    hint: "Write 2018, 2018-12, 2018-12-31, or 2018-12~ for about.",
  };
}

/** A spreadsheet that is given a month makes the first of it, and an article that prints the month says less. */
function firstDay(dates: readonly string[]): string {
  const day = dates.find((date) => /^\d{4}-\d{2}-01$/.test(date));
  return day
    ? `If the article prints no day, write ${day.slice(0, -"-01".length)}: spreadsheets turn a month into its first day.`
    : "";
}

/** The dates a text may mean, as we write them; one, if it can be read in one way only. */
export function datesOf(text: string): string[] {
  const found = forms.find(({ form }) => form.test(text));
  const dates = found?.dates(found.form.exec(text)!.slice(1)) ?? [];
  return [...new Set(dates)].filter((date) => parseDate(date));
}

interface Form {
  form: RegExp;
  /** Ends the sentence "… is". */
  is: string;
  dates(parts: string[]): string[];
  /** The date cannot be told from what is left. */
  isLost?: true;
  note?: string;
}

const two = (part: string): string => part.padStart(2, "0");
/** A year of two digits is near to ours. */
const year = (part: string): string =>
  part.length === 2 ? `${Number(part) > 50 ? "19" : "20"}${part}` : part;
const date = (y: string, m: string, d?: string): string =>
  [year(y), two(m), ...(d ? [two(d)] : [])].join("-");

const keepAsText =
  "To keep a spreadsheet from changing dates, give the column the format Text before you open or type them.";

/** Month names of the languages our writers use, the Levant's Arabic ones among them. */
const monthNames = [
  "january|januar|jänner|jan|يناير|كانون الثاني",
  "february|februar|feb|فبراير|شباط",
  "march|märz|mar|mär|مارس|آذار",
  "april|apr|أبريل|إبريل|نيسان",
  "may|mai|مايو|أيار",
  "june|juni|jun|يونيو|حزيران",
  "july|juli|jul|يوليو|تموز",
  "august|aug|أغسطس|آب",
  "september|sept|sep|سبتمبر|أيلول",
  "october|oktober|oct|okt|أكتوبر|تشرين الأول",
  "november|nov|نوفمبر|تشرين الثاني",
  "december|dezember|dec|dez|ديسمبر|كانون الأول",
];
const months = new Map(
  monthNames.flatMap((names, index) => names.split("|").map((name) => [name, String(index + 1)])),
);
const monthName = `(${monthNames.join("|")})\\.?`;
const named = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace("MONTH", monthName)}$`, "i");
const month = (name: string): string => months.get(name.toLowerCase())!;

const forms: readonly Form[] = [
  {
    form: /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/,
    is: "a date with a time of day",
    dates: ([day]) => [day!],
  },
  {
    form: /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/,
    is: "a date with the day first",
    dates: ([d, m, y]) => [date(y!, m!, d!)],
  },
  {
    form: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/,
    is: "a date with its year last",
    dates: ([a, b, y]) => [date(y!, b!, a!), date(y!, a!, b!)],
  },
  {
    form: /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/,
    is: "a date in another form than ours",
    dates: ([y, m, d]) => [date(y!, m!, d)],
  },
  {
    form: /^(?=.*[^\d~-])(\d{4})[-‐‑‒–—―−](\d{1,2})(?:[-‐‑‒–—―−](\d{1,2}))?(~?)$/,
    is: "a date with a dash",
    dates: ([y, m, d, about]) => [date(y!, m!, d) + about],
    note: "The dash is not the hyphen of the keyboard.",
  },
  {
    form: /^(\d{1,2})[./](\d{4})$/,
    is: "a month before its year",
    dates: ([m, y]) => [date(y!, m!)],
  },
  {
    form: /^((?:19|20)\d{2})(\d{2})(\d{2})$/,
    is: "a date without its hyphens",
    dates: ([y, m, d]) => [date(y!, m!, d!)],
  },
  {
    form: /^([2-5]\d{4})(?:\.\d+)?$/,
    is: "the number by which Excel counts days",
    dates: ([days]) => [new Date(Date.UTC(1899, 11, 30 + Number(days))).toISOString().slice(0, 10)],
    note: `Look it up, because the article may print no day. ${keepAsText}`,
  },
  {
    form: named("MONTH[- ](\\d{2})"),
    is: "what a spreadsheet makes of a year and a month",
    dates: ([m, y]) => [date(y!, month(m!))],
    note: `It may also have been a day of a month: look it up. ${keepAsText}`,
  },
  {
    form: named("(\\d{1,2})\\.?[- ]MONTH"),
    is: "what a spreadsheet makes of a date, and its year is lost",
    dates: () => [],
    isLost: true,
    note: keepAsText,
  },
  {
    form: named("MONTH,? (\\d{4})"),
    is: "a date in words",
    dates: ([m, y]) => [date(y!, month(m!))],
  },
  {
    form: named("(\\d{1,2})\\.?[- ]MONTH[- ,]+(\\d{4}|\\d{2})"),
    is: "a date in words",
    dates: ([d, m, y]) => [date(y!, month(m!), d!)],
  },
  {
    form: named("MONTH (\\d{1,2}),? (\\d{4})"),
    is: "a date in words",
    dates: ([m, d, y]) => [date(y!, month(m!), d!)],
  },
  {
    form: /^(?:about|around|ca\.?|circa|etwa|um|~|حوالي) ?(\d{4})$/i,
    is: "a date with a word for about",
    dates: ([y]) => [`${y}~`],
  },
  {
    form: /^(\d{4}) ?(?:[-–—]|to|bis) ?(\d{4})$/i,
    is: "a span of years",
    dates: ([from, to]) => [`${from}/${to}`],
  },
  {
    form: /^Q([1-4])[ /-]?(\d{4})$/i,
    is: "a quarter",
    dates: ([q, y]) => [
      `${date(y!, String(Number(q) * 3 - 2))}/${date(y!, String(Number(q) * 3))}`,
    ],
  },
  {
    form: /^([٠-٩۰-۹]{4}(?:-[٠-٩۰-۹]{2}){0,2})$/,
    is: "written in Arabic digits",
    dates: ([found]) => [found!.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))],
  },
];

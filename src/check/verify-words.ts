import type { Figure, LedgerEvent } from "../dataset/ledger.ts";
import type { Row } from "../dataset/table.ts";
import type { Locale } from "../i18n/locales.ts";
import { parsePrintedNumbers, type PrintedNumber } from "../i18n/printed-numbers.ts";
import type { Issue } from "../issue.ts";
import { isEvidence, named, numbersWhere, type Article, type Paragraph } from "./verify-article.ts";
import { problem } from "./verify-problem.ts";

export function checkPrinted(row: Row, { source, paragraphs }: Article, number: number): Issue[] {
  const words = String(row.values["as_printed"]).normalize("NFC");
  const { text, altered } = paragraphs[number - 1]!;
  const printing = printingOf(words, text, source.language);
  if (printing === "whole" || altered) return [];
  if (printing === "cut") {
    return problem(
      row,
      "as_printed",
      "cut-number",
      `"${words}" is cut out of a longer number in paragraph ${number}.`,
      "A part of a number is another number: 30 is not 30 million.",
      "Copy the whole number with its scale word.",
    );
  }
  const elsewhere = numbersWhere(
    paragraphs,
    (other) => isEvidence(other.kind) && printingOf(words, other.text, source.language) === "whole",
  );
  const message = `Paragraph ${number} of "${source.id}" does not print "${words}".`;
  const why = "A reader who pulls this thread would not find the words.";
  return elsewhere.length
    ? problem(
        row,
        "paragraph",
        "wrong-paragraph",
        message,
        why,
        `It stands in ${named(elsewhere)}.`,
      )
    : problem(
        row,
        "as_printed",
        "not-printed",
        message,
        why,
        "Copy the words from the paragraph letter for letter.",
      );
}

/** Whether a text prints the words, and their numbers read there as they read alone: not "30" in "130 million". */
function printingOf(words: string, text: string, language: Locale): "whole" | "cut" | "not" {
  let at = text.indexOf(words);
  if (at < 0) return "not";
  const alone = parsePrintedNumbers(words, language);
  const inText = parsePrintedNumbers(text, language);
  for (; at >= 0; at = text.indexOf(words, at + 1)) {
    const [start, end] = [at, at + words.length];
    const there = inText.filter((number) => number.start < end && number.end > start);
    const same = (number: PrintedNumber, index: number) =>
      number.value === alone[index]?.value && number.start === start + alone[index].start;
    if (there.length === alone.length && there.every(same)) return "whole";
  }
  return "cut";
}

export function checkLength(row: Row, { as_printed }: Pick<Figure, "as_printed">): Issue[] {
  const count = as_printed.split(/\s+/).length;
  if (count <= MOST_WORDS) return [];
  return problem(
    row,
    "as_printed",
    "too-many-words",
    `The quotation has ${count} words; ${MOST_WORDS} is the most.`,
    "The articles are not ours to publish; we print the few words that carry the number.",
    "Keep number, unit and qualifier, and leave out the rest.",
  );
}

const MOST_WORDS = 12;

export function checkValues(row: Row, figure: Figure, language: Locale): Issue[] {
  if (figure.reading === "ours") return figure.caution.en ? [] : noCaution(row);
  const printed = parsePrintedNumbers(figure.as_printed, language).map(({ value }) => value);
  const found = printed.length ? printed.join(", ") : "no number";
  return (["value", "value_high"] as const)
    .filter((column) => figure[column] !== undefined && !printed.includes(figure[column]))
    .flatMap((column) =>
      problem(
        row,
        column,
        "value",
        `${figure[column]} is not what is printed: "${figure.as_printed}" prints ${found}.`,
        "A sentence with this value would not say what the article says.",
        'Correct the value or the words; where the text is damaged, set reading to "ours" and say so in the caution.',
      ),
    );
}

/** A side of a contradiction that names a figure prints its value. */
export function checkStated(row: Row, figure: Figure, language: Locale): Issue[] {
  const words = String(row.values["as_printed"]);
  if (figure.reading === "ours" || states(words, figure, language)) return [];
  return problem(
    row,
    "figure",
    "value",
    `"${words}" does not print the value of "${figure.id}".`,
    "Readers would be shown a figure beside words that say another.",
    "Name the figure that these words state, or none.",
  );
}

/** Do the words print the value, and of a range both ends? */
export function states(
  words: string,
  { value, value_high: high = value }: Figure,
  language: Locale,
): boolean {
  const printed = parsePrintedNumbers(words, language).map((number) => number.value);
  return printed.includes(value) && printed.includes(high);
}

function noCaution(row: Row): Issue[] {
  return problem(
    row,
    "caution_en",
    "no-caution",
    "The value is our reading of a damaged text, and no caution says so.",
    "Readers must know which values we did not find as they stand.",
    "Say in caution_en, caution_de and caution_ar what is printed and how we read it.",
  );
}

const UNIT_WORDS: Readonly<Record<string, { sign: RegExp; name: string }>> = {
  USD: { sign: /\$|dollar|دولار/iu, name: "dollar sign or word" },
  "USD-per-share": { sign: /\$|dollar|دولار/iu, name: "dollar sign or word" },
  percent: { sign: /[%٪]|prozent|per ?cent|الم(?:ئ|ائ)ة/iu, name: "percent sign or word" },
  GW: { sign: /(?<!\p{L})GW(?!\p{L})|gigawatt|[جغ]ي[جغ]اوا[طت]/iu, name: "gigawatt sign or word" },
};

export function checkUnit(
  row: Row,
  { unit, as_printed }: Figure,
  { text, altered }: Paragraph,
): Issue[] {
  const expected = UNIT_WORDS[unit];
  if (!expected || altered || expected.sign.test(as_printed) || expected.sign.test(text)) return [];
  return problem(
    row,
    "unit",
    "unit",
    `The unit is ${unit}, but the paragraph prints no ${expected.name}.`,
    "A number with another unit is another fact.",
    "Correct the unit, or the paragraph.",
  );
}

export function checkYears(row: Row, event: LedgerEvent, { text, altered }: Paragraph): Issue[] {
  if (event.date_basis !== "stated" || !event.date || altered) return [];
  const years = event.date.text.match(/\d{4}/g) ?? [];
  const digits = westernDigits(text);
  const missing = years.filter((year) => !new RegExp(`(?<!\\d)${year}(?!\\d)`).test(digits));
  if (!missing.length) return [];
  return problem(
    row,
    "date",
    "year",
    `The date is said to be stated, but the paragraph does not print ${missing.join(" or ")}.`,
    "A date the article does not print is our inference, and readers are told so.",
    'Correct the date, or set date_basis to "inferred".',
  );
}

function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}

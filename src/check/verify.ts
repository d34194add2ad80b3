import type { Figure, Ledger, LedgerEvent, Passage, Source } from "../dataset/ledger.ts";
import type { Row } from "../dataset/table.ts";
import type { Locale } from "../i18n/locales.ts";
import { parsePrintedNumbers, type PrintedNumber } from "../i18n/printed-numbers.ts";
import { sortIssues, type Issue } from "../issue.ts";

/** The articles at hand by file name; undefined where a file is no UTF-8. */
export type ArticleTexts = ReadonlyMap<string, string | undefined>;

export interface Verification {
  issues: Issue[];
  tables: { name: string; rows: number }[];
  /** Figures whose value is our reading of a damaged text. */
  ours: number;
}

interface Paragraph {
  text: string;
  sha256: string;
  kind: Passage["kind"] | undefined;
  /** Not the text that was fingerprinted: what is missing in it proves nothing about the ledger. */
  altered: boolean;
}

interface Article {
  source: Source;
  row: Row;
  paragraphs: Paragraph[];
  passages: Map<number, Row>;
}

/** Compares every locator, fingerprint, quotation and value of the ledger with the articles. */
export function verifyLedger(
  ledger: Ledger,
  texts: ArticleTexts,
  sha256: (text: string) => string,
): Verification {
  const rows = (name: string) => ledger.tables.get(name)?.rows ?? [];
  const opened = rows("sources").map((row) => openArticle(ledger, row, texts, sha256));
  const articles = opened.filter(isOpen);
  const inArticle = (row: Row, check: RowCheck) => checkRow(row, articles, check);
  const issues = [
    ...opened.flatMap((article) => (isOpen(article) ? [] : article)),
    ...articles.flatMap(checkPassages),
    ...rows("figures").flatMap((row) =>
      inArticle(row, checkFigure(ledger.figures.get(idOf(row))!)),
    ),
    ...rows("events").flatMap((row) => inArticle(row, checkEvent(ledger.events.get(idOf(row))!))),
    ...rows("deals").flatMap((row) => inArticle(row, checkKind)),
  ];
  return {
    issues: sortIssues(issues),
    tables: ["sources", "passages", "figures", "events", "deals"].map((name) => ({
      name,
      rows: rows(name).length,
    })),
    ours: [...ledger.figures.values()].filter(({ reading }) => reading === "ours").length,
  };
}

const isOpen = (article: Article | Issue[]): article is Article => !Array.isArray(article);

/** The paragraphs of an article: its non-empty lines, trimmed, in NFC. */
export function paragraphsOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim().normalize("NFC"));
  return lines.filter((line) => line !== "");
}

function openArticle(
  ledger: Ledger,
  row: Row,
  texts: ArticleTexts,
  sha256: (text: string) => string,
): Article | Issue[] {
  const source = ledger.sources.get(idOf(row))!;
  const text = texts.get(source.archive_file);
  if (text === undefined) return unreadable(row, source, texts.has(source.archive_file));
  const ofSource = (ledger.tables.get("passages")?.rows ?? []).filter(
    ({ values }) => values["source"] === source.id,
  );
  const passages = new Map(
    ofSource.map((passage) => [Number(passage.values["paragraph"]), passage]),
  );
  const paragraphs = paragraphsOf(text).map((line, index): Paragraph => {
    const passage = passages.get(index + 1)?.values;
    const print = sha256(line);
    const altered = passage !== undefined && passage["sha256"] !== print;
    return { text: line, sha256: print, kind: passage?.["kind"] as Passage["kind"], altered };
  });
  return { source, row, paragraphs, passages };
}

function checkPassages(article: Article): Issue[] {
  const { source, paragraphs, passages } = article;
  const counted = paragraphs.length === source.paragraphs;
  return [
    ...(counted ? [] : otherCount(article)),
    // Where the count differs, paragraphs have moved; naming each of them would bury the cause.
    ...(counted ? paragraphs.flatMap((_, index) => checkFingerprint(article, index + 1)) : []),
    ...paragraphs
      .map((_, index) => index + 1)
      .filter((number) => number <= source.paragraphs && !passages.has(number))
      .flatMap((number) => noPassage(article, number)),
    ...[...passages]
      .filter(([number]) => number > Math.max(paragraphs.length, source.paragraphs))
      .flatMap(([, row]) => noParagraph(row, article)),
  ];
}

function checkFingerprint({ paragraphs, passages, source }: Article, number: number): Issue[] {
  const { altered, sha256 } = paragraphs[number - 1]!;
  if (!altered) return [];
  const row = passages.get(number)!;
  const moved = numbersWhere(paragraphs, (other) => other.sha256 === row.values["sha256"]);
  const hint = moved.length
    ? `The fingerprinted text stands in ${named(moved)}.`
    : `If the file is right, the fingerprint is ${sha256}.`;
  return problem(
    row,
    "sha256",
    "fingerprint",
    `Paragraph ${number} of "${source.id}" is not the text that was fingerprinted.`,
    "Rows that cite this paragraph may speak of another text; words missing in it are not reported.",
    hint,
  );
}

type RowCheck = (row: Row, article: Article, number: number) => Issue[];

/** One cause, one issue: what an absent article or passage already tells is not told by each row again. */
function checkRow(row: Row, articles: Article[], check: RowCheck): Issue[] {
  const article = articles.find(({ source }) => source.id === row.values["source"]);
  const number = Number(row.values["paragraph"]);
  if (!article) return [];
  if (article.paragraphs[number - 1]) return check(row, article, number);
  const told = number <= article.source.paragraphs || article.passages.has(number);
  return told ? [] : noParagraph(row, article);
}

const checkFigure =
  (figure: Figure): RowCheck =>
  (row, article, number) => {
    const [misquoted] = checkPrinted(row, article, number);
    const onlyMisplaced = misquoted?.rule === "verify/wrong-paragraph";
    return [
      ...(misquoted ? [misquoted] : checkKind(row, article, number)),
      ...(misquoted ? [] : checkUnit(row, figure, article.paragraphs[number - 1]!)),
      ...checkLength(row, figure),
      ...(misquoted && !onlyMisplaced ? [] : checkValues(row, figure, article.source.language)),
    ];
  };

const checkEvent =
  (event: LedgerEvent): RowCheck =>
  (row, article, number) => {
    const misquoted = event.as_printed ? checkPrinted(row, article, number) : [];
    if (misquoted.length) return misquoted;
    return [
      ...checkKind(row, article, number),
      ...checkYears(row, event, article.paragraphs[number - 1]!),
    ];
  };

function checkKind(row: Row, { paragraphs }: Article, number: number): Issue[] {
  const { kind } = paragraphs[number - 1]!;
  if (isEvidence(kind)) return [];
  return problem(
    row,
    "paragraph",
    "not-evidence",
    `Paragraph ${number} is marked as ${kind}.`,
    "An advert, boilerplate or a repeat is no evidence for a statement of ours.",
    "Cite the paragraph of the article that states it, or correct its kind in data/passages.csv.",
  );
}

const isEvidence = (kind: Paragraph["kind"]): boolean =>
  kind !== "advert" && kind !== "boilerplate" && kind !== "repeat";

function checkPrinted(row: Row, { source, paragraphs }: Article, number: number): Issue[] {
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

function checkLength(row: Row, { as_printed }: Figure): Issue[] {
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

function checkValues(row: Row, figure: Figure, language: Locale): Issue[] {
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

function checkUnit(row: Row, { unit, as_printed }: Figure, { text, altered }: Paragraph): Issue[] {
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

function checkYears(row: Row, event: LedgerEvent, { text, altered }: Paragraph): Issue[] {
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

function unreadable(row: Row, { archive_file }: Source, isThere: boolean): Issue[] {
  const why = "Nothing that cites this article can be compared with it.";
  return isThere
    ? problem(
        row,
        "archive_file",
        "not-utf-8",
        `The file "${archive_file}" is not written in UTF-8.`,
        why,
        "Save it as UTF-8.",
      )
    : problem(
        row,
        "archive_file",
        "missing-article",
        `The folder has no file "${archive_file}".`,
        why,
        "Put the article into the folder under this name, or correct the name.",
      );
}

function otherCount({ row, source, paragraphs }: Article): Issue[] {
  const first = paragraphs.findIndex(({ altered }) => altered) + 1;
  const hint = first
    ? `The first that differs is paragraph ${first}. Use the version of the article the ledger was made from.`
    : `Those that both have agree. If the file is whole, write ${paragraphs.length}.`;
  return problem(
    row,
    "paragraphs",
    "paragraph-count",
    `The file has ${paragraphs.length} paragraphs, the ledger counts ${source.paragraphs}.`,
    "A locator counts paragraphs; in another version of the article it leads astray.",
    hint,
  );
}

function noPassage({ row, source, paragraphs, passages }: Article, number: number): Issue[] {
  const before = passages.get(number - 1);
  const line = `${source.id},${number},text,${paragraphs[number - 1]!.sha256}`;
  return problem(
    before ?? row,
    before ? "paragraph" : "paragraphs",
    "no-passage",
    `Paragraph ${number} of "${source.id}" has no row in data/passages.csv.`,
    "Without its fingerprint nobody can tell whether a locator leads to the right text.",
    `Add the row ${line} and correct its kind.`,
  );
}

function noParagraph(row: Row, { source, paragraphs }: Article): Issue[] {
  return problem(
    row,
    "paragraph",
    "no-paragraph",
    `The article "${source.id}" has no paragraph ${row.values["paragraph"]}.`,
    "A thread that ends nowhere cannot be pulled.",
    `It has ${paragraphs.length}: count its non-empty lines from 1, and correct the number.`,
  );
}

function problem(
  row: Row,
  column: string,
  what: string,
  message: string,
  why: string,
  hint: string,
): Issue[] {
  const { place } = row.cells[column]!;
  return [{ rule: `verify/${what}`, severity: "error", message, why, hint, place }];
}

const idOf = (row: Row): string => String(row.values["id"]);

function numbersWhere(paragraphs: Paragraph[], holds: (paragraph: Paragraph) => boolean): number[] {
  return paragraphs.flatMap((paragraph, index) => (holds(paragraph) ? [index + 1] : []));
}

const named = (numbers: number[]): string =>
  `paragraph${numbers.length > 1 ? "s" : ""} ${numbers.join(" and ")}`;

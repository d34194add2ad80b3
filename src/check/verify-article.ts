import type { Ledger, Passage, Source } from "../dataset/ledger.ts";
import type { Row } from "../dataset/table.ts";
import type { Issue } from "../issue.ts";
import { problem } from "./verify-problem.ts";

/** The articles at hand by file name; undefined where a file is no UTF-8. */
export type ArticleTexts = ReadonlyMap<string, string | undefined>;

export interface Paragraph {
  text: string;
  sha256: string;
  kind: Passage["kind"] | undefined;
  /** Not the text that was fingerprinted: what is missing in it proves nothing about the ledger. */
  altered: boolean;
}

export interface Article {
  source: Source;
  row: Row;
  paragraphs: Paragraph[];
  passages: Map<number, Row>;
}

/** The paragraphs of an article: its non-empty lines, trimmed, in NFC. */
export function paragraphsOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim().normalize("NFC"));
  return lines.filter((line) => line !== "");
}

export function openArticle(
  ledger: Ledger,
  row: Row,
  texts: ArticleTexts,
  sha256: (text: string) => string,
): Article | Issue[] {
  const source = ledger.sources.get(String(row.values["id"]))!;
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

export function checkPassages(article: Article): Issue[] {
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

/** Adverts, boilerplate and repeats prove nothing. */
export const isEvidence = (kind: Paragraph["kind"]): boolean =>
  kind !== "advert" && kind !== "boilerplate" && kind !== "repeat";

/** Paragraphs of which something holds, counted from 1. */
export function numbersWhere(
  paragraphs: Paragraph[],
  holds: (paragraph: Paragraph) => boolean,
): number[] {
  return paragraphs.flatMap((paragraph, index) => (holds(paragraph) ? [index + 1] : []));
}

export const named = (numbers: number[]): string =>
  `paragraph${numbers.length > 1 ? "s" : ""} ${numbers.join(" and ")}`;

export function noParagraph(row: Row, { source, paragraphs }: Article): Issue[] {
  return problem(
    row,
    "paragraph",
    "no-paragraph",
    `The article "${source.id}" has no paragraph ${row.values["paragraph"]}.`,
    "A thread that ends nowhere cannot be pulled.",
    `It has ${paragraphs.length}: count its non-empty lines from 1, and correct the number.`,
  );
}

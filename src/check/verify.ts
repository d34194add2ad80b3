import type { Figure, Ledger, LedgerEvent, Side } from "../dataset/ledger.ts";
import type { Row } from "../dataset/table.ts";
import { sortIssues, type Issue } from "../issue.ts";
import {
  checkPassages,
  isEvidence,
  noParagraph,
  openArticle,
  type Article,
  type ArticleTexts,
} from "./verify-article.ts";
import { problem } from "./verify-problem.ts";
import {
  checkLength,
  checkPrinted,
  checkStated,
  checkUnit,
  checkValues,
  checkYears,
  states,
} from "./verify-words.ts";

export interface Verification {
  issues: Issue[];
  tables: { name: string; rows: number }[];
  /** Figures whose value is our reading of a damaged text. */
  ours: number;
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
    ...rows("contradiction-sides").flatMap((row) => inArticle(row, checkSide(ledger))),
  ];
  return {
    issues: sortIssues(issues),
    tables: located.map((name) => ({ name, rows: rows(name).length })),
    ours: [...ledger.figures.values()].filter(({ reading }) => reading === "ours").length,
  };
}

/** The tables whose rows stand in an article. */
const located = ["sources", "passages", "figures", "events", "deals", "contradiction-sides"];

const isOpen = (article: Article | Issue[]): article is Article => !Array.isArray(article);

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

const checkSide =
  ({ figures, sources }: Ledger): RowCheck =>
  (row, article, number) => {
    const { as_printed, figure = "" } = row.values as unknown as Side;
    const named = figures.get(figure);
    // A figure whose own words print another value is told at its own row.
    const isRight = named && states(named.as_printed, named, sources.get(named.source)!.language);
    const misquoted = checkPrinted(row, article, number);
    return [
      ...(misquoted.length ? misquoted : checkKind(row, article, number)),
      ...checkLength(row, { as_printed }),
      ...(misquoted.length || !isRight ? [] : checkStated(row, named, article.source.language)),
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

const idOf = (row: Row): string => String(row.values["id"]);

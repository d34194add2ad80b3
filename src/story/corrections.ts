import Papa from "papaparse";
import { parseCsv } from "../dataset/csv.ts";
import type { Correction } from "../dataset/ledger.ts";
import type { Fact } from "../facts/fact.ts";
import { factDate, factText } from "../facts/format-fact.ts";
import type { Place } from "../issue.ts";
import { readText } from "../files/read-text.ts";
import { changesBetween, type FactChange } from "./changes.ts";
import { isPublished, pagesOf, textsWith } from "./pages.ts";
import type { Project } from "./project.ts";
import { pageOf } from "./text.ts";

/** What readers have before them: the project as it was published, and the day on which it is corrected. */
export interface Baseline {
  project: Project;
  /** `2026-11-22` */
  today: string;
}

/** A published figure that no longer says what it said, and the correction that tells readers. */
export interface DueCorrection {
  change: FactChange;
  /** What was published, and what would be. */
  words: Words;
  /** The cell that calls for it; none where the figure is gone. */
  place: Place | undefined;
  correction: Correction;
  /** There is a row of today about it: a day has room for one. */
  replaces: boolean;
}

type Words = Pick<Correction, "from" | "to">;

/** What a correction says of a figure that is gone. */
export const withdrawn = "withdrawn";
/** What an offered correction says instead of a reason, until somebody has written one. */
export const unfilled = "[Say in a sentence why it was wrong]";

/**
 * The corrections that published figures call for. Whoever changed is corrected: our arithmetic that came out differently
 * only because a figure changed is covered by the correction of that figure.
 */
export function dueCorrections(
  { project: before, today }: Baseline,
  after: Project,
): DueCorrection[] {
  return changesBetween(before, after).facts.flatMap((change): DueCorrection[] => {
    const words = correctedWords(change);
    const { key: what } = change;
    const readIn = textsWith(before, what).filter((text) => isPublished(before, text));
    if (!words || !readIn.length) return [];
    const pages = [...new Set(readIn.map((text) => `${pageOf(text)}/`)), `/ledger/${what}/`];
    const known = pagesOf(after);
    const still = pages.filter((page) => known.includes(page)).join(" ");
    const told = after.ledger.corrections.find((row) => row.date === today && row.what === what);
    const place = change.fields.find(({ field }) => printedFields.has(field))?.place;
    const correction = { date: today, what, ...words, why: unfilled, pages: still };
    if (!told) return [{ change, words, place, correction, replaces: false }];
    const from = told.from === words.to ? words.from : told.from;
    // A reason that was given for other words may not be the reason for these.
    const why = told.to === words.to ? told.why : unfilled;
    return [{ change, words, place, correction: { ...correction, from, why }, replaces: true }];
  });
}

/** What was printed and what is printed now; undefined where a reader reads what he read before, or never read it. */
function correctedWords({ before, after, fields }: FactChange): Words | undefined {
  if (!before) return undefined;
  if (!after) return { from: printed(before), to: withdrawn };
  if (!fields.some(({ field }) => printedFields.has(field))) return undefined;
  const print = before.date?.text === after.date?.text ? printed : printedWithDate;
  const [from, to] = [print(before), print(after)];
  return from === to ? undefined : { from, to };
}

/** The columns that decide what is printed of a figure, and of our arithmetic. */
const printedFields = new Set(
  "value value_high qualifier unit date operation operands digits".split(" "),
);

/** A fact as corrections quote it: they are written once, in the language the site began in. */
export const printed = (fact: Fact): string => factText("en", fact);
export const printedWithDate = (fact: Fact): string =>
  `${printed(fact)} (${fact.date ? factDate("en", fact) : "no date"})`;

/** Is this the correction that is due? It may give the date along with the words. */
export const answers = ({ to }: Correction, { change, correction }: DueCorrection): boolean =>
  to === correction.to || (change.after !== undefined && to === printedWithDate(change.after));

/** Corrections from the first to the last, wherever in the table they were written. */
export const inOrder = <T extends Pick<Correction, "date">>(corrections: readonly T[]): T[] =>
  [...corrections].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** Has the due correction been written? The last one of a figure counts. */
export function isGiven({ ledger }: Project, due: DueCorrection): boolean {
  const last = inOrder(ledger.corrections).findLast(({ what }) => what === due.change.key);
  return last !== undefined && answers(last, due);
}

/** Does a correction end with what the site prints now? Not every correction is about the date. */
export function endsWith({ to }: Pick<Correction, "to">, fact: Fact | undefined): boolean {
  return fact ? [printed(fact), printedWithDate(fact)].includes(to) : to === withdrawn;
}

/** The new figure that a figure which is gone was renamed to, as it seems: the same words in the same place. */
export function renamedTo(
  { facts, ledger }: Project,
  { before, after, key }: FactChange,
): string | undefined {
  const old = before?.figure;
  if (!old || after || ledger.figures.has(key)) return undefined;
  const alike = [...facts.values()].find(
    ({ figure }) =>
      figure?.as_printed === old.as_printed &&
      figure.source === old.source &&
      figure.paragraph === old.paragraph &&
      figure.measure === old.measure,
  );
  return alike?.id;
}

/** A correction as a line of `data/corrections.csv`, its cells in the order of that file's columns. */
export function correctionRow({ ledger, files }: Project, correction: Correction): string {
  const table = ledger.tables.get("corrections");
  const text = table && files.paths.includes(table.file) ? readText(files, table.file).text : "";
  const [header = []] = parseCsv(table?.file ?? "", text ?? "").records;
  const columns = header.length
    ? header.map((cell) => cell.text)
    : ["date", "what", "from", "to", "why", "pages"];
  return Papa.unparse([columns.map((column) => correction[column as keyof Correction] ?? "")]);
}

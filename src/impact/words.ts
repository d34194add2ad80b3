/** What text and page say alike of a comparison. */
import { formatDate } from "../i18n/dates.ts";
import type { ChangeKind, FactChange, FieldChange } from "../story/changes.ts";
import { printed, printedWithDate } from "../story/corrections.ts";
import type { EditedFile, EditedWords } from "./edited-texts.ts";
import type { Impact } from "./impact.ts";
import type { TouchedClaim, TouchedSentence } from "./touched-sentences.ts";
import type { Where } from "./where.ts";

/** The revision that the files on disk are compared with. */
export interface Since {
  /** As it was asked for: `HEAD`, `origin/main`. */
  revision: string;
  /** Has that revision moved on since? Then compared is with the commit in which this work left it. */
  parted: boolean;
  commit: string;
  /** `2026-11-22` */
  day: string;
  subject: string;
}

/** @example `the last commit (4c91c07 of 22 November 2026, “Draw missing years as gaps”)` */
export function nameOf({ revision, parted, commit, day, subject }: Since): string {
  const tip = revision === "HEAD" ? "the last commit" : revision;
  const name = parted ? `the commit in which this work left ${revision}` : tip;
  return `${name} (${commit.slice(0, 7)} of ${formatDate("en", day)}, “${subject}”)`;
}

/** @param unread is there something that could not be read, and may have changed? */
export const nothingChanged = (since: Since, unread: boolean): string =>
  `Nothing ${unread ? "else " : ""}in data/ or content/ has changed since ${nameOf(since)}.`;

/** What follows the faults of what could not be read. */
export const countsAsUnchanged = "What stands there counts as unchanged until it can be read.";

/** @example "2 figures, 1 computation, 3 sentences, 2 charts. 1 claim does not hold now. 9 pages read or look differently." */
export function counts({ figures, charts, words, pages }: Impact): string {
  const ofTable = (name: string) => figures.filter(({ change }) => change.table === name).length;
  const sentences = figures.flatMap((figure) => figure.sentences);
  const claims = [...sentences, ...charts]
    .flatMap((found) => found.claims)
    .filter(({ holds }) => !holds)
    .map(({ words, assertion }) => words + assertion);
  const parts = [
    counted(ofTable("figures"), "figure"),
    counted(ofTable("derived"), "computation"),
    counted(new Set(sentences.map(placeOf)).size, "sentence"),
    counted(charts.length, "chart"),
    counted(words.length, "edited text"),
  ].filter((part) => !part.startsWith("0 "));
  const failing = new Set(claims).size;
  return [
    parts.join(", "),
    failing ? `${counted(failing, "claim")} ${failing === 1 ? "does" : "do"} not hold now` : "",
    pages.length
      ? `${counted(pages.length, "page")} ${pages.length === 1 ? "reads or looks" : "read or look"} differently`
      : "No page reads or looks differently",
  ]
    .flatMap((part) => (part ? `${part}.` : []))
    .join(" ");
}

/** A sentence stands under every figure it states; this is what makes it one. */
export const placeOf = ({ file, before, after }: TouchedSentence): string =>
  [file, before, after].join("\n");

export const counted = (many: number, word: string): string =>
  `${many} ${word}${many === 1 ? "" : "s"}`;

const kinds: Record<ChangeKind, string> = { added: "new", removed: "gone", changed: "" };
export const kindOf = ({ kind }: { kind: ChangeKind }): string => kinds[kind];

/** A fact's words on both sides; with its date where that is what changed. */
export function wordsOf({ before, after }: FactChange): { before: string; after: string } {
  const dated = before && after && before.date?.text !== after.date?.text;
  const print = dated ? printedWithDate : printed;
  return { before: before ? print(before) : "", after: after ? print(after) : "" };
}

/** Why our arithmetic came out differently, or a chart looks different. */
export const reasonOf = ({ because }: { because: readonly string[] }): string =>
  because.length ? `because ${because.join(" and ")} changed` : "";

export const fieldOf = ({ field, before, after }: FieldChange): string =>
  `${field}: ${before || "(empty)"} → ${after || "(empty)"}`;

/** @example "“more than double” is false now: a > 2 * b" */
export function verdictOf({ words, assertion, held, holds }: TouchedClaim): string {
  const now = { true: "still true", false: "false now", null: "cannot be tried now" }[`${holds}`];
  const verdict = holds && held === false ? "true now, and was not before" : now;
  return `“${words}” is ${verdict}: ${assertion}`.replace("is cannot", "cannot");
}

/** @example "From the pool table to the power grid, “The prices he named”" */
export const titleOf = ({ title, section, published }: Where): string =>
  [title, section && `“${section}”`, published ? "" : "not published yet"]
    .filter(Boolean)
    .join(", ");

/** The rows that data/corrections.csv still lacks, and those that take the place of one of today. */
export function owed({ figures }: Impact): { fresh: string[]; again: string[] } {
  const lacking = figures.flatMap(({ correction }) =>
    correction && !correction.given ? [correction] : [],
  );
  const rows = (replaces: boolean) =>
    lacking.filter((correction) => correction.replaces === replaces).map(({ row }) => row);
  return { fresh: rows(false), again: rows(true) };
}

/** Files that no other part of the report speaks of. */
export function otherFiles({ files, words, charts, figures, rows }: Impact): EditedFile[] {
  const told = new Set([
    ...words.map(({ file }: EditedWords) => file),
    ...charts.filter(({ edited }) => edited).map(({ file }) => file),
    ...figures.map(({ change }) => change.place.file),
    ...rows.map(({ place }) => place.file),
  ]);
  return files.filter(({ file }) => !told.has(file));
}

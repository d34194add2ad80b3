import { published } from "../i18n/locales.ts";
import { message } from "../i18n/messages.ts";
import { changesBetween, type FactChange, type RowChange } from "../story/changes.ts";
import {
  correctionRow,
  dueCorrections,
  isGiven,
  type DueCorrection,
} from "../story/corrections.ts";
import { addressOf } from "../story/pages.ts";
import type { Project } from "../story/project.ts";
import { pageOf } from "../story/text.ts";
import { factsOf } from "../story/usage.ts";
import { editedFiles, editedWords, type EditedFile, type EditedWords } from "./edited-texts.ts";
import { touchedCharts, type TouchedChart } from "./touched-charts.ts";
import { modelsWith } from "./touched-models.ts";
import { otherPages, pagesOfChart, pagesOfFact } from "./touched-pages.ts";
import { sentencesIn, type TouchedSentence } from "./touched-sentences.ts";
import type { Where } from "./where.ts";

/** What an edit changes for readers, and where. */
export interface Impact {
  /** Every file that differs; none, and nothing has changed. */
  files: EditedFile[];
  figures: TouchedFigure[];
  charts: TouchedChart[];
  words: EditedWords[];
  /** Rows of the ledger that are no figures: events, ties, sources, names. */
  rows: RowChange[];
  /** Addresses of all pages that read or look differently, each once. */
  pages: string[];
}

/** A changed figure, or computation of ours, with everything that states it. */
export interface TouchedFigure {
  change: FactChange;
  sentences: TouchedSentence[];
  /** Ids of the charts that draw or name it. */
  charts: string[];
  /** The explainers whose model calculates with it. */
  models: Where[];
  /** The tables it is a row of. */
  tables: { page: string; title: string }[];
  pages: string[];
  correction: OfferedCorrection | undefined;
}

/** A correction that readers are owed, as a row of data/corrections.csv. */
export interface OfferedCorrection {
  row: string;
  /** There is a row of today already, whose place this one takes. */
  replaces: boolean;
  /** The row is there. */
  given: boolean;
}

/**
 * Compares two projects. What could not be read in one must stand in it as in the other (`standIn`).
 * @param today the day a correction would bear
 * @param document what pictures are drawn with
 */
export function impactOf(
  before: Project,
  after: Project,
  today: string,
  document: Document,
): Impact {
  const { facts, rows } = changesBetween(before, after);
  const files = editedFiles(before.files, after.files);
  const ids = new Set([...facts, ...rows].map(({ key }) => key));
  const edited = new Set(files.map(({ file }) => file));
  const charts = touchedCharts(before, after, { ids, files: edited }, document);
  const words = editedWords(before, after, files);
  const sentences = sentencesIn(before, after);
  const due = dueCorrections({ project: before, today }, after);
  const figures = facts.map((change) => ({
    change,
    sentences: sentences(change.key),
    charts: [
      ...new Set(charts.filter(({ because }) => because.includes(change.key)).map(({ id }) => id)),
    ],
    models: modelsWith(after, change.key),
    tables: tablesOf(after, change.key),
    pages: pagesOfFact(before, after, change),
    correction: offered(
      after,
      due.find((found) => found.change.key === change.key),
    ),
  }));
  const pages = [
    ...figures.flatMap((figure) => figure.pages),
    ...charts.filter(({ differs }) => differs).flatMap(pagesOfChart),
    ...otherPages(before, after, { files, words, rows }),
  ];
  return { files, figures, charts, words, rows, pages: [...new Set(pages)].sort() };
}

/** The ledger, and in each text the table of its threads; a chart's own table goes with the chart. */
function tablesOf(project: Project, id: string): TouchedFigure["tables"] {
  if (!project.facts.has(id)) return [];
  return published.flatMap((locale) => [
    { page: addressOf(locale, "/ledger/"), title: message(locale, "ledger.title") },
    ...project.texts
      .filter(
        (text) =>
          text.locale === locale && text.kind !== "pages" && factsOf(project, text).includes(id),
      )
      .map((text) => ({
        page: addressOf(locale, `${pageOf(text)}/#threads`),
        title: `${message(locale, "story.threads")}: ${text.head.title}`,
      })),
  ]);
}

function offered(after: Project, due: DueCorrection | undefined): OfferedCorrection | undefined {
  if (!due) return undefined;
  const { correction, replaces } = due;
  return { row: correctionRow(after, correction), replaces, given: isGiven(after, due) };
}

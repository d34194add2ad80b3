import type { Issue } from "../issue.ts";
import type { Impact, TouchedFigure } from "./impact.ts";
import type { TouchedChart } from "./touched-charts.ts";
import { isSamePicture } from "./touched-charts.ts";
import { wordsOf, type Since } from "./words.ts";

/**
 * The report as data, for programs. Its shape is kept: keys are added, never renamed or removed, and `format` counts up
 * if that must ever be broken. Words that a side does not have are "", addresses of languages not built yet are "",
 * lines and columns count from 1, pages are addresses within the site.
 *
 * ```text
 * format    1
 * since     { revision, parted, commit, day, subject }       what the files on disk are compared with
 * errors    [{ rule, severity, message, hint,               what could not be read, and counts as unchanged
 *              file, line, column }]
 * files     [{ file, kind }]                                kind: "added", "removed" or "changed"
 * figures   [{ id, table, kind, label, before, after,       table: "figures" or "derived"; before and after: its words
 *              file, line, column,
 *              fields: [{ field, before, after }],           cells as they were typed
 *              because: [id],                                why our arithmetic came out differently
 *              sentences: [{ file, line, column, language, title, section, page, published, before, after, claims }],
 *              charts: [id], models: [where], tables: [{ page, title }], pages: [page],
 *              correction: { row, replaces, given } | null }]
 * charts    [{ id, file, language, title, because: [id],    differs: does a reader see any of it? picture: in the picture?
 *              differs, edited, picture,
 *              words: [{ part, before, after }], claims, shown: [where], onFront }]
 * words     [{ file, kind, language, title, pages, words: [{ before, after }] }]
 * rows      [{ table, key, kind, file, line, column, fields }]
 * pages     [page]
 *
 * claims    [{ words, assertion, held, holds }]             true, false, or null where it cannot be tried
 * where     { file, line, column, language, title, section, page, published }
 * ```
 */
export function jsonOf(impact: Impact, since: Since, errors: readonly Issue[]): string {
  const report = {
    format: 1,
    since,
    errors: errors.map(({ rule, severity, message, hint, place }) => ({
      rule,
      severity,
      message,
      hint,
      ...placeOf(place),
    })),
    files: impact.files,
    figures: impact.figures.map(figureOf),
    charts: impact.charts.map(chartOf),
    words: impact.words,
    rows: impact.rows.map(({ place, fields, ...row }) => ({
      ...row,
      ...placeOf(place),
      fields: fields.map(cellOf),
    })),
    pages: impact.pages,
  };
  return JSON.stringify(report, null, 2);
}

function figureOf({ change, sentences, charts, models, tables, pages, correction }: TouchedFigure) {
  const { key, table, kind, before, after, place, fields, because } = change;
  return {
    id: key,
    table,
    kind,
    label: (after ?? before)!.label.en,
    ...wordsOf(change),
    ...placeOf(place),
    fields: fields.map(cellOf),
    because,
    sentences,
    charts,
    models,
    tables,
    pages,
    correction: correction ?? null,
  };
}

function chartOf(chart: TouchedChart) {
  const { before: _before, after: _after, ...told } = chart;
  return { ...told, picture: !isSamePicture(chart) };
}

const cellOf = ({ field, before, after }: { field: string; before: string; after: string }) => ({
  field,
  before,
  after,
});
const placeOf = ({ file, line, column }: Issue["place"]) => ({ file, line, column });

import type { FieldChange } from "../story/changes.ts";
import { sideBySide, type Terminal } from "./columns.ts";
import type { EditedWords } from "./edited-texts.ts";
import type { Impact, TouchedFigure } from "./impact.ts";
import { isSamePicture, type TouchedChart } from "./touched-charts.ts";
import type { TouchedSentence } from "./touched-sentences.ts";
import {
  counts,
  countsAsUnchanged,
  fieldOf,
  kindOf,
  nameOf,
  nothingChanged,
  otherFiles,
  owed,
  placeOf,
  reasonOf,
  titleOf,
  verdictOf,
  wordsOf,
  type Since,
} from "./words.ts";

/**
 * What an edit changes, for an editor at a terminal: before on the left, now on the right.
 * @param errors what could not be read, in the check's words; empty when all could
 */
export function printImpact(
  impact: Impact,
  since: Since,
  errors: string,
  terminal: Terminal,
): string {
  const unread = errors ? `${errors}\n\n${countsAsUnchanged}\n\n` : "";
  if (!impact.files.length) return unread + nothingChanged(since, unread !== "");
  // A sentence that states several changed figures is shown once.
  const shown = new Set<string>();
  const parts = [
    [`Compared with ${nameOf(since)}:`, counts(impact)],
    ...impact.figures.map((figure) => ofFigure(figure, shown, terminal)),
    ...impact.charts.map((chart) => ofChart(chart, terminal)),
    ...impact.words.map((words) => ofWords(words, terminal)),
    ofRows(impact),
    listed(
      "Other files that changed",
      otherFiles(impact).map((edit) => [edit.file, kindOf(edit)].filter(Boolean).join(", ")),
    ),
    listed("Pages that read or look differently", impact.pages),
    ofCorrections(impact),
  ];
  const told = parts.filter((lines) => lines.length).map((lines) => lines.join("\n"));
  return unread + told.join("\n\n");
}

function ofFigure(
  { change, sentences, charts, models, tables }: TouchedFigure,
  told: Set<string>,
  terminal: Terminal,
): string[] {
  const { key, kind, fields, place, before, after } = change;
  const words = wordsOf(change);
  const stood = kind === "removed" ? "stood in " : "";
  return [
    heading(`${(after ?? before)!.label.en}`, terminal),
    [key, kindOf({ kind }), `${stood}${place.file}:${place.line}`, reasonOf(change)]
      .filter(Boolean)
      .join(" · "),
    ...indent(fields.flatMap((field) => ofField(field, terminal))),
    "",
    ...(words.before === words.after
      ? indent([`${words.after}, as before`])
      : columns(words.before, words.after, terminal)),
    ...sentences.flatMap((sentence) => ["", ...ofSentence(sentence, told, terminal)]),
    ...(charts.length ? ["", ...indent([`In the charts: ${charts.join(", ")}`])] : []),
    ...(models.length
      ? indent([`In the models: ${models.map(({ title }) => title).join("; ")}`])
      : []),
    ...(tables.length
      ? indent([`In the tables: ${tables.map(({ title }) => title).join("; ")}`])
      : []),
  ];
}

/** Long cells, such as cautions, stand side by side. */
function ofField(change: FieldChange, terminal: Terminal): string[] {
  const line = fieldOf(change);
  return line.length <= terminal.width - 2
    ? [line]
    : [`${change.field}:`, ...columns(change.before, change.after, terminal)];
}

function ofSentence(sentence: TouchedSentence, told: Set<string>, terminal: Terminal): string[] {
  const { before, after, claims, file, line, page } = sentence;
  const isTold = told.has(placeOf(sentence));
  const verdicts = claims.map(verdictOf).filter((verdict) => !told.has(verdict));
  for (const each of [placeOf(sentence), ...verdicts]) told.add(each);
  const words = isTold
    ? indent(["as above"])
    : before === after
      ? indent([`reads as before: ${after}`])
      : columns(before, after, terminal);
  const place = [`${file}:${line}`, page].filter(Boolean).join(" · ");
  return [...indent([titleOf(sentence), place]), ...words, ...ofVerdicts(verdicts)];
}

const ofVerdicts = (verdicts: string[]): string[] =>
  indent(verdicts.map((verdict) => `Claim: ${verdict}`));

function ofChart(chart: TouchedChart, terminal: Terminal): string[] {
  const { id, file, title, words, claims, shown, edited, onFront } = chart;
  const picture = isSamePicture(chart)
    ? "Its picture is as it was."
    : "Its picture changes; npm run impact -- --html shows both.";
  const places = shown.map((where) => `Shown in ${titleOf(where)} · ${where.file}:${where.line}`);
  return [
    heading(`Chart ${id}: ${title}`, terminal),
    [file, edited ? "edited" : "", reasonOf(chart)].filter(Boolean).join(" · "),
    ...indent([picture, ...places, ...(onFront ? ["Shown on the front page"] : [])]),
    ...words.flatMap(({ part, before: old, after: now }) => [
      "",
      ...indent([part]),
      ...columns(old, now, terminal),
    ]),
    ...ofVerdicts(claims.map(verdictOf)),
  ];
}

/** An edited text is told briefly: its author knows what was written. */
function ofWords(edit: EditedWords, terminal: Terminal): string[] {
  const { words, title, file } = edit;
  const shown = words.slice(0, most);
  return [
    heading(`${title}: its own words`, terminal),
    [file, kindOf(edit)].filter(Boolean).join(" · "),
    ...shown.flatMap(({ before, after }) => ["", ...columns(before, after, terminal)]),
    ...(words.length > most ? ["", ...indent([`and ${words.length - most} more`])] : []),
    ...(words.length ? [] : indent(["What readers read is as it was."])),
  ];
}

const most = 5;

function ofRows({ rows }: Impact): string[] {
  return listed(
    "Other rows of the ledger",
    rows.map((row) =>
      [`${row.place.file}:${row.place.line} ${row.key}`, kindOf(row), ...row.fields.map(fieldOf)]
        .filter(Boolean)
        .join(" · "),
    ),
  );
}

function ofCorrections(impact: Impact): string[] {
  const { fresh, again } = owed(impact);
  const add =
    "Readers have met these figures. If the changes are meant, add to data/corrections.csv and write in each row why:";
  const replace = "Put these rows in the place of today's about the same figures:";
  return [...(fresh.length ? [add, ...fresh] : []), ...(again.length ? [replace, ...again] : [])];
}

const heading = (words: string, { width }: Terminal): string =>
  `── ${words} ${"─".repeat(Math.max(2, width - words.length - 4))}`;
const indent = (lines: string[]): string[] => lines.map((line) => `  ${line}`);
const listed = (title: string, items: string[]): string[] =>
  items.length ? [`${title}:`, ...indent(items)] : [];
const columns = (before: string, after: string, terminal: Terminal): string[] =>
  indent(indent(sideBySide(before, after, { ...terminal, width: terminal.width - 4 })));

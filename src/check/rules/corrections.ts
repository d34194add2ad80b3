import type { Correction } from "../../dataset/ledger.ts";
import type { Row } from "../../dataset/table.ts";
import { didYouMean } from "../../did-you-mean.ts";
import { locales } from "../../i18n/locales.ts";
import type { Issue, Place } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import {
  answers,
  correctionRow,
  dueCorrections,
  endsWith,
  inOrder,
  printed,
  renamedTo,
  unfilled,
  withdrawn,
  type Baseline,
  type DueCorrection,
} from "../../story/corrections.ts";
import { pagesOf } from "../../story/pages.ts";
import type { Project } from "../../story/project.ts";
import { usageOf } from "../../story/usage.ts";

/** A published figure does not change without a word to its readers, and what that word says is true. */
export function checkCorrections(project: Project, baseline: Baseline | undefined): Issue[] {
  const due = baseline ? dueCorrections(baseline, project) : [];
  const earlier = new Set(rowsOf(baseline?.project).map(keyOf));
  const rows = rowsOf(project);
  const last = new Map(rows.map((row) => [row.what, row]));
  const missing = due.filter((found) => {
    const row = last.get(found.change.key);
    // What was written down wrongly is told at its own row.
    return !row || (earlier.has(keyOf(row)) && !answers(row, found));
  });
  const others = rows.filter(({ what }) => !missing.some(({ change }) => change.key === what));
  return [
    ...missing
      .filter((found) => !isStillCalled(project, found))
      .map((found) => missingRow(project, found)),
    ...rows.flatMap((row) => [...checkReason(row), ...checkPages(project, row)]),
    ...others.flatMap((row) => checkSubject(project, row)),
    ...others
      .filter((row) => row === last.get(row.what))
      .flatMap((row) => {
        const own = due.find(({ change }) => change.key === row.what);
        return checkWords(project, row, own);
      }),
  ];
}

/** A correction with the cells it stands in. */
type Given = Correction & Pick<Row, "cells">;

function rowsOf(project: Project | undefined): Given[] {
  const rows = project?.ledger.tables.get("corrections")?.rows ?? [];
  return inOrder(
    rows.map(({ values, cells }) => ({ ...(values as unknown as Correction), cells })),
  );
}

const keyOf = ({ date, what }: Given): string => `${date} ${what}`;

/** A figure that is gone and still called is told where it is called: it may have been lost by mistake. */
const isStillCalled = (project: Project, { change }: DueCorrection): boolean =>
  !change.after && locales.some((locale) => usageOf(project, locale).has(change.key));

function missingRow(project: Project, due: DueCorrection): Issue {
  const { change, words, place, correction } = due;
  const { table, key, after } = change;
  const pages = correction.pages!.split(" ").join(" and ");
  return problem(
    "corrections/missing",
    after
      ? `This published figure has changed from "${words.from}" to "${words.to}", and no correction says so.`
      : `The published figure "${key}" (${words.from}) is gone, and no correction says so.`,
    `Readers have met it on ${pages}. Whoever has quoted it must be able to learn that it was wrong.`,
    `${mending(project, due)}: ${correctionRow(project, correction)}`,
    place ?? { file: `data/${table}.csv`, line: 1, column: 1, length: "id".length },
  );
}

function mending(project: Project, { change, replaces }: DueCorrection): string {
  const file = "data/corrections.csv";
  if (replaces)
    return `In ${file}, put this row in the place of today's row about it, with a reason of its own (the old one was for the old words)`;
  const add = `add this row to ${file} and write in it why`;
  const renamed = renamedTo(project, change);
  return renamed
    ? `If you only renamed it to "${renamed}", give it back its old name, because links lead to it; otherwise ${add}`
    : `If that is meant, ${add}`;
}

function checkSubject({ ledger, facts }: Project, { what, cells }: Given): Issue[] {
  const known = [facts, ledger.events, ledger.deals].flatMap((rows) => [...rows.keys()]);
  const isGone = ledger.corrections.some((other) => other.what === what && other.to === withdrawn);
  if (known.includes(what) || isGone) return [];
  return [
    problem(
      "corrections/unknown",
      `The ledger has no "${what}".`,
      "Readers could not tell what was corrected.",
      `Write the id of a figure, computation, event or tie. If it is gone from the ledger, write "${withdrawn}" under "to".${didYouMean(what, known)}`,
      cells["what"]!.place,
    ),
  ];
}

function checkReason({ why, cells }: Given): Issue[] {
  if (!why.includes(unfilled)) return [];
  return [
    problem(
      "corrections/unfilled",
      "The correction does not say why.",
      "It would be printed on the site as it stands here.",
      "Say in a sentence what was wrong: The article says 300 million, not 30.",
      cells["why"]!.place,
    ),
  ];
}

function checkWords({ facts }: Project, row: Given, due: DueCorrection | undefined): Issue[] {
  const fact = facts.get(row.what);
  if (!fact || (due ? answers(row, due) : endsWith(row, fact))) return [];
  const words = due?.correction.to ?? printed(fact);
  const since = " If it was right when it was written, leave it and add a row for today.";
  return [
    problem(
      "corrections/wrong-words",
      `The correction ends with "${row.to}"; what the site prints now is "${words}".`,
      "Readers would be told of a correction that they cannot find.",
      `Write: ${words}.${due ? "" : since}`,
      row.cells["to"]!.place,
    ),
  ];
}

function checkPages(project: Project, { cells }: Given): Issue[] {
  const { text, place } = cells["pages"]!;
  const known = [...pagesOf(project), ...[...project.unreadable].map((page) => `${page}/`)];
  return [...text.matchAll(/\S+/g)]
    .filter(([page]) => !known.includes(page.endsWith("/") ? page : `${page}/`))
    .map((match) =>
      problem(
        "corrections/unknown-page",
        `There is no page "${match[0]}".`,
        "Readers are told on which pages the error stood, and would find none there.",
        `Write pages from the site's root without the language, with a space between two: /ledger/ /sources/.${didYouMean(match[0], pagesOf(project))}`,
        { ...place, column: place.column + match.index, length: match[0].length },
      ),
    );
}

function problem(rule: RuleName, message: string, why: string, hint: string, place: Place): Issue {
  return { rule, severity: "error", message, why, hint, place };
}

import { rowId, rowKind, type ChartSpec, type ChartWords } from "../../charts/spec.ts";
import { didYouMean } from "../../did-you-mean.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Issue } from "../../issue.ts";
import { namesOf } from "../../story/bind-ties.ts";
import type { Project } from "../../story/project.ts";
import type { Path } from "../../yaml/parse.ts";

/** Labels, kinds, groups and annotations speak of rows the chart has. */
export function checkNames(
  project: Project,
  chart: ChartSpec,
  locale: Locale,
  words: ChartWords,
): Issue[] {
  const rows = namesOf(chart, project.ledger);
  // Words about a row that is misspelt among the rows are right; a misspelt tie leaves its parties unknown.
  const slips = chart.rows.map(rowId).filter((id) => !isKnown(project, id));
  if (slips.length && rowKind(chart.form) === "deal") return [];
  const named: [Path, string][] = [
    ...Object.keys(words.labels).map((key): [Path, string] => [["labels", key], key]),
    ...Object.keys(words.kinds).map((key): [Path, string] => [["kinds", key], key]),
    ...Object.entries(words.groups).flatMap(([group, ids]) =>
      ids.map((id, index): [Path, string] => [["groups", group, index], id]),
    ),
    ...words.annotations.map(({ at }, index): [Path, string] => [["annotations", index, "at"], at]),
  ];
  return named
    .filter(([, id]) => !rows.includes(id) && !didYouMean(id, slips))
    .map(([path, id]) => ({
      rule: "chart/no-such-row",
      severity: "error",
      message: `"${id}" is no row of this chart.`,
      why: "The words would stand beside no mark.",
      hint: `Its rows are: ${rows.join(", ")}.${didYouMean(id, rows)}`,
      // An id is a key in most places, and an entry of a list in some.
      place: isKey(path)
        ? chart.yaml.placeOfKey([locale, ...path])
        : chart.yaml.placeOf([locale, ...path]),
    }));
}

const isKnown = ({ facts, ledger }: Project, id: string): boolean =>
  [facts, ledger.events, ledger.deals].some((table) => table.has(id));

const isKey = (path: Path): boolean => path[0] === "labels" || path[0] === "kinds";

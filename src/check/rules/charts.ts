import type { ChartSpec, ChartWords } from "../../charts/spec.ts";
import { didYouMean } from "../../did-you-mean.ts";
import { bareNumbers } from "../../i18n/number-words.ts";
import type { Locale } from "../../i18n/locales.ts";
import { locales } from "../../i18n/locales.ts";
import type { Issue } from "../../issue.ts";
import { chartOf } from "../../story/chart-of.ts";
import type { Project } from "../../story/project.ts";
import { parseTemplate } from "../../story/template.ts";
import type { Path } from "../../yaml/parse.ts";
import type { Rule } from "../rule.ts";
import { checkAssertion } from "./assertions.ts";
import { bareNumber } from "./bare-numbers.ts";
import { checkNames } from "./chart-names.ts";
import { textsOf } from "./chart-words.ts";
import { otherTable } from "./other-table.ts";
import { unknownFact } from "./uses.ts";

/** A chart's rows are in the ledger, its words say no number of their own, and what it asserts is true. */
export const checkCharts: Rule = (project) =>
  [...project.charts.values()].flatMap((chart) => [
    ...checkRows(project, chart),
    ...checkUnits(project, chart),
    ...locales.flatMap((locale) => {
      const words = chart[locale];
      return words ? checkWords(project, chart, locale, words) : [];
    }),
    ...checkUsed(project, chart),
  ]);

function checkRows(project: Project, chart: ChartSpec): Issue[] {
  const { facts, ledger } = project;
  return chart.rows.flatMap((row, index): Issue[] => {
    if (row.fact && !facts.has(row.fact)) {
      const place = chart.yaml.placeOf(["rows", index, "fact"]);
      const told = unknownFact(row.fact, place, facts.keys());
      return [{ ...told, hint: told.hint + otherTable(project, row.fact) }];
    }
    if (!row.event || ledger.events.get(row.event)?.date) return [];
    const place = chart.yaml.placeOf(["rows", index, "event"]);
    const known = ledger.events.has(row.event);
    return [
      {
        rule: "chart/unknown-event",
        severity: "error",
        message: known
          ? `The event "${row.event}" has no date.`
          : `The ledger has no event "${row.event}".`,
        why: "A timeline can only show what happened at a known time.",
        hint: known
          ? "Leave it out of the timeline, or give it a date in data/events.csv if an article prints one."
          : `Correct the id, or add a row to data/events.csv.${otherTable(project, row.event) || didYouMean(row.event, ledger.events.keys())}`,
        place,
      },
    ];
  });
}

/** Values on one scale must be of one unit: dollars and chips share no length. */
function checkUnits({ facts }: Project, chart: ChartSpec): Issue[] {
  if (chart.form === "timeline") return [];
  const units = chart.rows.map((row) => facts.get(row.fact ?? "")?.unit);
  const odd = units.findIndex((unit) => unit && units[0] && unit !== units[0]);
  if (odd < 0) return [];
  return [
    {
      rule: "chart/units",
      severity: "error",
      message: `The unit of this row is ${units[odd]}, that of the first row is ${units[0]}.`,
      why: "Marks on one scale are compared with each other; unlike things must not be.",
      hint: "Show them in two charts.",
      place: chart.yaml.placeOf(["rows", odd, "fact"]),
    },
  ];
}

function checkWords(
  project: Project,
  chart: ChartSpec,
  locale: Locale,
  words: ChartWords,
): Issue[] {
  const place = (path: Path) => chart.yaml.placeOf([locale, ...path]);
  const answeredFor = [...words.claims.map((claim) => claim.words), ...words.plain];
  return [
    ...textsOf(words).flatMap(([path, text]) =>
      parseTemplate(text).flatMap((segment) => {
        const at = (words: string, start: number) =>
          chart.yaml.placeIn([locale, ...path], words, segment.start + start);
        if (segment.kind === "fact")
          return project.facts.has(segment.id)
            ? []
            : [unknownFact(segment.id, at(segment.id, 1), project.facts.keys())];
        const blank = (words: string) => " ".repeat(words.length);
        const free = answeredFor.reduce(
          (rest, words) => rest.replaceAll(words, blank(words)),
          segment.text,
        );
        return bareNumbers(locale, free).map((found) =>
          bareNumber(
            found.text,
            at(found.text, found.start),
            "Write {id} for a figure of the ledger, list the words under claims with an assertion, or under plain if they are no figure.",
          ),
        );
      }),
    ),
    ...words.claims.flatMap((claim, index) =>
      checkAssertion(project, claim.assert, claim.words, place(["claims", index, "assert"])),
    ),
    ...checkNames(project, chart, locale, words),
  ];
}

function checkUsed({ texts, unreadable, charts }: Project, chart: ChartSpec): Issue[] {
  // A text that could not be read may show it.
  if ([...unreadable].some((id) => id.startsWith("/"))) return [];
  const shown = texts.flatMap(({ uses, head }) => [head.picture, ...uses.map(chartOf)]);
  // One that is called by a misspelt name is told there.
  const isCalled = (id = "") => id === chart.id || (!charts.has(id) && didYouMean(id, [chart.id]));
  if (shown.some(isCalled)) return [];
  return [
    {
      rule: "chart/unused",
      severity: "warning",
      message: `No text shows the chart "${chart.id}".`,
      why: "What nobody sees nobody keeps right.",
      hint: `Show it with <Chart id="${chart.id}" />, or remove the file.`,
      place: chart.yaml.placeOf([]),
    },
  ];
}

import { formsThatRead, reads } from "../../charts/reads.ts";
import type { ChartSpec, ChartWords } from "../../charts/spec.ts";
import { locales, type Locale } from "../../i18n/locales.ts";
import type { Issue } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import { parseTemplate } from "../../story/template.ts";
import type { Path } from "../../yaml/parse.ts";
import type { Rule } from "../rule.ts";
import { markupIn } from "./markup.ts";

/** The words of a chart are printed as they stand, and what is said about them is said of words that are there. */
export const checkChartWords: Rule = ({ charts }) =>
  [...charts.values()].flatMap((chart) =>
    locales.flatMap((locale) => {
      const words = chart[locale];
      return words
        ? [
            ...checkMarkup(chart, locale, words),
            ...checkAnswers(chart, locale, words),
            ...checkGroups(chart, locale, words),
            ...checkDrawn(chart, locale),
          ]
        : [];
    }),
  );

/** Every text of a chart in one language, with its path. */
export function textsOf(words: ChartWords): [Path, string][] {
  const named = (key: "labels" | "kinds") =>
    Object.entries(words[key]).map(([id, text]): [Path, string] => [[key, id], text]);
  return [
    [["title"], words.title],
    [["subtitle"], words.subtitle],
    [["summary"], words.summary],
    ...named("labels"),
    ...named("kinds"),
    ...words.annotations.map(({ text }, index): [Path, string] => [
      ["annotations", index, "text"],
      text,
    ]),
  ];
}

function checkMarkup(chart: ChartSpec, locale: Locale, words: ChartWords): Issue[] {
  return textsOf(words).flatMap(([path, text]) => {
    const at = (found: string) => chart.yaml.placeIn([locale, ...path], found, text.indexOf(found));
    const tag = markupIn(text)[0]?.sign;
    const id = /<Fact\s+id="([^"]*)"/.exec(text)?.[1];
    if (tag)
      return [
        issue(
          "chart/markup",
          `"${tag}" would be printed as it stands.`,
          "The words of a chart are plain: they stand in a picture, in a table and in what people hear.",
          id ? `Write {${id}} for the figure.` : "Leave the signs out.",
          at(tag),
        ),
      ];
    const brace = parseTemplate(text)
      .flatMap((segment) => (segment.kind === "text" ? [segment.text] : []))
      .map((segment) => /\{[^{}]*\}|[{}]/.exec(segment)?.[0])
      .find(Boolean);
    if (!brace) return [];
    const inside = brace.slice(1, -1).trim();
    return [
      issue(
        "chart/markup",
        `"${brace}" calls no figure and would be printed as it stands.`,
        "Braces in the words of a chart hold the id of a figure, in small letters, and nothing else.",
        /^[a-z0-9-]+$/.test(inside)
          ? `Write {${inside}}`
          : "Write {id} with the id of a figure, or leave the braces out.",
        at(brace),
      ),
    ];
  });
}

/** Words that are proved or answered for stand somewhere in the chart. */
function checkAnswers(chart: ChartSpec, locale: Locale, words: ChartWords): Issue[] {
  const said = textsOf(words).map(([, text]) => text);
  const isSaid = (part: string) => said.some((text) => text.includes(part));
  const claims = words.claims.map((claim, index) => ({
    part: claim.words,
    path: ["claims", index, "words"],
  }));
  const plain = words.plain.map((part, index) => ({ part, path: ["plain", index] }));
  return [...claims, ...plain]
    .filter(({ part }) => !isSaid(part))
    .map(({ part, path }) =>
      issue(
        "chart/no-such-words",
        `"${part}" stands nowhere in this chart.`,
        "What is proved or answered for here is no longer said, or said in other words that nobody proves.",
        "Write the words letter for letter as they stand in the title, subtitle, summary, labels, kinds or annotations, or remove them here.",
        chart.yaml.placeOf([locale, ...path]),
      ),
    );
}

/** Words that the form has no place for are read by nobody. */
function checkDrawn(chart: ChartSpec, locale: Locale): Issue[] {
  const written = Object.keys((chart.yaml.value as Record<Locale, object>)[locale]);
  return (["kinds", "annotations"] as const)
    .filter((key) => written.includes(key) && !reads[chart.form].words.includes(key))
    .map((key) =>
      issue(
        "chart/undrawn",
        `The form "${chart.form}" draws no ${key}.`,
        "They would change nothing, though somebody wanted them to.",
        `Say it in the labels or the subtitle, or remove the lines. ${key === "kinds" ? "Kinds" : "Annotations"} are drawn by ${formsThatRead(key).join(", ")}.`,
        chart.yaml.placeOfKey([locale, key]),
      ),
    );
}

/** Each part of a stacked bar belongs to one bar. */
function checkGroups(chart: ChartSpec, locale: Locale, { groups }: ChartWords): Issue[] {
  const grouped = Object.values(groups).flat();
  if (chart.form !== "stacked-bars") {
    if (!grouped.length) return [];
    return [
      issue(
        "chart/groups",
        `The form "${chart.form}" has no groups.`,
        "They would change nothing, though somebody wanted them to.",
        'Remove them, or write "form: stacked-bars".',
        chart.yaml.placeOfKey([locale, "groups"]),
      ),
    ];
  }
  return chart.rows.flatMap(({ fact = "" }, index) => {
    const count = grouped.filter((id) => id === fact).length;
    if (count === 1 || !fact) return [];
    return [
      issue(
        "chart/groups",
        count ? `"${fact}" stands in ${count} groups.` : `"${fact}" stands in no group.`,
        "Each part of a stacked bar belongs to one bar, and its group is the bar.",
        `Name it once under "groups" of "${locale}": Equity: [${fact}].`,
        chart.yaml.placeOf(["rows", index, "fact"]),
      ),
    ];
  });
}

function issue(
  rule: RuleName,
  message: string,
  why: string,
  hint: string,
  place: Issue["place"],
): Issue {
  return { rule, severity: "error", message, why, hint, place };
}

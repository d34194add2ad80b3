import { didYouMean } from "../../did-you-mean.ts";
import type { Issue, Place } from "../../issue.ts";
import { namesOf } from "../../story/bind-ties.ts";
import { chartAttribute, chartOf } from "../../story/chart-of.ts";
import type { Project } from "../../story/project.ts";
import type { Text, Use } from "../../story/text.ts";
import type { Rule } from "../rule.ts";
import type { RuleName } from "../../rules/index.ts";

/** Every id a text calls must be there: facts in the ledger, charts in content/charts, terms in the glossary. */
export const checkUses: Rule = (project) =>
  project.texts.flatMap((text) => [
    ...checkPicture(project, text),
    ...text.uses.flatMap((use) => checkUse(project, text, use)),
  ]);

/** The chart that stands for a story on the front page. */
function checkPicture({ charts, unreadable }: Project, { head, headYaml }: Text): Issue[] {
  const { picture } = head;
  if (!picture || charts.has(picture) || unreadable.has(picture)) return [];
  return [unknownChart(picture, headYaml.placeOf(["picture"]), charts.keys())];
}

const unknownChart = (id: string, place: Place, known: Iterable<string>): Issue =>
  missing(
    "use/unknown-chart",
    `There is no chart "${id}".`,
    `Add content/charts/${id}.yaml, or correct the id.${didYouMean(id, known)}`,
    place,
  );

function checkUse(project: Project, text: Text, use: Use): Issue[] {
  const id = use.attributes["id"] ?? "";
  const chart = chartOf(use) ?? "";
  const attribute = chartAttribute(use) ?? "id";
  if (use.name === "Fact" && id && !project.facts.has(id)) {
    return [unknownFact(id, attributePlace(text, use, "id"), project.facts.keys())];
  }
  const glossary = `content/glossary/${text.locale}.yaml`;
  if (use.name === "Term" && id && !project.unreadable.has(glossary)) {
    const terms = Object.keys(project.glossaries.get(text.locale)?.terms ?? {});
    if (!terms.includes(id)) {
      return [
        missing(
          "use/unknown-term",
          `The glossary has no "${id}".`,
          `Add it to ${glossary}, or correct the id.${didYouMean(id, terms)}`,
          attributePlace(text, use, "id"),
        ),
      ];
    }
  }
  if (chart && !project.charts.has(chart) && !project.unreadable.has(chart)) {
    return [unknownChart(chart, attributePlace(text, use, attribute), project.charts.keys())];
  }
  const spec = project.charts.get(chart);
  if (spec && !spec[text.locale])
    return [
      missing(
        "use/no-translation",
        `The chart "${chart}" has no words in the language of this text.`,
        `Add "${text.locale}:" to content/charts/${chart}.yaml, with title, subtitle and summary as under "en:".`,
        attributePlace(text, use, attribute),
      ),
    ];
  const keys = spec ? namesOf(spec, project.ledger) : [];
  const highlight = (use.attributes["highlight"] ?? "").split(/ +/).filter(Boolean);
  return highlight
    .filter((key) => spec && !keys.includes(key))
    .map((key) =>
      missing(
        "use/unknown-highlight",
        `The chart "${chart}" has no row "${key}".`,
        /[,;]/.test(key)
          ? `Part the rows by spaces alone: highlight="${highlight.map((each) => each.replace(/[,;]/g, "")).join(" ")}".`
          : `Its rows are: ${keys.join(", ")}.${didYouMean(key, keys)}`,
        placeOfRow(text, use, key),
      ),
    );
}

/** Tells an id that no table holds; charts use the same words. */
export function unknownFact(id: string, place: Place, known: Iterable<string>): Issue {
  return missing(
    "use/unknown-fact",
    `The ledger has no figure "${id}".`,
    `Correct the id, or add a row to data/figures.csv.${didYouMean(id, known)}`,
    place,
  );
}

function missing(rule: RuleName, message: string, hint: string, place: Place): Issue {
  return {
    rule,
    severity: "error",
    message,
    why: "What a text calls must be there, or the reader meets a hole.",
    hint,
    place,
  };
}

/** Where one of the ids in a highlight stands. */
function placeOfRow(text: Text, use: Use, key: string): Place {
  const place = attributePlace(text, use, "highlight");
  const at = ` ${use.attributes["highlight"]} `.indexOf(` ${key} `);
  return at < 0 ? place : { ...place, column: place.column + at, length: key.length };
}

/** Where an attribute's value stands. */
export function attributePlace(text: Text, use: Use, name: string): Place {
  const value = use.written.find((attribute) => attribute.name === name)?.value;
  return value ? text.placeAt(value.from, Math.max(1, value.to - value.from)) : use.place;
}

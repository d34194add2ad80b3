import { didYouMean } from "../../did-you-mean.ts";
import type { Issue, Place } from "../../issue.ts";
import type { Project } from "../../story/project.ts";
import type { Text, Use } from "../../story/text.ts";
import type { Rule } from "../rule.ts";
import type { RuleName } from "../../rules/index.ts";

/** Every id a text calls must be there: facts in the ledger, charts in content/charts, terms in the glossary. */
export const checkUses: Rule = (project) =>
  project.texts.flatMap((text) => text.uses.flatMap((use) => checkUse(project, text, use)));

function checkUse(project: Project, text: Text, use: Use): Issue[] {
  const id = use.attributes["id"] ?? "";
  const chart =
    use.name === "Step" ? (use.attributes["chart"] ?? "") : use.name === "Chart" ? id : "";
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
    const name = use.name === "Step" ? "chart" : "id";
    return [
      missing(
        "use/unknown-chart",
        `There is no chart "${chart}".`,
        `Add content/charts/${chart}.yaml, or correct the id.${didYouMean(chart, project.charts.keys())}`,
        attributePlace(text, use, name),
      ),
    ];
  }
  const spec = project.charts.get(chart);
  const keys = spec?.rows.map((row) => row.fact ?? row.event ?? "") ?? [];
  const highlight = (use.attributes["highlight"] ?? "").split(/ +/).filter(Boolean);
  return highlight
    .filter((key) => spec && !keys.includes(key))
    .map((key) =>
      missing(
        "use/unknown-highlight",
        `The chart "${chart}" has no row "${key}".`,
        `Its rows are: ${keys.join(", ")}.${didYouMean(key, keys)}`,
        attributePlace(text, use, "highlight"),
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

/** Where an attribute's value stands; the tree does not say, the source does. */
export function attributePlace(text: Text, use: Use, name: string): Place {
  const { start, end } = use.node.position!;
  const tag = text.source.slice(start.offset, end.offset);
  const match = new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)`).exec(tag);
  if (!match) return use.place;
  const value = match[1]!;
  return text.placeAt(
    start.offset + match.index + match[0].length - value.length,
    Math.max(1, value.length),
  );
}

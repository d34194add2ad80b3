import { ExpressionError } from "../../facts/expression-error.ts";
import { evaluateAssertion, namesIn, withoutNames } from "../../facts/expression.ts";
import { factText } from "../../facts/format-fact.ts";
import type { Issue, Place } from "../../issue.ts";
import { lookupIn } from "../../story/lookup.ts";
import type { Project } from "../../story/project.ts";
import { textOf } from "../../story/markdown.ts";
import { asDifference, meantBy } from "./assertion-mends.ts";
import { attributePlace, unknownFact } from "./uses.ts";
import type { Rule } from "../rule.ts";

/** Every claim in a text must hold against the ledger as it stands today. */
export const checkAssertions: Rule = (project) =>
  project.texts.flatMap((text) =>
    text.uses
      .filter((use) => use.name === "Claim" && use.attributes["assert"])
      .flatMap((use) =>
        checkAssertion(
          project,
          use.attributes["assert"]!,
          textOf(use.node),
          attributePlace(text, use, "assert"),
        ),
      ),
  );

/**
 * Tries one assertion. @param words what the reader reads
 * @param place where the assertion stands; its length is the assertion's
 */
export function checkAssertion(
  project: Project,
  assertion: string,
  words: string,
  place: Place,
): Issue[] {
  const within = (start: number, end: number): Place => ({
    ...place,
    column: place.column + start,
    length: Math.max(1, end - start),
  });
  try {
    const holds = evaluateAssertion(assertion, lookupIn(project));
    const idle = withoutNames(assertion);
    if (idle) return [provesNothing(idle.text, within(idle.start, idle.end))];
    if (holds) return [];
    return [
      {
        rule: "claim/false",
        severity: "error",
        message: `The claim "${words}" is false: ${assertion}.`,
        why: `The ledger says: ${valuesOf(project, assertion)}.`,
        hint: "Correct the words and the assertion together, or the figure in data/figures.csv if that is what is wrong.",
        place,
      },
    ];
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return [explain(project, assertion, error, within)];
  }
}

function explain(
  { facts, ledger }: Project,
  assertion: string,
  { message, start, end }: ExpressionError,
  within: (start: number, end: number) => Place,
): Issue {
  const at = within(start, end);
  const unknown = /^there is no "(.*)"$/.exec(message)?.[1];
  if (unknown) {
    const difference = asDifference(unknown, (id) => facts.has(id));
    return difference
      ? untried(
          `"${unknown}" is read as one id`,
          `Put spaces around the minus sign: ${difference}.`,
          at,
        )
      : unknownFact(unknown, at, [...facts.keys(), ...ledger.events.keys()]);
  }
  const meant = meantBy(assertion, { start });
  if (!meant) return untried(message, mend(message, assertion.slice(start, end)), at);
  const part = assertion.slice(meant.start, meant.end);
  return untried(
    `"${part}" has no meaning in an assertion`,
    `Write ${meant.write}.`,
    within(meant.start, meant.end),
  );
}

const untried = (what: string, hint: string, place: Place): Issue => ({
  rule: "claim/malformed",
  severity: "error",
  message: `The assertion cannot be tried: ${what}.`,
  why: "A claim that cannot be tried cannot be published.",
  hint,
  place,
});

function provesNothing(comparison: string, place: Place): Issue {
  return {
    rule: "claim/no-figure",
    severity: "error",
    message: `"${comparison}" names no figure of the ledger.`,
    why: "It would stay as it is whatever the ledger says, and readers would take it for proved.",
    hint: "Compare an id of the ledger with a number or with another id, as in revenue-2023 > 16 * revenue-2022. If the words state no figure, use <Plain>.",
    place,
  };
}

/** Signs as people write them by hand, and as word processors set them. */
const typed: Record<string, string> = {
  "≥": ">=",
  "≤": "<=",
  "×": "*",
  "·": "*",
  "÷": "/",
  ":": "/",
  "–": "-",
  "−": "-",
  "&": "and",
};

function mend(message: string, sign: string): string {
  if (message.endsWith("no upper end"))
    return `Write ${sign.replace(/\.high$/, "")} without .high.`;
  if (message.endsWith("no year"))
    return "Say it without the year. If an article prints a date, write it into the row, and the claim can be tried.";
  if (message.includes(" cannot be compared with "))
    return "Compare like with like: dollars with dollars, chips with chips.";
  if (message.includes("longer than"))
    return "Let data/derived.csv compute what is compared, and compare its id.";
  const meant = Object.hasOwn(typed, sign) ? `Write ${typed[sign]} for ${sign}. ` : "";
  return `${meant}An assertion is made of ids, numbers, + - * / ( ), one comparison (< <= > >= =), and may join several with the word and. Put spaces around a minus sign.`;
}

function valuesOf({ facts }: Project, assertion: string): string {
  const names = [...new Set(namesIn(assertion).map(({ name }) => name.replace(/\.high$/, "")))];
  return names
    .flatMap((name) => {
      const fact = facts.get(name);
      return fact ? [`${name} is ${factText("en", fact)}`] : [];
    })
    .join(", ");
}

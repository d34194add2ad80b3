import type { Issue, Place } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import { walk, type MdNode } from "../../story/markdown.ts";
import type { Text, Use } from "../../story/text.ts";
import type { Rule } from "../rule.ts";
import { isKebab, kebab } from "../../kebab.ts";
import { attributePlace } from "./uses.ts";

/** Steps stand side by side in a scrolly, and each has an address of its own. */
export const checkSteps: Rule = ({ texts }) =>
  texts.flatMap((text) => {
    const parts = text.uses.filter(({ name }) => name === "Step" || name === "Scrolly");
    return [
      ...parts.flatMap((use) => [...checkPlace(use), ...checkId(text, use)]),
      ...checkRepeated(text, parts),
    ];
  });

function checkPlace({ name, node, within, place }: Use): Issue[] {
  if (within.includes("Step") || (name === "Scrolly" && within.includes("Scrolly")))
    return [
      issue(
        "steps/nested",
        name === "Step"
          ? "This step stands within another."
          : "This scrolly stands within another.",
        "Only one picture can be shown at a time, and only one step be read.",
        `Close the one before it first: write ${name === "Step" ? "</Step> on a line of its own" : "</Step> and </Scrolly> on lines of their own"}.`,
        place,
      ),
    ];
  const why = "The scrolly shows the picture of the step that is being read.";
  if (name === "Step" && !within.includes("Scrolly"))
    return [
      issue(
        "steps/outside",
        "This step stands outside a scrolly.",
        why,
        'Put <Scrolly id="…" label="…"> before the first step and </Scrolly> after the last.',
        place,
      ),
    ];
  if (name === "Scrolly" && !holdsStep(node))
    return [
      issue(
        "steps/none",
        "This scrolly has no step.",
        why,
        'Put <Step id="…" chart="…" title="…">…</Step> into it, or remove it.',
        place,
      ),
    ];
  return [];
}

function holdsStep(node: MdNode): boolean {
  let found = false;
  walk(node, ({ name }) => (found ||= name === "Step"));
  return found;
}

/** An id becomes part of an address. */
function checkId(text: Text, use: Use): Issue[] {
  const { id } = use.attributes;
  if (!id || isKebab(id)) return [];
  return [
    issue(
      "steps/id",
      `"${id}" cannot be an id.`,
      "It becomes part of an address that readers share.",
      `Write small letters a-z and digits, joined by hyphens: ${kebab(id) || "first-step"}.`,
      attributePlace(text, use, "id"),
    ),
  ];
}

function checkRepeated(text: Text, parts: readonly Use[]): Issue[] {
  const first = new Map<string, number>();
  return parts.flatMap((use): Issue[] => {
    const { id } = use.attributes;
    if (!id) return [];
    const name = `${use.name} ${id}`;
    const line = first.get(name);
    if (line === undefined) return (first.set(name, use.place.line), []);
    return [
      issue(
        "steps/same-id",
        `The id "${id}" is used here and in line ${line}.`,
        "An id is the address of a step, and must lead to one place.",
        "Give one of them another id.",
        attributePlace(text, use, "id"),
      ),
    ];
  });
}

function issue(rule: RuleName, message: string, why: string, hint: string, place: Place): Issue {
  return { rule, severity: "error", message, why, hint, place };
}

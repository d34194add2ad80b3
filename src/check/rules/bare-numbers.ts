import { bareNumbers } from "../../i18n/number-words.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Issue, Place } from "../../issue.ts";
import { walk } from "../../story/markdown.ts";
import type { Glossary } from "../../story/project.ts";
import type { Text } from "../../story/text.ts";
import { attributePlace } from "./uses.ts";
import type { Rule } from "../rule.ts";

/** No number is typed into prose: it comes from the ledger, or the author answers for it with <Plain>. */
export const checkBareNumbers: Rule = ({ texts, glossaries }) => [
  ...texts.flatMap((text) => [...inHead(text), ...inProse(text), ...inAttributes(text)]),
  ...[...glossaries].flatMap(([locale, glossary]) => inGlossary(locale, glossary)),
];

function inGlossary(locale: Locale, { terms, yaml }: Glossary): Issue[] {
  return Object.entries(terms).flatMap(([id, entry]) =>
    (["term", "text"] as const).flatMap((key) =>
      bareNumbers(locale, entry[key]).map((found) =>
        bareNumber(found.text, yaml.placeOf([id, key]), "Explain the word without the number."),
      ),
    ),
  );
}

function inProse(text: Text): Issue[] {
  const issues: Issue[] = [];
  walk(text.tree, (node, ancestors) => {
    if (node.type !== "text") return;
    if (ancestors.some(({ name }) => name === "Claim" || name === "Plain")) return;
    const { start, end } = node.position!;
    const written = text.source.slice(start.offset, end.offset);
    for (const found of bareNumbers(text.locale, written)) {
      issues.push(
        bareNumber(found.text, text.placeAt(start.offset + found.start, found.text.length)),
      );
    }
  });
  return issues;
}

function inHead(text: Text): Issue[] {
  return Object.entries(text.head).flatMap(([key, value]) =>
    bareNumbers(text.locale, value ?? "").map((found) =>
      bareNumber(
        found.text,
        text.headYaml.placeOf([key]),
        "Say it without the number: what stands in the front matter is repeated where no thread can hang on it.",
      ),
    ),
  );
}

function inAttributes(text: Text): Issue[] {
  return text.uses.flatMap((use) =>
    ["title", "label"].flatMap((name) =>
      bareNumbers(text.locale, use.attributes[name] ?? "").map((found) => {
        const place = attributePlace(text, use, name);
        return bareNumber(
          found.text,
          { ...place, column: place.column + found.start, length: found.text.length },
          "Say it without the number.",
        );
      }),
    ),
  );
}

/** Tells a number that no thread hangs on; charts use the same words. */
export function bareNumber(found: string, place: Place, hint?: string): Issue {
  return {
    rule: "prose/bare-number",
    severity: "error",
    message: `"${found}" is typed into the text.`,
    why: "A typed number cannot be pulled back to its source, and does not change when the ledger does.",
    hint:
      hint ??
      `Write <Fact id="…" /> for a figure, <Claim assert="…">${found}</Claim> for a comparison, or <Plain>${found}</Plain> if it is no figure at all.`,
    place,
  };
}

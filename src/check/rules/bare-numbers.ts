import { bareNumbers } from "../../i18n/number-words.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Issue, Place } from "../../issue.ts";
import { isProgram } from "../../story/html.ts";
import { walk, type MdNode } from "../../story/markdown.ts";
import { runsIn } from "../../story/runs.ts";
import type { Text } from "../../story/text.ts";
import { attributePlace } from "./uses.ts";
import type { Rule } from "../rule.ts";

/** No number is typed into prose: it comes from the ledger, or the author answers for it with <Plain>. */
export const checkBareNumbers: Rule = ({ texts }) =>
  texts.flatMap((text) => [
    ...inHead(text),
    ...inProse(text),
    ...inAlternatives(text),
    ...inAttributes(text),
  ]);

/** Explanations in a glossary stand beside many texts and call no figure. */
export const checkGlossaryNumbers: Rule = ({ glossaries }) =>
  [...glossaries].flatMap(([locale, { terms, yaml }]) =>
    Object.entries(terms).flatMap(([id, entry]) =>
      (["term", "text"] as const).flatMap((key) =>
        bareNumbers(locale, entry[key]).map(({ text, start }) =>
          bareNumber(
            text,
            yaml.placeIn([id, key], text, start),
            "Explain the word without the number.",
          ),
        ),
      ),
    ),
  );

/** Emphasis and links do not hide a number: "4*0*" is read as 40. */
function inProse(text: Text): Issue[] {
  // A page of ours shows between backticks what people type; in a story they would only hide a number.
  const isCode = ({ type }: MdNode) => type === "inlineCode" && text.kind === "pages";
  const isLeftOut = (node: MdNode) => isAnsweredFor(node) || isCode(node);
  return runsIn(text.tree, text.source, isLeftOut).flatMap(({ words, offsets }) => {
    // The name in a footnote's mark that leads nowhere is told as such.
    const visible = words.replace(/\[\^[^\]]+\]/g, (mark) => " ".repeat(mark.length));
    return bareNumbers(text.locale, visible).map((found) => {
      const [from, to] = [offsets[found.start]!, offsets[found.end - 1]! + 1];
      return bareNumber(found.text, text.placeAt(from, to - from));
    });
  });
}

/** Its author answers for it, or it is no text at all. */
const isAnsweredFor = ({ name }: MdNode): boolean =>
  name === "Claim" || name === "Plain" || isProgram(name ?? "");

function inHead(text: Text): Issue[] {
  return Object.entries(text.head).flatMap(([key, value]) =>
    numbersIn(text.locale, value).map((found) =>
      bareNumber(
        found.text,
        text.headYaml.placeIn([key], found.text, found.start),
        "Say it without the number: what stands in the front matter is repeated where no thread can hang on it.",
      ),
    ),
  );
}

/** What is heard in place of a picture, and what is shown over a link. */
function inAlternatives(text: Text): Issue[] {
  const issues: Issue[] = [];
  walk(text.tree, ({ type, alt, title, position }) => {
    const words = type.startsWith("image") ? [alt, title] : type === "link" ? [title] : [];
    for (const found of words.flatMap((each) => numbersIn(text.locale, each))) {
      const { start, end } = position!;
      const at = text.source.slice(start.offset, end.offset).indexOf(found.text);
      const place = text.placeAt(start.offset + Math.max(0, at), found.text.length);
      issues.push(
        bareNumber(found.text, place, "Say it without the number: no thread can hang on it here."),
      );
    }
  });
  return issues;
}

function inAttributes(text: Text): Issue[] {
  return text.uses.flatMap((use) =>
    ["title", "label"].flatMap((name) =>
      numbersIn(text.locale, use.attributes[name]).map((found) => {
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

const numbersIn = (locale: Locale, words: string | null | undefined) =>
  bareNumbers(locale, words ?? "");

/** Tells a number that no thread hangs on; charts use the same words. */
export function bareNumber(typed: string, place: Place, hint?: string): Issue {
  // Signs that cannot be seen do not belong into a message either.
  const found = typed.replace(/\p{Cf}/gu, "");
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

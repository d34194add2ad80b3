import type { Issue, Place } from "../../issue.ts";
import type { Text } from "../../story/text.ts";
import { attributePlace } from "./uses.ts";
import type { Rule } from "../rule.ts";

/** Words of the front matter, of a tag's values and of the glossary are printed as they stand, signs and all. */
export const checkMarkup: Rule = ({ texts, glossaries }) => [
  ...texts.flatMap((text) => [...inHead(text), ...inAttributes(text)]),
  ...[...glossaries.values()].flatMap(({ terms, yaml }) =>
    Object.entries(terms).flatMap(([id, entry]) =>
      (["term", "text"] as const).flatMap((key) =>
        printedRaw(entry[key]).map(({ sign, start }) =>
          issue(sign, yaml.placeIn([id, key], sign, start)),
        ),
      ),
    ),
  ),
];

/** A tag, or signs of Markdown: bold, italics, code and links. */
const signs =
  /<\/?[a-z][^<>]*>|\*\*[^*]*(?:\*\*)?|__|`[^`]+`|\[[^\][]*\]\([^)\s]*\)?|\]\(|(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*]*\*|(?<![\p{L}\p{N}_])_(?=[^\s_])[^_]*_(?![\p{L}\p{N}_])/iu;

/** The first markup in words that are printed as they stand; charts ask the same. */
export function markupIn(words: string): { sign: string; start: number }[] {
  const found = signs.exec(words);
  return found ? [{ sign: found[0], start: found.index }] : [];
}

/** Beside a chart, nothing calls a figure by its id in braces. */
function printedRaw(words: string): { sign: string; start: number }[] {
  const brace = /\{[^{}]*\}/.exec(words);
  return brace ? [{ sign: brace[0], start: brace.index }] : markupIn(words);
}

function inHead({ head, headYaml }: Text): Issue[] {
  return (["title", "dek", "description", "kicker"] as const).flatMap((key) =>
    printedRaw(head[key] ?? "").map(({ sign, start }) =>
      issue(sign, headYaml.placeIn([key], sign, start)),
    ),
  );
}

function inAttributes(text: Text): Issue[] {
  return text.uses.flatMap((use) =>
    ["title", "label"].flatMap((name) =>
      printedRaw(use.attributes[name] ?? "").map(({ sign, start }) => {
        const place = attributePlace(text, use, name);
        return issue(sign, { ...place, column: place.column + start, length: sign.length });
      }),
    ),
  );
}

function issue(sign: string, place: Place): Issue {
  const isCall = /^(?:<Fact\b|\{)/i.test(sign);
  return {
    rule: "text/markup",
    severity: "error",
    message: `"${sign}" would be printed as it stands.`,
    why: "Headlines, titles and explanations are plain words: they stand in lists, in the tab of a browser and in search engines as well.",
    hint: isCall
      ? "Say it without the figure here, and call the figure in the text."
      : "Leave the signs out.",
    place,
  };
}

import { didYouMean } from "../../did-you-mean.ts";
import type { Issue, Place } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import { insteadOf } from "../../story/html.ts";
import type { Attribute } from "../../story/tag.ts";
import type { Text, Use } from "../../story/text.ts";
import { vocabulary, wordOf, written, type Word } from "../../story/vocabulary.ts";
import type { Rule } from "../rule.ts";

/** Only the words of our vocabulary, with their attributes, none missing, none twice and none invented. */
export const checkVocabulary: Rule = ({ texts }) =>
  texts.flatMap((text) =>
    text.uses.flatMap((use) => {
      const word = wordOf(use.name);
      if (word) return checkAttributes(text, use, word);
      // A table of HTML is told once, not cell by cell.
      return use.within.some(insteadOf) ? [] : [unknownWord(use)];
    }),
  );

function unknownWord({ name, place }: Use): Issue {
  const html = insteadOf(name);
  const names = Object.keys(vocabulary);
  return html
    ? issue("text/html", `<${name}> is a tag of HTML.`, html, place)
    : issue(
        "text/unknown-word",
        `<${name}> is no word of this site.`,
        `There are: ${names.join(", ")}.${didYouMean(name, names)}`,
        place,
      );
}

function checkAttributes(text: Text, use: Use, word: Word): Issue[] {
  const known = Object.keys(word.attributes);
  const seen = new Set<string>();
  const placeOf = ({ name, from }: Attribute) => text.placeAt(from, name.length);
  const given = use.written.flatMap((attribute): Issue[] => {
    const { name } = attribute;
    const isRepeated = seen.has(name);
    seen.add(name);
    if (isRepeated)
      return [
        issue(
          "text/repeated-attribute",
          `"${name}" stands twice in this tag.`,
          "Remove one of them: only the last would count.",
          placeOf(attribute),
        ),
      ];
    if (!known.includes(name))
      return [unknownAttribute(use, attribute.name, known, placeOf(attribute))];
    // A value in braces is told as such.
    if (use.attributes[name]?.trim() || hasBraces(use, name)) return [];
    return [
      issue(
        "text/missing-attribute",
        `"${name}" has no value.`,
        `Write ${name}="…" with straight quotation marks.`,
        placeOf(attribute),
      ),
    ];
  });
  const misspelt = use.written.map(({ name }) => name).filter((name) => !known.includes(name));
  const missing = known.filter(
    (name) =>
      word.attributes[name] === "required" &&
      !(name in use.attributes) &&
      // What is misspelt is not missing as well.
      !misspelt.some((slip) => didYouMean(slip, [name])),
  );
  return [
    ...given,
    ...missing.map((name) =>
      issue(
        "text/missing-attribute",
        `<${use.name}> lacks its "${name}".`,
        `Write ${written(use.name)}, with straight quotation marks.`,
        use.place,
      ),
    ),
  ];
}

function unknownAttribute(use: Use, name: string, known: string[], place: Place): Issue {
  const takes = known.length ? `It takes ${known.join(", ")}.` : "It takes none.";
  const isLook = /^(?:class(?:Name)?|style|width|height|align|color)$/.test(name);
  const isProgram = /^on[a-z]+$/i.test(name);
  return issue(
    "text/unknown-attribute",
    `<${use.name}> has no "${name}".`,
    isLook
      ? "Remove it: the site gives every text its look."
      : isProgram
        ? "Remove it: a text runs no programs."
        : `${takes}${didYouMean(name, known)}`,
    place,
  );
}

const hasBraces = ({ node }: Use, name: string): boolean =>
  node.attributes?.some(
    (attribute) =>
      attribute.name === name && typeof attribute.value === "object" && attribute.value !== null,
  ) ?? false;

function issue(rule: RuleName, message: string, hint: string, place: Place): Issue {
  return {
    rule,
    severity: "error",
    message,
    why: "The site prints exactly the words it knows; anything else would be lost or break the page.",
    hint,
    place,
  };
}

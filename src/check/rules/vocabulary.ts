import { didYouMean } from "../../did-you-mean.ts";
import type { Issue } from "../../issue.ts";
import { vocabulary } from "../../story/vocabulary.ts";
import type { Use } from "../../story/text.ts";
import type { Rule } from "../rule.ts";
import type { RuleName } from "../../rules/index.ts";

/** Only the words of our vocabulary, with their attributes, none missing and none invented. */
export const checkVocabulary: Rule = ({ texts }) =>
  texts.flatMap((text) => text.uses.flatMap((use) => checkUse(use)));

function checkUse(use: Use): Issue[] {
  const word = vocabulary[use.name];
  const why =
    "The site prints exactly the words it knows; anything else would be lost or break the page.";
  const issue = (rule: RuleName, message: string, hint: string): Issue => ({
    rule,
    severity: "error",
    message,
    why,
    hint,
    place: use.place,
  });
  if (!word) {
    const names = Object.keys(vocabulary);
    return [
      issue(
        "text/unknown-word",
        `<${use.name}> is no word of this site.`,
        `There are: ${names.join(", ")}.${didYouMean(use.name, names)}`,
      ),
    ];
  }
  const known = Object.keys(word.attributes);
  const missing = known.filter(
    (name) => word.attributes[name] === "required" && !use.attributes[name],
  );
  const unknown = Object.keys(use.attributes).filter((name) => !known.includes(name));
  return [
    ...missing.map((name) =>
      issue(
        "text/missing-attribute",
        `<${use.name}> lacks its "${name}".`,
        `Write ${name}="…" with straight quotation marks.`,
      ),
    ),
    ...unknown.map((name) =>
      issue(
        "text/unknown-attribute",
        `<${use.name}> has no "${name}".`,
        `It takes ${known.join(", ") || "none"}.${didYouMean(name, known)}`,
      ),
    ),
  ];
}

import type { Issue } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import type { Text, Use } from "../../story/text.ts";

/** What to say of a word that takes the width of a page, and is the only one of its text. */
export interface LoneWord {
  name: string;
  /** What a journalist calls it: "web". */
  thing: string;
  second: { rule: RuleName; why: string; hint: string };
  inside: RuleName;
}

/** Every use of the word after the first, and a first one that does not stand between paragraphs. */
export function checkAlone(text: Text, word: LoneWord): Issue[] {
  const { name, thing, second, inside } = word;
  const [first, ...others] = text.uses.filter((use) => use.name === name);
  if (!first) return [];
  return [
    ...checkPlace(first, thing, inside),
    ...others.map(({ place }): Issue => ({
      severity: "error",
      message: `This text has ${thing === "explainer" ? "an" : "a"} ${thing} in line ${first.place.line} already.`,
      place,
      ...second,
    })),
  ];
}

function checkPlace({ parent, within, place }: Use, thing: string, rule: RuleName): Issue[] {
  const around = within.at(-1);
  if (!around && parent.type === "root") return [];
  return [
    {
      rule,
      severity: "error",
      message: `This ${thing} stands in ${around ? `<${around}>` : "a list or a quotation"}.`,
      why: "It takes the width of the page, and there is none.",
      hint: "Put it after what it stands in, on a line of its own.",
      place,
    },
  ];
}

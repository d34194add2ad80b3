import type { Issue } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import { textOf, walk, type MdNode } from "../../story/markdown.ts";
import type { Use } from "../../story/text.ts";
import { wordOf, written, type Word } from "../../story/vocabulary.ts";
import type { Rule } from "../rule.ts";

/** Each word stands where it belongs, and holds what it is made for. */
export const checkNesting: Rule = ({ texts }) =>
  texts.flatMap(({ uses }) =>
    uses.flatMap((use) => {
      const word = wordOf(use.name);
      if (!word) return [];
      return [...checkPlacement(use, word), ...checkContents(use, word), ...checkButtons(use)];
    }),
  );

/** A chart in a sentence breaks the paragraph; a fact on a line of its own breaks the sentence. */
function checkPlacement(use: Use, { stands, holds }: Word): Issue[] {
  const { name, node, parent } = use;
  const isInLine = node.type === "mdxJsxTextElement";
  if (stands === "alone" && isInLine)
    return [
      issue(
        "text/in-a-sentence",
        `<${name}> stands in a sentence.`,
        "It fills the width of the page, and a sentence cannot go around it.",
        `Put ${holds === "nothing" ? "it" : "its tags"} on a line of its own, with an empty line before and after.`,
        use,
      ),
    ];
  const holdsParagraphs = node.children?.some((child) => child.type === "paragraph");
  const isFree = parent.type === "listItem" || (name === "Plain" && holdsParagraphs);
  if (stands === "alone" || isInLine || isFree) return [];
  return [
    issue(
      "text/alone",
      `<${name}> stands alone on its line.`,
      "There it is no part of a paragraph, and a sentence that goes on around it is cut in two.",
      "Put it on one line with the words before or after it; a full stop behind it is enough.",
      use,
    ),
  ];
}

function checkContents(use: Use, { holds }: Word): Issue[] {
  const { name, node } = use;
  const isEmpty = !textOf(node).trim() && !holdsWord(node);
  if (holds === "nothing" && !isEmpty)
    return [
      issue(
        "text/holds",
        `<${name}> holds no words.`,
        "It prints what stands in the ledger or in the chart; these words would be lost.",
        `Write ${written(name)} and remove the words and </${name}>.`,
        use,
      ),
    ];
  if (holds === "words" && isEmpty)
    return [
      issue(
        "text/no-words",
        `There are no words in this <${name}>.`,
        "A reader would find nothing there.",
        `Write them between <${name}> and </${name}>, or remove the tags.`,
        use,
      ),
    ];
  return [];
}

/** A picture speaks for itself, and a program is told as such. */
function holdsWord(node: MdNode): boolean {
  let found = false;
  walk(node, (child) => {
    found ||= child !== node && /^(?:mdxJsx|mdxjsEsm|image)/.test(child.type);
  });
  return found;
}

const pressed = ["Fact", "Claim", "Term"];

/** Facts, claims and terms are buttons: one cannot be pressed within another, or within a link. */
function checkButtons(use: Use): Issue[] {
  if (!pressed.includes(use.name)) return [];
  const around =
    use.within.find((name) => pressed.includes(name)) ?? (use.isInLink ? "a link" : undefined);
  if (!around) return [];
  return [
    issue(
      "text/nested",
      `<${use.name}> stands inside ${around === "a link" ? around : `<${around}>`}.`,
      "Both can be pressed, and a reader who presses could only mean one of them.",
      "Let them stand side by side.",
      use,
    ),
  ];
}

function issue(rule: RuleName, message: string, why: string, hint: string, { place }: Use): Issue {
  return { rule, severity: "error", message, why, hint, place };
}

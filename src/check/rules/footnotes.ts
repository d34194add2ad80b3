import { didYouMean } from "../../did-you-mean.ts";
import type { Issue } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import { textOf, walk, type MdNode } from "../../story/markdown.ts";
import type { Text } from "../../story/text.ts";
import type { Rule } from "../rule.ts";

/** Each mark of a footnote has one text, and each text a mark. */
export const checkFootnotes: Rule = ({ texts }) => texts.flatMap(inText);

function inText(text: Text): Issue[] {
  const texts = new Map<string, MdNode>();
  const marks = new Set<string>();
  const issues: Issue[] = [];
  walk(text.tree, (node) => {
    const name = node.identifier ?? "";
    if (node.type === "footnoteReference") marks.add(name);
    if (node.type !== "footnoteDefinition") return;
    const earlier = texts.get(name);
    if (earlier) issues.push(twice(text, node, earlier));
    else texts.set(name, node);
    if (!textOf(node).trim()) issues.push(noText(text, node));
  });
  const slips = strayMarks(text);
  // Among hundreds of slips nobody looks for the one that was meant.
  const near = slips.slice(0, 20);
  const unmarked = [...texts].filter(([name]) => !marks.has(name));
  return [
    ...issues,
    ...slips.map(({ name, from, length }) =>
      issue(
        "footnotes/no-text",
        `The footnote "${name}" has no text.`,
        "The mark would be printed as it stands, and lead nowhere.",
        `Write [^${name}]: and its text in a line of its own.${didYouMean(name, [...texts.keys()].slice(0, 200))}`,
        text.placeAt(from, length),
      ),
    ),
    ...unmarked
      // Whose mark is misspelt is told there.
      .filter(([name]) => !near.some((slip) => didYouMean(slip.name, [name])))
      .map(([name, node]) =>
        issue(
          "footnotes/no-mark",
          `Nothing in the text leads to the footnote "${name}".`,
          "A footnote without a mark is not printed, and its words are lost.",
          `Write [^${name}] where it belongs, or remove it.`,
          placeOf(text, node),
        ),
      ),
  ];
}

/** A mark without a text stays what it is: three signs and a name among the words. */
function strayMarks(text: Text): { name: string; from: number; length: number }[] {
  const found: { name: string; from: number; length: number }[] = [];
  walk(text.tree, (node) => {
    if (node.type !== "text") return;
    const { start, end } = node.position!;
    for (const match of text.source
      .slice(start.offset, end.offset)
      .matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g))
      found.push({ name: match[1]!, from: start.offset + match.index, length: match[0].length });
  });
  return found;
}

const twice = (text: Text, node: MdNode, earlier: MdNode): Issue =>
  issue(
    "footnotes/twice",
    `The footnote "${node.identifier}" stands here and in line ${earlier.position!.start.line}.`,
    "Only the first is printed, and the words of the other are lost.",
    "Give one of them another name.",
    placeOf(text, node),
  );

const noText = (text: Text, node: MdNode): Issue =>
  issue(
    "footnotes/no-text",
    `The footnote "${node.identifier}" has no text.`,
    "A reader who follows the mark finds nothing.",
    "Write its text after the colon.",
    placeOf(text, node),
  );

const placeOf = (text: Text, node: MdNode) =>
  text.placeAt(node.position!.start.offset, `[^${node.label ?? node.identifier}]:`.length);

function issue(
  rule: RuleName,
  message: string,
  why: string,
  hint: string,
  place: Issue["place"],
): Issue {
  return { rule, severity: "error", message, why, hint, place };
}

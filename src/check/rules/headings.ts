import type { Issue } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import { textOf, walk, type MdNode } from "../../story/markdown.ts";
import type { Text } from "../../story/text.ts";
import type { Rule } from "../rule.ts";

/** Headings stand one level below another, so that whoever hears a page can find the way through it. */
export const checkHeadings: Rule = ({ texts }) => texts.flatMap(inText);

function inText(text: Text): Issue[] {
  const issues: Issue[] = [];
  // The page's own heading is the title.
  let level = 1;
  walk(text.tree, (node, ancestors) => {
    const step = node.name === "Step" || ancestors.some(({ name }) => name === "Step");
    // A step's title is a heading of the second level.
    if (node.name === "Step") level = 2;
    if (node.name === "Web" && level === 1) issues.push(beforeHeadings(text, node));
    if (node.type === "paragraph") issues.push(...inParagraph(text, node));
    if (node.type !== "heading") return;
    issues.push(...checkHeading(text, node, level, step));
    level = Math.max(2, node.depth!);
  });
  return issues;
}

function checkHeading(text: Text, node: MdNode, above: number, isInStep: boolean): Issue[] {
  const depth = node.depth!;
  const start = node.position!.start.offset;
  const written = text.source.slice(start, node.position!.end.offset);
  const [line] = written.split("\n", 1);
  const words = textOf(node).trim();
  const fail = (
    rule: RuleName,
    message: string,
    why: string,
    hint: string,
    from = 0,
    to = line!.length,
  ) => [issue(rule, message, why, hint, text.placeAt(start + from, Math.max(1, to - from)))];
  if (!written.startsWith("#"))
    return fail(
      "headings/underlined",
      "The line of hyphens or equals signs below makes a heading of these words.",
      "A whole paragraph would be printed as large as a heading.",
      `Put an empty line between the words and the line below. If they are a heading, write ## ${line}`,
    );
  if (!words && !node.children?.length)
    return fail(
      "headings/empty",
      "This heading has no words.",
      "Whoever hears the page is led to nothing.",
      "Write its words after the #, or remove it.",
    );
  const figure = node.children?.find(({ name }) => name === "Fact")?.position;
  if (figure)
    return fail(
      "headings/figure",
      "A figure stands in this heading.",
      "The words of a heading are its address and its name in lists, and the figure would be missing there.",
      "Say it without the figure, and call the figure in the text below.",
      figure.start.offset - start,
      figure.end.offset - start,
    );
  if (depth === 1)
    return fail(
      "headings/title",
      "A heading of the first level stands in the text.",
      "The first level is the title in the front matter, and a page has one title.",
      `Write ## ${words}`,
      0,
      1,
    );
  if (isInStep && depth === 2)
    return fail(
      "headings/skip",
      "This heading is as high as the title of its step.",
      "It would end the step for whoever finds the way by headings.",
      `Write ### ${words}`,
      0,
      depth,
    );
  if (depth > above + 1)
    return fail(
      "headings/skip",
      `A heading of level ${depth} follows one of level ${above}.`,
      "Whoever finds the way by headings looks for the level between and thinks something is missing.",
      `Write ${"#".repeat(above + 1)} ${words}`,
      0,
      depth,
    );
  return [];
}

/** The parties of a web are headings of the third level. */
const beforeHeadings = (text: Text, node: MdNode): Issue =>
  issue(
    "headings/skip",
    "This web stands before the first heading.",
    "Its parties are headings of level 3; whoever finds the way by headings looks for the level between and thinks something is missing.",
    "Write a heading above it, such as ## The web is yours",
    text.placeAt(node.position!.start.offset, "<Web".length),
  );

/** "##Title" is a paragraph that begins with two signs. */
function inParagraph(text: Text, node: MdNode): Issue[] {
  const { start, end } = node.position!;
  const found = /^#{2,6}(?=[^\s#])/.exec(text.source.slice(start.offset, end.offset));
  if (!found) return [];
  return [
    issue(
      "headings/no-space",
      "A space is missing after these signs.",
      "Without it they are printed, and the words are no heading.",
      `Write ${found[0]} and a space before the words.`,
      text.placeAt(start.offset, found[0].length),
    ),
  ];
}

function issue(
  rule: RuleName,
  message: string,
  why: string,
  hint: string,
  place: Issue["place"],
): Issue {
  return { rule, severity: "error", message, why, hint, place };
}

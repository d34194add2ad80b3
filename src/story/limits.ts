import type { Fault } from "./fault.ts";
import type { MdNode } from "./markdown.ts";
import { unknownTag } from "./pairs.ts";
import { tagsIn } from "./tags.ts";

/*
 * The native parser does not survive some texts and takes minutes over others: thousands of brackets between braces end
 * it, and its time grows with the square of a paragraph. These limits lie far above anything that is meant.
 */
const longestParagraph = 10_000;
const longestBraces = 10_000;
const mostBraces = 1_000;
const deepest = 100;

/** What in a text must not be given to the parser; nothing in a text that is meant. */
export const checkLimits = (text: string): Fault | undefined =>
  longParagraph(text) ?? deepLine(text) ?? deepBrackets(text) ?? longBraces(text) ?? deepTags(text);

/** Where the tree is deeper than the site could print, though it could be read. */
export function checkDepth(tree: MdNode): Fault | undefined {
  const ahead: [MdNode, number][] = [[tree, 0]];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const [node, depth] = next;
    if (depth > deepest) return tooDeep(node.position?.start.offset ?? 0);
    for (const child of node.children ?? []) ahead.push([child, depth + 1]);
  }
  return undefined;
}

function longParagraph(text: string): Fault | undefined {
  let from = 0;
  for (const line of linesIn(text)) {
    if (line.text.trim() === "") from = line.to + 1;
    else if (line.to - from > longestParagraph)
      return tooLong(
        from,
        `More than ${longestParagraph.toLocaleString("en")} characters stand here without an empty line.`,
        "Part it by empty lines. If it was pasted in by accident, remove it.",
      );
  }
  return undefined;
}

/** Quotations and lists, one in another on one line. */
function deepLine(text: string): Fault | undefined {
  for (const { from, text: line } of linesIn(text)) {
    const prefix = /^(?:\s|>|[-*+](?=\s|$)|\d{1,9}[.)](?=\s))*/.exec(line)![0];
    // "- - - -" alone is a line between paragraphs.
    const marks = prefix.length === line.length ? />/g : />|[-*+]|\d+/g;
    if ((prefix.match(marks) ?? []).length > deepest) return tooDeep(from);
  }
  return undefined;
}

/** Brackets that stay open: between braces each is a level. */
function deepBrackets(text: string): Fault | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[([{}\])]/g)) {
    depth = "([{".includes(sign) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > 2 * deepest) return tooDeep(index);
  }
  return undefined;
}

/** Braces at the beginning of a line and in tags go on over empty lines; any others end with their paragraph. */
function longBraces(text: string): Fault | undefined {
  const all = [...text.matchAll(/\{/g)];
  const last = all[mostBraces];
  if (last)
    return tooLong(
      last.index,
      `More than ${mostBraces.toLocaleString("en")} braces stand in this text.`,
      "Remove them.",
    );
  for (const { index, 0: found } of text.matchAll(/(?:^[ \t>*+-]*|=[ \t]*)\{(?!\/\*)/gm)) {
    const open = index + found.length - 1;
    if (braceEnd(text, open) - open > longestBraces)
      return tooLong(
        open,
        "The brace that opens here is not closed for many pages.",
        "Close it with }. For a brace you mean as such, write \\{.",
      );
  }
  return undefined;
}

function braceEnd(text: string, open: number): number {
  const pattern = /[{}]/g;
  pattern.lastIndex = open;
  let depth = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    depth += found[0] === "{" ? 1 : -1;
    if (depth === 0 || found.index - open > longestBraces) return found.index;
  }
  return text.length;
}

/** HTML that is never closed, as people write it. */
const neverClosed = /^(?:br|hr|img|input|p|li|td|tr)$/i;

function deepTags(text: string): Fault | undefined {
  let depth = 0;
  let unclosed = 0;
  for (const tag of tagsIn(text)) {
    const { kind, name, from } = tag;
    if (kind === "open" && neverClosed.test(name)) unclosed++;
    else if (kind === "open") depth++;
    if (kind === "close") depth = Math.max(0, depth - 1);
    if (depth > deepest) return tooDeep(from);
    if (unclosed > deepest) return unknownTag(tag, undefined);
  }
  return undefined;
}

const tooDeep = (from: number): Fault => ({
  rule: "text/too-deep",
  from,
  to: from + 1,
  message: `More than ${deepest} things stand one in another here.`,
  why: "No page can show that, and the site would break down over it.",
  hint: "Remove the signs that are too many: > - * _ ( [ { or tags that are never closed. If they were pasted in by accident, remove them all.",
});

const tooLong = (from: number, message: string, hint: string): Fault => ({
  rule: "text/too-long",
  from,
  to: from + 1,
  message,
  why: "No reader could follow it, and the site would take minutes over it.",
  hint,
});

function* linesIn(text: string): Generator<{ from: number; to: number; text: string }> {
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    yield { from, to, text: text.slice(from, to) };
    from = to + 1;
  }
}

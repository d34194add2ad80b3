import {
  isAlias,
  isCollection,
  isScalar,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from "yaml";
import type { Issue, Place } from "../issue.ts";
import * as words from "./words.ts";

/** What the parser found wrong, told to people: one issue a line, since further ones have the same cause. */
export function parserFaults(
  text: string,
  document: Document.Parsed,
  place: (offset: number, length?: number) => Place,
): Issue[] {
  if (!document.errors.length) return [];
  const nodes: Node[] = [];
  visit(document, { Node: (_, node) => void nodes.push(node) });
  const lines = new Set<number>();
  const issues: Issue[] = [];
  let line = { from: 0, to: -1 };
  for (const error of document.errors) {
    const [at] = error.pos;
    if (line.from <= at && at <= line.to) continue;
    line = lineAt(text, at);
    if (lines.has(line.from)) continue;
    const { from, to, told, isLast } = explain(error, text, nodes);
    const marked = lineAt(text, from).from;
    const where = place(from, Math.max(1, to - from));
    if (!lines.has(marked)) issues.push({ ...told, severity: "error", place: where });
    lines.add(marked).add(line.from);
    if (isLast || issues.length === most) break;
  }
  return issues;
}

/** A file with more than that is no YAML at all. */
const most = 50;

interface Explained {
  from: number;
  to: number;
  told: words.Told;
  /** What follows an open quotation mark or bracket is swallowed by it, and has no meaning of its own. */
  isLast?: boolean;
}

function explain(error: YAMLError, text: string, nodes: readonly Node[]): Explained {
  const { code, message } = error;
  const at = Math.max(0, Math.min(error.pos[0], text.length - 1));
  const line = lineAt(text, at);
  if (code === "TAB_AS_INDENT") return { from: at, to: at + 1, told: words.tab };
  if (code === "MULTIPLE_DOCS") return { from: at, to: at + 3, told: words.several };
  if (code === "BAD_DQ_ESCAPE") return { from: at, to: at + 2, told: words.escape };
  const opened = openedBefore(error, text, nodes);
  if (opened) return opened;
  const isFirst = code === "UNEXPECTED_TOKEN" && /[:-] +$/.test(text.slice(line.from, at));
  if (isFirst || code === "BAD_SCALAR_START" || /^Block scalar|^Not a YAML/.test(message)) {
    const start = /(?<=[:-]\s+)[^\s"'].*$/.exec(line.text);
    const from = line.from + (start?.index ?? 0);
    return { from, to: line.to, told: words.beginsWithSign(text.slice(from, line.to)) };
  }
  const [, key, value] = colonInValue.exec(line.text) ?? [];
  if (key && value) {
    return { from: line.to - value.length, to: line.to, told: words.colon(key, value) };
  }
  if (/Implicit (?:map )?keys? need/.test(message)) {
    const from = line.from + line.text.search(/\S|$/);
    return { from, to: line.to, told: words.noKey(line.text.trim()) };
  }
  if (/^(?:BLOCK_AS_IMPLICIT_KEY|BAD_INDENT)$/.test(code) || message.startsWith("Sequence item")) {
    const wrong = code === "BLOCK_AS_IMPLICIT_KEY" ? lineAt(text, line.to + 1) : line;
    const from = wrong.from + wrong.text.search(/\S|$/);
    const glued = /^\s*-[^\s-]/.test(wrong.text);
    return { from, to: wrong.to, told: glued ? words.noSpace(wrong.text) : words.indentation };
  }
  return { from: at, to: at + 1, told: words.unclear };
}

/** "title: The income: leaps", but no value that begins with a sign of its own. */
const colonInValue = /^(\s*(?:- +)?[^\s#:][^:]*): +([^\s"'[{|>&*!#][^#]*?:(?: .*)?)$/;

/** Quotation marks and brackets are told where they open, not where the parser missed their end. */
function openedBefore(
  { code, message, pos: [at] }: YAMLError,
  text: string,
  nodes: readonly Node[],
): Explained | undefined {
  const isOpenQuote = message.startsWith("Missing closing");
  const isOpenBracket = / end with a [\]}]$/.test(message);
  const isEnded = code === "UNEXPECTED_TOKEN" && message.endsWith("at node end");
  if (!isOpenQuote && !isOpenBracket && !isEnded) return undefined;
  const before = nodes.findLast((node) => {
    const [from, to] = node.range!;
    if (isOpenBracket) return isCollection(node) && node.flow && from < at && isOpen(text, to);
    return (
      from < at &&
      to <= at &&
      (isQuoted(node) || isAlias(node) || (isCollection(node) && node.flow))
    );
  });
  if (!before) return undefined;
  const [from, to] = before.range!;
  if (isAlias(before)) {
    const value = lineAt(text, from, from);
    return { from, to: value.to, told: words.beginsWithSign(value.text) };
  }
  const written = text.slice(from, to);
  if (isCollection(before)) {
    const told = isOpenBracket
      ? words.openBracket(written[0]!)
      : words.wordsAfterBracket(lineAt(text, from, from).text);
    return { from, to: from + 1, told, isLast: isOpenBracket };
  }
  // A mark that opened by mistake ends at the next one, many lines below.
  if (isOpenQuote || written.includes("\n"))
    return { from, to: from + 1, told: words.openQuote, isLast: true };
  return { from: at, to: lineAt(text, at).to, told: words.wordsAfterQuote(lineAt(text, at).text) };
}

const isQuoted = (node: Node): boolean =>
  isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");

const isOpen = (text: string, end: number): boolean => !/[\]}]/.test(text[end - 1] ?? "");

/** The line around a place in a text, or what of it comes after `from`. */
function lineAt(text: string, at: number, from = text.lastIndexOf("\n", at - 1) + 1) {
  const end = text.indexOf("\n", at);
  const to = end < 0 ? text.length : end;
  return { from, to, text: text.slice(from, to) };
}

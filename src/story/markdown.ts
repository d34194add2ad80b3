import { mdxToMdast } from "satteri";

/** A node of the tree the site's own parser gives, as far as we read it. */
export interface MdNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  title?: string | null;
  depth?: number;
  /** Of footnotes and definitions: their name, folded and as it is written. */
  identifier?: string;
  label?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdNode[];
  position?: { start: Point; end: Point };
}
interface Point {
  offset: number;
  line: number;
  column: number;
}

/** The first place the parser could not get over, in its own words. */
export interface SyntaxFault {
  message: string;
  at: number;
}

export type MarkdownResult =
  { tree: MdNode; fault?: undefined } | { tree?: undefined; fault: SyntaxFault };

/** Parses MDX with the parser the site uses; a fault comes back with its place. */
export function parseMarkdown(text: string): MarkdownResult {
  try {
    return { tree: mdxToMdast(text) as unknown as MdNode };
  } catch (error) {
    const { message } = error as Error;
    const [, line = "1", column = "1"] = /^(\d+):(\d+): /.exec(message) ?? [];
    return { fault: { message, at: offsetOf(text, Number(line), Number(column)) } };
  }
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf("\n", start) + 1;
  return Math.min(text.length, start + column - 1);
}

/** Walks the tree in reading order, with the path of ancestors. */
export function walk(
  node: MdNode,
  visit: (node: MdNode, ancestors: MdNode[]) => void,
  ancestors: MdNode[] = [],
): void {
  visit(node, ancestors);
  for (const child of node.children ?? []) walk(child, visit, [...ancestors, node]);
}

/** A component's attribute as text; undefined when it is missing or no plain text. */
export function attribute(node: MdNode, name: string): string | undefined {
  const value = node.attributes?.find((attr) => attr.name === name)?.value;
  return typeof value === "string" ? value : undefined;
}

/** Nodes whose children stand apart: the last word of one paragraph does not run into the next. */
const apart = new Set([
  "root",
  "mdxJsxFlowElement",
  "list",
  "listItem",
  "blockquote",
  "table",
  "tableRow",
]);

/** All the words below a node. */
export const textOf = (node: MdNode): string =>
  node.value && node.type === "text"
    ? node.value
    : (node.children ?? []).map(textOf).join(apart.has(node.type) ? " " : "");

import { mdxToMdast } from "satteri";

/** A node of the tree the site's own parser gives, as far as we read it. */
export interface MdNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdNode[];
  position?: { start: Point; end: Point };
}
interface Point {
  offset: number;
  line: number;
  column: number;
}

/** A quotation in a quotation in a quotation: the native parser does not survive a few thousand of them. */
const deepest = 200;

export type MarkdownResult =
  | { tree: MdNode; fault?: undefined }
  | { tree?: undefined; fault: { message: string; line: number; column: number } };

/** Parses MDX with the parser the site uses; a fault comes back with its place. */
export function parseMarkdown(text: string): MarkdownResult {
  const deep = text
    .split("\n")
    .findIndex((line) => (/^[\s>]*/.exec(line)?.[0].match(/>/g)?.length ?? 0) > deepest);
  if (deep >= 0)
    return { fault: { message: "Quotations are nested too deeply", line: deep + 1, column: 1 } };
  try {
    return { tree: mdxToMdast(text) as unknown as MdNode };
  } catch (error) {
    const [, line = "1", column = "1", message = String(error)] =
      /^(\d+):(\d+): (.*?)(?: \(\d+:\d+\))?(?: \(mdx[\w:-]+\))?$/s.exec((error as Error).message) ??
      [];
    return { fault: { message, line: Number(line), column: Number(column) } };
  }
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

/** The guides for journalists, taken apart: their examples, and what they say of each. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { markdownToMdast, mdxToMdast } from "satteri";
import { textOf, walk, type MdNode } from "../../src/story/markdown.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const guides = [
  "content/README.md",
  "data/README.md",
  "content/pages/for-journalists/en.mdx",
  "content/pages/chart-library/en.mdx",
];

/** A block of code, and the paragraph below it. */
export interface Example {
  guide: string;
  line: number;
  language: string;
  /** The file it is, or belongs to; it stands behind the language, where no reader sees it. */
  file: string;
  code: string;
  /** "Prints “…”": what a reader is shown. */
  prints: string | undefined;
  /** "Gives: …": the example itself, as it stands in the page. */
  gives: string | undefined;
  /** "Wrong: `rule`": what the check says. */
  wrong: string | undefined;
}

const source = (guide: string): string => readFileSync(root + guide, "utf8");
const treeOf = (guide: string): MdNode =>
  (guide.endsWith(".mdx") ? mdxToMdast : markdownToMdast)(source(guide)) as unknown as MdNode;

const span = ({ position }: MdNode): [number, number] => [
  position!.start.offset,
  position!.end.offset,
];

export const examples: Example[] = guides.flatMap((guide) => {
  const blocks = treeOf(guide).children ?? [];
  return blocks.flatMap((block, index) => {
    if (block.type !== "code") return [];
    const { lang = "", meta = "" } = block as { lang?: string; meta?: string };
    const below = blocks[index + 1]?.type === "paragraph" ? blocks[index + 1]! : undefined;
    const text = below ? source(guide).slice(...span(below)) : "";
    return [
      {
        guide,
        line: block.position!.start.line,
        language: lang,
        file: meta ?? "",
        code: block.value!,
        prints: /^Prints “([^”]+)”/.exec(below ? textOf(below).replace(/\s+/g, " ") : "")?.[1],
        gives: /^Gives: ([\s\S]+)/.exec(text)?.[1],
        wrong: /^Wrong: `([^`]+)`/.exec(text)?.[1],
      },
    ];
  });
});

/** Everything that stands in code, in sentences as well as in blocks. */
export const codeIn = (guide: string): string[] => {
  const found: string[] = [];
  walk(treeOf(guide), ({ type, value }) => {
    if (type === "code" || type === "inlineCode") found.push(value!);
  });
  return found;
};

/** The addresses that a guide's links lead to, and the headings it has. */
export function linksIn(guide: string): { links: string[]; headings: string[] } {
  const links: string[] = [];
  const headings: string[] = [];
  walk(treeOf(guide), (node) => {
    if (node.type === "link") links.push(node.url!);
    if (node.type === "heading") headings.push(titleOf(node));
  });
  return { links, headings };
}

const titleOf = (node: MdNode): string =>
  textOf(node)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

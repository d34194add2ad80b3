import { z } from "astro/zod";
import type { Locale } from "../i18n/locales.ts";
import type { Issue, Place } from "../issue.ts";
import { placesIn } from "../text-places.ts";
import { parseYaml, type YamlText } from "../yaml/parse.ts";
import { checkShape } from "../yaml/shape.ts";
import { kinds, type Kind } from "./kinds.ts";
import { attribute, parseMarkdown, textOf, walk, type MdNode } from "./markdown.ts";

const headSchema = z.strictObject({
  title: z.string().min(1),
  dek: z.string().min(1),
  description: z.string().min(1),
  kicker: z.string().min(1).optional(),
  /** The chart that stands for a story on the front page. */
  picture: z.string().min(1).optional(),
});
export type Head = z.output<typeof headSchema>;

/** A word of ours in a text: `<Fact id="…"/>`, with the part of the text it stands in. */
export interface Use {
  name: string;
  node: MdNode;
  attributes: Record<string, string>;
  place: Place;
  section: Section;
  /** Names of the components around it, outermost first. */
  within: string[];
}

/** A step, or what follows a heading: where a reader can be sent. `id` is empty before the first of them. */
export interface Section {
  id: string;
  title: string;
  kind: "step" | "heading" | "top";
}

/** One MDX file: a story, an explainer or a page, in one language. */
export interface Text {
  /** Folder name below its kind. */
  slug: string;
  kind: Kind;
  locale: Locale;
  file: string;
  source: string;
  head: Head;
  headYaml: YamlText;
  tree: MdNode;
  uses: Use[];
  sections: Section[];
  /** Words a reader reads, for the reading time. */
  words: number;
  placeAt(offset: number, length?: number): Place;
}

export type Address = Pick<Text, "slug" | "kind" | "locale" | "file">;

/** A text's page, without the language: `/stories/<slug>` or `/<slug>`. */
export const pageOf = ({ kind, slug }: Pick<Text, "kind" | "slug">): string =>
  kinds[kind].way + slug;

/** Reads one MDX file. A fault of syntax or front matter returns no text, only its issues. */
export function parseText(address: Address, source: string): { text?: Text; issues: Issue[] } {
  const placeAt = placesIn(address.file, source);
  const parsed = parseMarkdown(source);
  if (parsed.fault) return { issues: [syntax(address.file, parsed.fault)] };
  const tree = parsed.tree;
  const front = tree.children?.find((node) => node.type === "yaml");
  const headYaml = parseYaml(address.file, front?.value ?? "", 2);
  const { value: head, issues } = checkShape(headSchema, headYaml, "the front matter");
  if (!head) return { issues };
  const { uses, sections } = collect(tree, placeAt);
  const words =
    textOf(tree).split(/\s+/).filter(Boolean).length +
    uses.filter((use) => use.name === "Fact").length * 2;
  return {
    issues,
    text: { ...address, source, head, headYaml, tree, uses, sections, words, placeAt },
  };
}

function collect(tree: MdNode, placeAt: Text["placeAt"]): Pick<Text, "uses" | "sections"> {
  const uses: Use[] = [];
  const sections: Section[] = [];
  const slugs = new Map<string, number>();
  let heading: Section = { id: "", title: "", kind: "top" };
  walk(tree, (node, ancestors) => {
    if (node.type === "heading") {
      const title = textOf(node);
      const slug = slugOf(title);
      const earlier = slugs.get(slug) ?? 0;
      slugs.set(slug, earlier + 1);
      sections.push(
        (heading = { id: earlier ? `${slug}-${earlier}` : slug, title, kind: "heading" }),
      );
    }
    if (!node.type.startsWith("mdxJsx") || !node.name) return;
    const attributes = Object.fromEntries(
      (node.attributes ?? []).flatMap(({ name }) =>
        name ? [[name, attribute(node, name) ?? ""]] : [],
      ),
    );
    const step = [...ancestors, node].find((found) => found.name === "Step");
    const section: Section = step
      ? {
          id: `step-${attribute(step, "id") ?? ""}`,
          title: attribute(step, "title") ?? "",
          kind: "step",
        }
      : heading;
    if (node === step) sections.push(section);
    const { start, end } = node.position!;
    const within = ancestors.flatMap((found) =>
      found.type.startsWith("mdxJsx") && found.name ? [found.name] : [],
    );
    const length = Math.min(end.offset - start.offset, node.name.length + 1);
    uses.push({
      name: node.name,
      node,
      attributes,
      place: placeAt(start.offset, length),
      section,
      within,
    });
  });
  return { uses, sections };
}

/** As the site's own parser makes heading ids: lower case, letters and digits, words joined by hyphens. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");

function syntax(file: string, fault: { message: string; line: number; column: number }): Issue {
  return {
    rule: "text/syntax",
    severity: "error",
    message: `The text cannot be read from here on: ${fault.message}.`,
    why: "A tag or a brace is open, closed twice or misspelt, so the rest of the text has no clear meaning.",
    hint: 'Close every tag (<Fact id="…" /> or <Plain>…</Plain>); write \\{ and \\< for a brace or a sign you mean as such.',
    place: { file, line: fault.line, column: fault.column, length: 1 },
  };
}

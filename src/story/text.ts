import { z } from "astro/zod";
import type { Locale } from "../i18n/locales.ts";
import type { Issue, Place } from "../issue.ts";
import { placesIn } from "../text-places.ts";
import { parseYaml, type YamlText } from "../yaml/parse.ts";
import { checkShape } from "../yaml/shape.ts";
import { issueOf } from "./fault.ts";
import { frontMatterLines, frontMatterOf } from "./front-matter.ts";
import { checkDepth, checkLimits } from "./limits.ts";
import { kinds, type Kind } from "./kinds.ts";
import { attribute, textOf, walk, type MdNode } from "./markdown.ts";
import { paragraphAt } from "./paragraph.ts";
import { recover } from "./recover.ts";
import { readTag, type Attribute } from "./tag.ts";

/** Something a reader can read. */
const some = z.string().regex(/\S/);

const headSchema = z.strictObject({
  title: some,
  dek: some,
  description: some,
  kicker: some.optional(),
  /** The chart that stands for a story on the front page. */
  picture: some.optional(),
});
export type Head = z.output<typeof headSchema>;

/** A word of ours in a text: `<Fact id="…"/>`, with the part of the text it stands in. */
export interface Use {
  name: string;
  node: MdNode;
  parent: MdNode;
  attributes: Record<string, string>;
  /** The attributes in the order in which they are written, with their places. */
  written: Attribute[];
  place: Place;
  section: Section;
  /** Names of the components around it, outermost first. */
  within: string[];
  isInLink: boolean;
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
  placeAt(offset: number, length?: number): Place;
}

export type Address = Pick<Text, "slug" | "kind" | "locale" | "file">;

/** A text's page, without the language: `/stories/<slug>` or `/<slug>`. */
export const pageOf = ({ kind, slug }: Pick<Text, "kind" | "slug">): string =>
  kinds[kind].way + slug;

/** A text with faults of syntax or front matter: it is not published, but what else is wrong in it can be told. */
export interface TornText extends Text {
  /** Lines in which nothing else is told, because it may hang on the fault. */
  damage: { from: number; to: number }[];
}

export interface ParsedText {
  text?: Text;
  torn?: TornText;
  issues: Issue[];
}

/** Reads one MDX file, and finds all faults of its syntax and front matter at once. */
export function parseText(address: Address, given: string): ParsedText {
  // The old Mac's line ends count for one as the others do.
  const source = given.replace(/\r(?!\n)/g, "\n");
  const placeAt = placesIn(address.file, source);
  const tooMuch = checkLimits(source);
  if (tooMuch) return { issues: [issueOf(tooMuch, placeAt)] };
  const { findings, readable, tree } = recover(source);
  const tooDeep = tree && checkDepth(tree);
  const front = frontMatterOf(source);
  const headYaml = parseYaml(address.file, front.yaml, 2);
  const shape = front.fault
    ? { issues: [issueOf(front.fault, placeAt)] }
    : checkShape(headSchema, headYaml, "the front matter");
  const faults = [...findings, ...(tooDeep ? [tooDeep] : [])];
  const issues = [...shape.issues, ...faults.map((fault) => issueOf(fault, placeAt))];
  if (!tree || tooDeep) return { issues };
  const { value: head = noHead } = shape;
  const { uses, sections } = collect(tree, readable, placeAt);
  const text = {
    ...address,
    source: readable,
    head,
    headYaml,
    tree,
    uses,
    sections,
    placeAt,
  };
  if (!issues.length) return { text, issues };
  const paragraphs = [
    ...findings.flatMap(({ out }) => out.flat()).map((at) => paragraphAt(source, at)),
    ...(shape.issues.length ? [frontMatterLines(source)] : []),
  ];
  const lineAt = (offset: number) => placeAt(offset).line;
  const damage = paragraphs.map(({ from, to }) => ({ from: lineAt(from), to: lineAt(to) }));
  return { torn: { ...text, damage }, issues };
}

const noHead: Head = { title: "", dek: "", description: "" };

function collect(
  tree: MdNode,
  source: string,
  placeAt: Text["placeAt"],
): Pick<Text, "uses" | "sections"> {
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
    if (!node.type.startsWith("mdxJsx")) return;
    const name = node.name ?? "";
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
    const length = Math.min(end.offset - start.offset, name.length + 1);
    uses.push({
      name,
      node,
      parent: ancestors.at(-1)!,
      attributes,
      written: readTag(source, start.offset)?.attributes ?? [],
      place: placeAt(start.offset, length),
      section,
      within,
      isInLink: ancestors.some(({ type }) => type === "link" || type === "linkReference"),
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

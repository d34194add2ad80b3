import { message } from "../i18n/messages.ts";
import { attribute, walk } from "./markdown.ts";
import type { Text } from "./text.ts";

/** A part of a text that a reader can be sent to, as the table of contents calls it. */
export interface Entry {
  id: string;
  title: string;
}

/** Where a text's gaps and its table of figures stand on its page, in every language. */
export const anchors = { gaps: "gaps", threads: "threads" } as const;

/**
 * The parts of a text in reading order: its chapters, its scrollys, what the articles do not say, its table of figures.
 * Steps are not among them: a scrolly brings a list of its own.
 */
export function contentsOf({ tree, sections, locale }: Text): Entry[] {
  const entries: Entry[] = [];
  const headings = sections.filter(({ kind }) => kind === "heading").values();
  walk(tree, (node) => {
    const { type, name, depth } = node;
    if (type === "heading") {
      const { id, title } = headings.next().value!;
      if (depth === 2 && title) entries.push({ id, title });
    }
    if (name === "Scrolly")
      entries.push({ id: attribute(node, "id") ?? "", title: attribute(node, "label") ?? "" });
    if (name === "Gaps") entries.push({ id: anchors.gaps, title: message(locale, "story.gaps") });
  });
  return [...entries, { id: anchors.threads, title: message(locale, "story.threads") }];
}

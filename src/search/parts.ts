import { factText } from "../facts/format-fact.ts";
import type { Fact } from "../facts/fact.ts";
import { message } from "../i18n/messages.ts";
import { anchors } from "../story/contents.ts";
import { attribute, type MdNode } from "../story/markdown.ts";
import type { Text } from "../story/text.ts";

/** A part of a text to which a reader can be led, with its words; the first is what stands before all headings. */
export interface Part {
  id: string;
  title: string;
  words: string;
}

/** Cuts a text at its headings, steps and gaps, its figures written out. */
export function partsOf({ tree, sections, locale }: Text, facts: Map<string, Fact>): Part[] {
  const parts: Part[] = [{ id: "", title: "", words: "" }];
  const named = sections.values();
  let current = parts[0]!;
  const begin = ({ id, title }: Omit<Part, "words">) =>
    parts.push((current = { id, title, words: "" }));
  const read = (node: MdNode): void => {
    const { type, name, value, children = [] } = node;
    const around = current;
    if (type === "heading") return void begin(named.next().value!);
    if (name === "Step") begin(named.next().value!);
    if (name === "Gaps") begin({ id: anchors.gaps, title: message(locale, "story.gaps") });
    const fact = name === "Fact" ? facts.get(attribute(node, "id") ?? "") : undefined;
    if (fact) current.words += factText(locale, fact);
    if (name === "Note") current.words += `${attribute(node, "title") ?? ""} `;
    if (type === "text" || type === "inlineCode") current.words += value;
    for (const child of children) read(child);
    if (blocks.has(type)) current.words += " ";
    if (name === "Step" || name === "Gaps") current = around;
  };
  read(tree);
  return parts.map((part) => ({ ...part, words: part.words.replace(/\s+/g, " ").trim() }));
}

/** After these the next word does not follow on. */
const blocks = new Set(["paragraph", "listItem", "tableCell", "break"]);

import type { Locale } from "../i18n/locales.ts";
import { intlTag } from "../i18n/locales.ts";
import type { MdNode } from "./markdown.ts";
import type { Text, Use } from "./text.ts";

/** A sentence of a text, its facts called by `{id}` as in a chart's words. */
export interface Sentence {
  words: string;
  /** The facts and claims in it, in reading order. */
  uses: Use[];
}

/** Every sentence a reader reads in a text's body, headings and table cells included. */
export function sentencesOf(text: Text): Sentence[] {
  const useOf = new Map(text.uses.map((use) => [use.node, use]));
  const sentences: Sentence[] = [];
  let block = new Block();
  const end = () => {
    if (!block.length) return;
    sentences.push(...block.sentences(text.locale));
    block = new Block();
  };
  const read = (node: MdNode) => {
    const use = useOf.get(node);
    if (use && (use.name === "Fact" || use.name === "Claim")) block.call(use);
    if (use?.name === "Fact") block.addFact(use.attributes["id"] ?? "");
    else if (node.type === "text" || node.type === "inlineCode") block.addText(node.value ?? "");
    else if (node.type === "break") block.addText(" ");
    else node.children?.forEach(read);
    if (!inLines.has(node.type)) end();
  };
  read(text.tree);
  end();
  return sentences;
}

/** What stands within a line; everything else begins and ends a block. */
const inLines = new Set([
  "text",
  "inlineCode",
  "break",
  "emphasis",
  "strong",
  "delete",
  "link",
  "image",
  "footnoteReference",
  "mdxJsxTextElement",
  "mdxTextExpression",
]);

/** Words that follow one another without a break, and where in them facts and claims are called. */
class Block {
  private readonly pieces: { at: number; shape: string; words: string }[] = [];
  private readonly calls: { at: number; use: Use }[] = [];
  length = 0;

  /** A line ends where the editor's window did, not where a sentence does. */
  addText(written: string): void {
    const words = written.replace(/[\r\n]/g, " ");
    this.add(words, words);
  }

  /** A capital stands for the fact while sentences are told apart: "It grew. {a} came" are two. */
  addFact(id: string): void {
    this.add(`{${id}}`, "F");
  }

  call(use: Use): void {
    this.calls.push({ at: this.length, use });
  }

  sentences(locale: Locale): Sentence[] {
    const shape = this.pieces.map((piece) => piece.shape).join("");
    const parts = [
      ...new Intl.Segmenter(intlTag(locale), { granularity: "sentence" }).segment(shape),
    ];
    return parts.flatMap(({ index: from, segment }, part): Sentence[] => {
      const to = from + segment.length;
      const isLast = part === parts.length - 1;
      const words = this.wordsBetween(from, to);
      const uses = this.calls
        .filter(({ at }) => at >= from && (at < to || isLast))
        .map(({ use }) => use);
      return words || uses.length ? [{ words, uses }] : [];
    });
  }

  private add(words: string, shape: string): void {
    this.pieces.push({ at: this.length, shape, words });
    this.length += shape.length;
  }

  private wordsBetween(from: number, to: number): string {
    return this.pieces
      .map(({ at, shape, words }) => {
        const [start, end] = [Math.max(0, from - at), Math.min(shape.length, to - at)];
        if (start >= end) return "";
        return shape === words ? words.slice(start, end) : words;
      })
      .join("")
      .replace(/\s+/g, " ")
      .trim();
  }
}

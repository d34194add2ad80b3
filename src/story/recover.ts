import { didYouMean } from "../did-you-mean.ts";
import type { Finding } from "./fault.ts";
import { insteadOf, isProgram } from "./html.ts";
import { parseMarkdown, type MdNode, type SyntaxFault } from "./markdown.ts";
import { explainClose, explainOpen, openAt, partnerOf, unknownTag } from "./pairs.ts";
import { explainBrace, explainSign, valueInBraces } from "./signs.ts";
import { explainTag } from "./tag-faults.ts";
import { tagsIn } from "./tags.ts";
import { vocabulary } from "./vocabulary.ts";

/** A text whose faults of syntax have been taken out, as far as that went. */
export interface Recovered {
  findings: Finding[];
  /** The text without its faults, sign for sign as long as before. */
  readable: string;
  /** Its tree; undefined when a fault could not be taken out. */
  tree?: MdNode;
}

/** A text of usual length is read again after each fault; of a very long one only the first faults are told. */
const mostFaults = 20;
const mostSigns = 2_000_000;

/** Finds every fault of syntax: the parser stops at the first, so each is taken out and the rest is read anew. */
export function recover(source: string): Recovered {
  const findings: Finding[] = [];
  let text = source;
  for (;;) {
    const { tree, fault } = parseMarkdown(text);
    if (tree) return { findings, readable: text, tree };
    const finding = explain(text, fault);
    findings.push(finding);
    const rest = without(text, finding);
    const isEnough = findings.length >= mostFaults || findings.length * text.length > mostSigns;
    if (isEnough || rest === text) return { findings, readable: text };
    text = rest;
  }
}

function explain(text: string, { message, at }: SyntaxFault): Finding {
  const told = /expression|brace/.test(message)
    ? explainComputed(text, at)
    : /closing tag `<\//.test(message)
      ? explainClose(text, at)
      : /closing tag/.test(message)
        ? explainOpen(text, at)
        : explainUnread(text, at);
  return told ?? unclear(at);
}

/** Braces the parser cannot read, in the words, in a tag, or in what is no text at all. */
function explainComputed(text: string, at: number): Finding {
  const tags = [...tagsIn(text)];
  const finding = explainBrace(text, at);
  const within = tags.findIndex(({ from, to }) => from < at && at < to);
  const tag = tags[within];
  if (tag)
    return {
      ...finding,
      ...valueInBraces(tag.name),
      out: [[tag.from, tag.to]],
    };
  const next = tags.findIndex(({ from }) => from > at);
  const around = openAt(tags, next < 0 ? tags.length : next).at(-1);
  return around && isProgram(around.name)
    ? unknownTag(around, partnerOf(tags, tags.indexOf(around)))
    : finding;
}

/** A `<` after which the parser found no tag. */
function explainUnread(text: string, at: number): Finding | undefined {
  if (text[at] !== "<") return undefined;
  const tags = [...tagsIn(text)];
  const index = tags.findIndex(({ from }) => from === at);
  const tag = tags[index];
  if (!tag?.fault) return explainSign(text, at);
  if (insteadOf(tag.name))
    return tag.fault.kind === "no end"
      ? explainSign(text, at)
      : unknownTag(tag, partnerOf(tags, index));
  const isWord = didYouMean(tag.name, Object.keys(vocabulary)) !== "";
  return isWord ? explainTag(text, tag, partnerOf(tags, index)) : explainSign(text, at);
}

const unclear = (from: number): Finding => ({
  rule: "text/syntax",
  from,
  to: from + 1,
  message: "From here on the text cannot be read.",
  why: "A sign that means something to the site (< > { } and the tags) stands where it makes no sense.",
  hint: "Compare it with a text that works. Write \\{ and \\< for signs that are meant as such.",
  out: [],
});

/** The text with what a finding names taken out, every other sign in its place. */
function without(text: string, { out, straighten = [] }: Finding): string {
  const signs = out.map(([from, to]) => ({
    from,
    with: text.slice(from, to).replace(/[^\r\n]/g, " "),
  }));
  const quotes = straighten.map((from) => ({ from, with: '"' }));
  return [...signs, ...quotes].reduce(
    (rest, { from, with: blank }) => rest.slice(0, from) + blank + rest.slice(from + blank.length),
    text,
  );
}

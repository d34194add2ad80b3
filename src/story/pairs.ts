import { didYouMean } from "../did-you-mean.ts";
import type { Finding } from "./fault.ts";
import { insteadOf, isProgram } from "./html.ts";
import { paragraphAt } from "./paragraph.ts";
import type { Tag } from "./tag.ts";
import { explainTag } from "./tag-faults.ts";
import { tagsIn } from "./tags.ts";
import { vocabulary, wordOf, type Word } from "./vocabulary.ts";

/** An opening tag whose closing one is missing, or stands in another paragraph. */
export function explainOpen(text: string, at: number): Finding | undefined {
  const tags = [...tagsIn(text)];
  const index = tags.findIndex((tag) => tag.from === at);
  const tag = tags[index];
  if (!tag) return undefined;
  const { name } = tag;
  const word = wordOf(name);
  const close = partnerOf(tags, index);
  if (!word) return unknownTag(tag, close);
  if (close?.fault) return explainTag(text, close, tag);
  const shown = text.slice(tag.from, tag.to);
  if (word.holds === "nothing")
    return told(
      [tag],
      `The slash at the end of <${name}> is missing.`,
      `Write ${shown.replace(/\s*>$/, " />")}`,
    );
  if (!close) {
    const earlier = tags.slice(0, index).findLast((other) => other.name === name);
    const isTwice = earlier?.kind === "open" && earlier.from >= paragraphAt(text, at).from;
    return isTwice
      ? told(
          [tag, earlier],
          `A second <${name}> opens in the first.`,
          `Write </${name}> where the first ends.`,
        )
      : neverClosed(text, tag, word);
  }
  const line = text.slice(0, close.from).split("\n").length;
  return word.stands === "alone"
    ? told(
        [tag, close],
        `<${name}> and its </${name}> in line ${line} do not both stand on lines of their own.`,
        `Put each of them on a line of its own, with an empty line between it and the words.`,
      )
    : told(
        [tag, close],
        `<${name}> opens in this paragraph and is closed in another, in line ${line}.`,
        `Write </${name}> before the paragraph ends.`,
      );
}

/** A closing tag that closes nothing, something else, or stands behind words of another paragraph. */
export function explainClose(text: string, at: number): Finding | undefined {
  const tags = [...tagsIn(text)];
  const index = tags.findIndex((tag) => tag.from === at);
  const tag = tags[index];
  if (!tag) return undefined;
  const { name } = tag;
  const opened = openAt(tags, index);
  const own = opened.findLast((other) => other.name === name);
  const last = opened.at(-1);
  if (own && own === last)
    return told(
      [tag, own],
      `</${name}> stands behind words of another paragraph.`,
      `Put </${name}> on a line of its own, with an empty line before it.`,
    );
  if (own && last) {
    const crossing = tags
      .slice(index + 1)
      .find((other) => other.kind === "close" && other.name === last.name);
    if (!crossing) return neverClosed(text, last, wordOf(last.name));
    return told(
      [tag, last, crossing, own],
      `</${name}> stands before </${last.name}>, though <${last.name}> opened later.`,
      `Close the tags in the reverse order: </${last.name}> first, then </${name}>.`,
    );
  }
  if (last && didYouMean(name, [last.name]))
    return told([tag, last], `</${name}> does not close <${last.name}>.`, `Write </${last.name}>.`);
  if (!wordOf(name)) return unknownTag(tag, undefined);
  const before = text.slice(paragraphAt(text, at).from, at);
  const spaced = new RegExp(`<\\s+${name}\\b`, "u").exec(before)?.[0];
  const isWhole = new RegExp(`<${name}\\b[^<]*/>`, "u").test(before);
  return told(
    [tag],
    `</${name}> closes nothing.`,
    spaced
      ? `"${spaced}" opens nothing: write <${name} without the space.`
      : isWhole
        ? `<${name} /> ends at its slash: write it without the slash.`
        : `Remove it, or write <${name}> before the words it belongs to.`,
  );
}

export function unknownTag(tag: Tag, partner: Tag | undefined): Finding {
  const { name } = tag;
  const html = insteadOf(name);
  const names = Object.keys(vocabulary);
  const finding = {
    ...told(
      partner ? [tag, partner] : [tag],
      html ? `<${name}> is a tag of HTML.` : `<${name}> is no word of this site.`,
      html ??
        `If the sign is meant as such, write \\<. The words are: ${names.join(", ")}.${didYouMean(name, names)}`,
    ),
    rule: html ? "text/html" : "text/unknown-word",
    why: "The site prints exactly the words it knows; anything else would be lost or break the page.",
  } as const;
  // What a program or a style sheet is made of is no text.
  return partner && isProgram(name) ? { ...finding, out: [[tag.from, partner.to]] } : finding;
}

/** No closing tag is there; something that was meant as one may be. */
function neverClosed(text: string, tag: Tag, word: Word | undefined): Finding {
  const { name, from, to } = tag;
  const near = new RegExp(`<\\s*[\\\\/]\\s*${name}\\s*>`, "iu");
  const found = near.exec(text.slice(to, paragraphAt(text, from).to));
  const finding = told(
    [tag],
    `<${name}> is never closed.`,
    found
      ? `"${found[0]}" closes nothing: write </${name}>.`
      : word?.stands === "alone"
        ? `Write </${name}> on a line of its own where it ends.`
        : `Write </${name}> after the words it belongs to.`,
  );
  const start = to + (found?.index ?? 0);
  return found ? { ...finding, out: [...finding.out, [start, start + found[0].length]] } : finding;
}

/** The tag that closes an opening one. */
export function partnerOf(tags: readonly Tag[], index: number): Tag | undefined {
  let depth = 0;
  for (const tag of tags.slice(Math.max(0, index))) {
    if (tag.name !== tags[index]?.name || tag.kind === "whole") continue;
    depth += tag.kind === "open" ? 1 : -1;
    if (depth === 0) return tag;
  }
  return undefined;
}

/** The tags that are open before another one, outermost first. */
export function openAt(tags: readonly Tag[], index: number): Tag[] {
  const open: Tag[] = [];
  for (const tag of tags.slice(0, index)) {
    if (tag.kind === "open") open.push(tag);
    if (tag.kind === "close" && open.at(-1)?.name === tag.name) open.pop();
  }
  return open;
}

function told(tags: readonly Tag[], message: string, hint: string): Finding {
  const [{ from, to }] = tags as [Tag];
  return {
    rule: "text/tag",
    from,
    to,
    message,
    why: "Tags stand in pairs, one pair within another, so that it is clear which words they hold.",
    hint,
    out: tags.map((tag) => [tag.from, tag.to]),
  };
}

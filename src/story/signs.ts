import type { Finding } from "./fault.ts";

/** A `<` that begins no tag: a comment of HTML, a link, or a sign that is meant as such. */
export function explainSign(text: string, from: number): Finding {
  const rest = text.slice(from, from + 2000);
  const comment = /^<!--([\s\S]*?)(?:-->|$)/.exec(rest);
  if (comment) return htmlComment(from, comment[0], comment[1]!.trim());
  const link = /^<((?:https?:\/\/|mailto:|www\.)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/.exec(rest);
  if (link) return linkInBrackets(from, link[0], link[1]!);
  const to = from + /^<[^\s.,;:!?)]{0,20}/u.exec(rest)![0].length;
  const shown = text.slice(from, to);
  return {
    rule: "text/stray-sign",
    from,
    to,
    message: `"${shown}" is read as the beginning of a tag.`,
    why: "A < directly before a letter, a digit or a sign opens a tag, and the words after it would be lost.",
    hint: `Write \\${shown} if the sign is meant as such, or put a space after it.`,
    out: [[from, from + 1]],
  };
}

function htmlComment(from: number, comment: string, words: string): Finding {
  const to = from + comment.length;
  return {
    rule: "text/comment",
    from,
    to: from + 4,
    message: "This is a comment as HTML has it.",
    why: "The site reads <! as the beginning of a tag.",
    hint: words.length < 60 ? `Write {/* ${words} */}` : "Write {/* before it and */} after it.",
    out: [[from, to]],
  };
}

function linkInBrackets(from: number, link: string, address: string): Finding {
  const to = from + link.length;
  const full = /^[a-z]+:/.test(address)
    ? address
    : address.includes("@")
      ? `mailto:${address}`
      : `https://${address}`;
  return {
    rule: "text/stray-sign",
    from,
    to,
    message: "A link cannot stand in angle brackets.",
    why: "A < opens a tag.",
    hint: `Write [words for the reader](${full}).`,
    out: [[from, to]],
  };
}

/** A `{` that is never closed, or holds what cannot be read. */
export function explainBrace(text: string, at: number): Finding {
  const from = text[at] === "{" ? at : Math.max(0, text.lastIndexOf("{", at));
  const line = /^[^\n]*/.exec(text.slice(from, from + 2000))![0];
  const close = line.indexOf("}");
  const [shown, inside] = close < 0 ? ["{", ""] : [line.slice(0, close + 1), line.slice(1, close)];
  if (line.startsWith("{/*")) return openComment(from);
  if (close >= 0) return braces(from, shown, inside);
  return {
    rule: "text/stray-sign",
    from,
    to: from + 1,
    message: "A brace opens here and is never closed.",
    why: "A brace begins something for the site to compute, and the words after it would be lost.",
    hint: "Write \\{ if the sign is meant as such.",
    out: [[from, from + 1]],
  };
}

function openComment(from: number): Finding {
  return {
    rule: "text/comment",
    from,
    to: from + 3,
    message: "The comment that opens here is never closed.",
    why: "Everything after it would be left out of the page.",
    hint: "Write */} where it ends.",
    out: [[from, from + 3]],
  };
}

/** Braces and what is between them; the check has the same words for those that can be read. */
export function braces(from: number, shown: string, inside: string): Finding {
  const id = /^[a-z0-9]+(?:-[a-z0-9]+)+$/.exec(inside.trim())?.[0];
  return {
    rule: "text/expression",
    from,
    to: from + shown.length,
    message: id ? "Braces call a figure in charts only." : "Braces compute something here.",
    why: "A text must not run as a program: it could read or change anything.",
    hint: id
      ? `Write <Fact id="${id}" />.`
      : 'Write \\{ for a brace you mean as such; for a figure write <Fact id="…" />.',
    out: [[from, from + shown.length]],
  };
}

/** A value of a tag between braces; the check has the same words for those that can be read. */
export const valueInBraces = (name: string): Pick<Finding, "message" | "hint"> => ({
  message: `<${name}> has a value in braces.`,
  hint: 'Write values in straight quotation marks: id="…".',
});

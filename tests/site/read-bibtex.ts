/** Reads an entry of BibTeX as BibTeX does: braces are counted, also behind a stroke, and what is left is undone as TeX prints it. */
import assert from "node:assert/strict";

export interface BibEntry {
  type: string;
  key: string;
  /** As they are written, outer braces taken off. */
  fields: Record<string, string>;
}

export function readBibtex(text: string): BibEntry {
  const [head, type, key] = /^@(\w+)\{([^\s,{}"#%'()=]+),\n/.exec(text) ?? [];
  assert.ok(head && type && key, `this begins no entry: ${text.slice(0, 40)}`);
  const fields: Record<string, string> = {};
  let at = head.length;
  for (;;) {
    const rest = text.slice(at);
    if (/^\}\s*$/.test(rest)) return { type, key, fields };
    const [start, name] = /^\s*(\w+) = /.exec(rest) ?? [];
    assert.ok(start && name, `this begins no field: ${rest.slice(0, 40)}`);
    at += start.length;
    const end = text[at] === "{" ? closing(text, at) : text.indexOf(",", at);
    fields[name] = text[at] === "{" ? text.slice(at + 1, end - 1) : text.slice(at, end);
    assert.equal(text[end], ",", `no comma after ${name}`);
    at = end + 1;
    if (text[at] === "\n") at++;
  }
}

/** The place after the brace that closes the one at a place. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return at + 1;
  }
  throw new Error("a brace stays open");
}

const named: Record<string, string> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
  textquotedblleft: "“",
  textquotedblright: "”",
  textendash: "–",
  textemdash: "—",
  ldots: "…",
  ss: "ß",
  o: "ø",
  ae: "æ",
};
const marks: Record<string, string> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  '"': "\u0308",
  c: "\u0327",
  v: "\u030c",
};

/** What TeX prints of a text; anything it would stumble over is an error. */
export function printedByTex(text: string): string {
  const plain = text
    .replace(
      /\{\\([`'^~"])\\?([A-Za-z])\}/g,
      (_, mark: string, letter: string) => letter + marks[mark]!,
    )
    .replace(
      /\{\\([cv])\{\\?([A-Za-z])\}\}/g,
      (_, mark: string, letter: string) => letter + marks[mark]!,
    )
    .replace(/\\([$&%#_])/g, (_, sign: string) => `\u{f0000}${sign}`)
    .replace(/\{\\([a-z]+)\}|\\([a-z]+)\{\}/gi, (_, one: string, other: string) => {
      const sign = named[one ?? other];
      assert.ok(sign, `no command ${one ?? other}`);
      return `\u{f0000}${sign}`;
    });
  const bare = plain.replace(/\u{f0000}./gsu, "");
  assert.doesNotMatch(bare, /[\\$&%#_~^]/, text);
  return plain
    .replace(/(?<!\u{f0000})[{}]/gu, "")
    .replaceAll("\u{f0000}", "")
    .replaceAll("'", "’")
    .normalize("NFC");
}

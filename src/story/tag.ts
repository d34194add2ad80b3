/** A tag as it stands in a text, right or wrong: `<Fact id="…" />`, `<Plain>`, `</Plain>`. */
export interface Tag {
  name: string;
  kind: "open" | "close" | "whole";
  from: number;
  to: number;
  attributes: Attribute[];
  fault?: TagFault | undefined;
}

/** A name in a tag, and where it and the words of its value stand. */
export interface Attribute {
  name: string;
  from: number;
  value?: { from: number; to: number };
}

/** The first thing in a tag that cannot be read, and where. */
export interface TagFault {
  kind:
    | "curly quotes"
    | "quotes inside"
    | "no quotes"
    | "no equals sign"
    | "open quote"
    | "no end"
    | "stray sign";
  from: number;
  to: number;
}

/** A < or > of a comparison, not of a tag. */
const compares = String.raw`[<>](?=[\s=\d])`;
/** What may stand in a value between two curly quotation marks. */
const inCurly = (marks: string) => String.raw`(?:[^${marks}\n<>/]|\/(?!>)|${compares})*`;
const doubles = "“”„‟«»″";
const singles = "‘’‚‛‹›′`´";

const patterns = {
  space: /\s*/y,
  /** White space with an empty line in it: no tag goes on behind one. */
  emptyLine: /[^\S\n]*\n[^\S\n]*\n/y,
  tagName: /[\p{L}$_][\p{L}\p{M}\p{N}$_.:-]*/uy,
  attribute: /[\p{L}\p{M}\p{N}$_:.-]+/uy,
  /** White space without an empty line in it. */
  gap: /(?:(?!\n[^\S\n]*\n)\s)*/y,
  equals: /\s*=\s*/y,
  straight: /"(?:(?!\n[^\S\n]*\n)[^"])*"|'(?:(?!\n[^\S\n]*\n)[^'])*'/y,
  curly: new RegExp(
    [
      `[${doubles}]${inCurly(`${doubles}"`)}[${doubles}"]`,
      `[${singles}]${inCurly(`${singles}'`)}[${singles}']`,
      // One that is never closed ends with the tag.
      `[${doubles}](?:[^${doubles}"\\n>/]|\\/(?!>))*`,
      `[${singles}](?:[^${singles}'\\n>/]|\\/(?!>))*`,
    ].join("|"),
    "y",
  ),
  /** Opened straight, closed curly. */
  mixed: /"[^“”„‟«»″"\n<>]*[“”„‟«»″]|'[^‘’‚‛‹›′`´'\n<>]*[‘’‚‛‹›′`´]/y,
  /** A value with marks of its own kind inside: the last one is followed by the end of the tag or the next name. */
  quotesInside:
    /"[^"\n<>]*"(?=[^\s/>"]|"[\s/>])(?![\p{L}\p{N}_-]+\s*=)[^\n<>]*?"(?=\s*\/?>|\s+[\p{L}\p{N}_-]+\s*=)/uy,
  braces: /\{[^{}]*\}/y,
  bare: /(?:[^\s"'<>/]|\/(?!\s*>))*/y,
  end: /(\/?)\s*>/y,
};

/** Reads the tag that begins at a `<`; undefined where none does. */
export function readTag(text: string, from: number): Tag | undefined {
  const isClosing = text[from + 1] === "/";
  const begin = isClosing ? from + 2 + matched("space", text, from + 2).length : from + 1;
  const name = matched("tagName", text, begin);
  if (!name && text[begin] !== ">") return undefined;
  const { isWhole, ...rest } = readRest(text, begin + name.length);
  return { name, kind: isClosing ? "close" : isWhole ? "whole" : "open", from, ...rest };
}

interface Rest extends Pick<Tag, "to" | "attributes" | "fault"> {
  isWhole: boolean;
}

/** Reads on to the end of a tag, over its faults. */
function readRest(text: string, begin: number): Rest {
  const attributes: Attribute[] = [];
  let at = begin;
  let fault: TagFault | undefined;
  const note = (kind: TagFault["kind"], from: number, to: number) => {
    fault ??= { kind, from, to };
    at = Math.max(to, at + 1);
  };
  for (;;) {
    const before = at;
    const isCut = matched("emptyLine", text, at) !== "";
    at += matched("space", text, at).length;
    const end = matched("end", text, at);
    if (end) return { to: at + end.length, isWhole: end.startsWith("/"), attributes, fault };
    if (isCut || at >= text.length || text[at] === "<") {
      // Of a tag that does not end, the signs it seems to hold are the sentence's.
      const isOwn = fault && /quote/.test(fault.kind);
      const end: TagFault = { kind: "no end", from: before - 1, to: before };
      return { to: before, isWhole: false, attributes, fault: isOwn ? fault : end };
    }
    const name = matched("attribute", text, at);
    const after = at + name.length;
    const sign = matched("equals", text, after);
    const value = after + (sign || matched("gap", text, after)).length;
    const { quoted, curly, braces } = valueAt(text, value);
    const inside = name && sign && matched("quotesInside", text, value);
    if (inside) note("quotes inside", value, value + inside.length);
    else if (name && sign && quoted) {
      const to = value + quoted.length;
      attributes.push({ name, from: at, value: { from: value + 1, to: to - 1 } });
      at = to;
    } else if (sign && curly) note("curly quotes", value, value + curly.length);
    else if (sign && /["']/.test(text[value] ?? "")) note("open quote", value, value + 1);
    else if (braces && (sign || !name)) at = value + braces.length;
    else if (name && sign) note("no quotes", value, value + matched("bare", text, value).length);
    else if (quoted || curly) note("no equals sign", at, value + (quoted || curly).length);
    else if (name) {
      attributes.push({ name, from: at });
      at = after;
    } else note("stray sign", at, at + 1);
  }
}

/** What may be a value: in straight quotation marks, in curly ones, in braces. */
function valueAt(text: string, at: number) {
  const straight = matched("straight", text, at);
  // No value holds the end of a tag: its quotation mark was left open, and another one closed it by chance.
  const quoted = straight.includes("/>") ? "" : straight;
  const curly = quoted ? "" : matched("curly", text, at) || matched("mixed", text, at);
  return { quoted, curly, braces: matched("braces", text, at) };
}

function matched(name: keyof typeof patterns, text: string, at: number): string {
  const pattern = patterns[name];
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** Characters that nobody sees and nobody meant to type; they come along when text is copied. */

export interface Unseen {
  /** Where in the text it stands, and how many UTF-16 units it takes. */
  index: number;
  length: number;
  message: string;
  why: string;
  hint: string;
}

/** Unseen characters in a cell of a table, where even a tab or a fixed space makes two equal words differ. */
export function unseenInCell(text: string): Unseen[] {
  return findAll(text, () => true);
}

/** Unseen characters in prose, where tabs, fixed spaces and soft hyphens are a matter of taste. */
export function unseenInProse(text: string): Unseen[] {
  return findAll(text, (sign) => !/[\t\u00ad\p{Zs}]/u.test(sign));
}

/** A line in which each unseen character shows as one sign of its own width, so that marks below it stand right. */
export function showUnseen(line: string): string {
  return line.replace(unseen, (found) => {
    if (found === "\ufffd") return found;
    return found < " "
      ? String.fromCharCode(0x2400 + found.charCodeAt(0))
      : "·".repeat(found.length);
  });
}

/** The text as it looks. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, "");
}

/** Controls, format characters and spaces other than the plain one; Arabic number signs are seen. */
const unseen =
  /(?![\n\r\u0600-\u0605\u06dd\u08e2])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffc\ufffd]|(?! )\p{Zs}/gu;

function findAll(text: string, counts: (sign: string) => boolean): Unseen[] {
  const found: Unseen[] = [];
  for (const { 0: sign, index } of text.matchAll(unseen)) {
    if (!counts(sign) || isAtHome(sign, text, index)) continue;
    // What ends a change of direction is told with what began it.
    if (found.length && /[\u202c\u2069]/.test(sign)) continue;
    found.push({ index, length: sign.length, ...wordsFor(sign) });
    // A damaged file may hold millions of them.
    if (found.length === 100) break;
  }
  return found;
}

/** Persian parts letters by a non-joiner, emoji are glued by a joiner, and Arabic beside Latin needs direction marks. */
function isAtHome(sign: string, text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + 1, index + 3);
  if (sign === "\u200c" || sign === "\u200d") {
    const joins = /[\p{Script=Arabic}\p{M}]$/u.test(before) && /^\p{Script=Arabic}/u.test(after);
    const isEmoji = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u.test(before);
    return joins || (sign === "\u200d" && isEmoji && /^\p{Extended_Pictographic}/u.test(after));
  }
  const isMark = sign === "\u061c" || sign === "\u200e" || sign === "\u200f";
  return isMark && /\p{Script=Arabic}/u.test(text.slice(Math.max(0, index - 100), index + 100));
}

function wordsFor(sign: string): Pick<Unseen, "message" | "why" | "hint"> {
  if (sign === "\ufffd")
    return {
      message: "Here a letter was lost: U+FFFD stands in its place.",
      why: "The file was once saved in an encoding that does not have the letter.",
      hint: "Type the letter anew; an earlier version may still show it.",
    };
  return {
    message: `Here stands a character that nobody sees: ${nameOf(sign)}.`,
    why: `It ${deedOf(sign)}.`,
    hint: /[\p{Zs}\t]/u.test(sign)
      ? "Put a plain space in its place, or nothing."
      : "Delete it, or type the words anew; it often comes along when text is copied.",
  };
}

function nameOf(sign: string): string {
  const code = sign.codePointAt(0)!;
  const name = names[code] ?? (/\p{Zs}/u.test(sign) ? "space of a special width" : undefined);
  const kind = /\p{Cc}/u.test(sign) ? "control character" : "invisible character";
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")} ${name ?? kind}`;
}

function deedOf(sign: string): string {
  if (sign === "\t") return "is how spreadsheets part two cells";
  if (/\p{Zs}/u.test(sign)) return "looks like a space and is none, so that two equal words differ";
  if (/[\u202a-\u202e\u2066-\u2069]/.test(sign))
    return "changes the order in which the signs around it are shown";
  if (/\p{Cc}/u.test(sign)) return "steers a machine and is no text";
  return "is invisible, so that two equal words differ";
}

const names: Readonly<Record<number, string>> = {
  0x00: "NUL",
  0x07: "bell",
  0x08: "backspace",
  0x09: "tab",
  0x0b: "vertical tab",
  0x0c: "page break",
  0x1a: "end-of-file mark",
  0x1b: "escape",
  0x7f: "delete",
  0x85: "next line",
  0xa0: "non-breaking space",
  0xad: "soft hyphen",
  0x061c: "Arabic letter mark",
  0x2007: "figure space",
  0x2009: "thin space",
  0x200b: "zero-width space",
  0x200c: "zero-width non-joiner",
  0x200d: "zero-width joiner",
  0x200e: "left-to-right mark",
  0x200f: "right-to-left mark",
  0x2028: "line separator",
  0x2029: "paragraph separator",
  0x202a: "left-to-right embedding",
  0x202b: "right-to-left embedding",
  0x202c: "end of a change of direction",
  0x202d: "left-to-right override",
  0x202e: "right-to-left override",
  0x202f: "narrow non-breaking space",
  0x2060: "word joiner",
  0x2066: "left-to-right isolate",
  0x2067: "right-to-left isolate",
  0x2068: "first-strong isolate",
  0x2069: "end of an isolate",
  0xfeff: "byte order mark",
  0xfffc: "place of an object",
};

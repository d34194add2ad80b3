import type { RuleName } from "../rules/index.ts";

/** What is said of a fault. */
export interface Told {
  rule: RuleName;
  message: string;
  why: string;
  hint: string;
}

export const tab: Told = {
  rule: "yaml/tab",
  message: "A tab stands before this line.",
  why: "A tab is as wide as each program likes, so YAML counts spaces only.",
  hint: "Delete it and type two spaces for each level.",
};

export const several: Told = {
  rule: "yaml/malformed",
  message: "A second document begins here.",
  why: "A file holds one document, and only the first would be read.",
  hint: "Remove this line.",
};

export const escape: Told = {
  rule: "yaml/quotes",
  message: "This backslash has no meaning between double quotation marks.",
  why: "Between double quotation marks a backslash changes the letter after it.",
  hint: "Put single quotation marks around the value instead: '…'.",
};

export const openQuote: Told = {
  rule: "yaml/quotes",
  message: "The quotation mark that opens here is never closed.",
  why: "Everything after it is read as part of this one value.",
  hint: "Put the same mark at the end of the value. If the value begins with an apostrophe, put double quotation marks around all of it.",
};

export const wordsAfterQuote = (line: string): Told => ({
  rule: "yaml/quotes",
  message: "Words stand after the closing quotation mark.",
  why: "A value that begins with a quotation mark ends with the next one.",
  hint: line.includes('"')
    ? "Make the marks within the words curly (“ ”), and put straight ones around the whole value."
    : "Put double quotation marks around the whole value instead of single ones.",
});

export const openBracket = (sign: string): Told => ({
  rule: "yaml/brackets",
  message: `The ${sign} that opens here is never closed.`,
  why: "Everything after it is read as part of this one value.",
  hint: `Close it with ${sign === "[" ? "]" : "}"}. If the sign is meant as such, put the whole value in quotation marks.`,
});

export const wordsAfterBracket = (value: string): Told => ({
  rule: "yaml/brackets",
  message: `A value in brackets ends here, and words follow.`,
  why: "At the beginning of a value, [ begins a list and { a group of keys.",
  hint: `Put the whole value in quotation marks: ${inQuotes(value)}.`,
});

export const beginsWithSign = (value: string): Told => ({
  rule: "yaml/quotes",
  message: `A value cannot begin with ${value[0]}.`,
  why: "At the beginning of a value YAML reads this sign as one of its own.",
  hint: `Put the whole value in quotation marks: ${inQuotes(value)}.`,
});

export const colon = (key: string, value: string): Told => ({
  rule: "yaml/colon",
  message: "A colon in this value is read as the end of a key.",
  why: "A colon with a space after it parts a key from its value, and a line has room for one.",
  hint: `Put the value in quotation marks: ${key.trim()}: ${inQuotes(value)}.`,
});

export const indentation: Told = {
  rule: "yaml/indentation",
  message: "This line stands further in or out than the lines it belongs to.",
  why: "The spaces before a line say which key it belongs to.",
  hint: "Give it exactly as many spaces as the other lines that belong to the same key.",
};

export const movedTo = (depth: number): Told => ({
  ...indentation,
  hint: `Put ${depth === 0 ? "no space" : depth === 1 ? "one space" : `${depth} spaces`} before it.`,
});

export const noSpace = (line: string): Told => ({
  rule: "yaml/no-key",
  message: "A space is missing after the hyphen.",
  why: "An entry of a list begins with a hyphen and a space.",
  hint: `Write - ${line.trim().slice(1)}`,
});

export const noKey = (line: string): Told => {
  const glued = /^(?:- )?([\w-]+):(\S.*)$/.exec(line);
  return {
    rule: "yaml/no-key",
    message: glued ? "A space is missing after the colon." : 'This line is no "key: value".',
    why: "Each line names a key, then a colon and a space, then its value.",
    hint: glued
      ? `Write ${glued[1]}: ${glued[2]}`
      : "Write the key and a colon before it. If the line goes on the value above, put two more spaces before it than the key above has.",
  };
};

export const unclear: Told = {
  rule: "yaml/malformed",
  message: "From here on this cannot be read.",
  why: "The signs that YAML gives a meaning to (: - # [ ] { } \" ' & * ! | > % @) do not fit together here.",
  hint: 'Compare the line with one of a file that works. Words that hold such signs stand in quotation marks: title: "Chips: a story".',
};

/** In the quotation marks that leave the words as they are. */
export const inQuotes = (words: string): string =>
  /["\\]/.test(words) ? `'${words.trim().replaceAll("'", "''")}'` : `"${words.trim()}"`;

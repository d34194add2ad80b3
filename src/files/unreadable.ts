/** What is said of a file that cannot be read as the text it is meant to be. */
import type { FileKind } from "./file-kind.ts";
import type { Issue, Place } from "../issue.ts";
import { placesIn } from "../text-places.ts";
import { findLostLetters } from "./lost-letters.ts";
import { quote } from "./quote.ts";
import type { RuleName } from "../rules/index.ts";
import { readingsOf } from "./single-byte.ts";
import type { TwiceEncoded } from "./twice-encoded.ts";
import type { Unseen } from "./unseen.ts";

export function tooLarge(file: string, size: number, most: number): Issue {
  const inMegabytes = (bytes: number) => Math.ceil(bytes / 100_000) / 10;
  return problem("file/too-large", startOf(file), {
    message: `The file has ${inMegabytes(size)} MB; ${inMegabytes(most)} MB is the most.`,
    why: "No table or text of this site is so large, so another file has probably taken its place. It was not read.",
    hint: "Bring back the last good version, or keep only what the site needs.",
  });
}

export function anotherKind(file: string, { name, mend }: FileKind): Issue {
  return problem("file/another-kind", startOf(file), {
    message: `The file is ${name}, whatever its own name says.`,
    why: "Another name does not turn one kind of file into another, so nothing in it can be read.",
    hint: mend,
  });
}

export function wideEncoding(file: string, encoding: string): Issue {
  return problem("file/not-utf-8", startOf(file), {
    message: `The whole file is written in ${encoding}, not in UTF-8.`,
    why: 'The site reads UTF-8 only. Spreadsheets write UTF-16 when they save "Unicode Text".',
    hint: `${saveAsUtf8(file)}.`,
  });
}

/** @param at the first byte that is no UTF-8 */
export function notUtf8(file: string, bytes: Uint8Array, at: number): Issue {
  const text = new TextDecoder().decode(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, at));
  const lines = before.split(/\r\n|\n|\r/);
  const place = { file, line: lines.length, column: lines.at(-1)!.length + 1, length: 1 };
  const readings = readingsOf(bytes, at);
  const would = readings.map(({ encoding, word }) => `${quote(word)} in ${encoding}`).join(", or ");
  const byte = bytes[at]!.toString(16).toUpperCase();
  const meant = would && quote(readings[0]!.word);
  // Where letters beyond English were UTF-8 so far, one line was pasted, and saving anew would harm the others.
  const isPasted = /\P{ASCII}/u.test(before);
  const [lost, ...others] = isTable(file) && !isPasted ? findLostLetters(text) : [];
  if (lost) return lostLetters(placesIn(file, text)(lost.index, lost.length), others.length);
  return problem("file/not-utf-8", place, {
    message: would
      ? `This is not written in UTF-8. It would read ${would}.`
      : `This is not written in UTF-8: the byte ${byte} stands for no letter.`,
    why: "The site reads UTF-8 only; umlauts, Arabic and signs like € would turn into something else.",
    hint: isPasted
      ? `The lines before are UTF-8: type this one anew${meant && `, with ${meant}`}.`
      : `${saveAsUtf8(file)}${meant && `; then look whether it says ${meant}`}.`,
  });
}

/** @param more in how many more places letters were lost */
export function lostLetters(place: Place, more: number): Issue {
  const others = more
    ? `, and in ${more} more ${more === 1 ? "place" : "places"} of this file`
    : "";
  return problem("file/lost-letters", place, {
    message: `Letters were lost here${others}: each became a question mark.`,
    why: "The file was once saved in an encoding that does not have them, such as that of plain CSV, which has no Arabic.",
    hint: bringBack(place.file),
  });
}

export function conflictMarks(place: Place): Issue {
  return problem("file/conflict-marks", place, {
    message: "Here git left both versions of an edit, and marks around them.",
    why: "Two people changed the same lines, and nobody has decided between them.",
    hint: "Keep the lines that are right; delete the others, and the lines with <<<<<<<, ======= and >>>>>>>.",
  });
}

/** @param more how many more such words the file has */
export function twiceEncoded(place: Place, { word, was }: TwiceEncoded, more: number): Issue {
  return problem("file/twice-encoded", place, {
    message: `${quote(word)} was probably ${quote(was)} once.`,
    why: "A file in UTF-8 was opened as Windows-1252 and saved again; readers would see two or three wrong signs for one.",
    hint: more
      ? `Write ${quote(was)}. The file has ${more} more such word${more === 1 ? "" : "s"}, so its last good version may be the quickest mend.`
      : `Write ${quote(was)}.`,
  });
}

export function unseenCharacter(place: Place, { message, why, hint }: Unseen): Issue {
  return problem("file/unseen-character", place, { message, why, hint });
}

const isTable = (file: string): boolean => file.endsWith(".csv");
const startOf = (file: string): Place => ({ file, line: 1, column: 1, length: 1 });

const saveAsUtf8 = (file: string): string =>
  isTable(file)
    ? 'Open it where it was made and save it as "CSV UTF-8 (comma delimited)" in Excel, or as CSV with the character set "Unicode (UTF-8)" in LibreOffice'
    : 'Open it in an editor and save it with the encoding "UTF-8"';

/** What an encoding could not hold is not in the file any more, however it is saved. */
const bringBack = (file: string): string =>
  `Do not save it again, the letters do not come back. Bring back the last good version (git restore ${file}), and do your edits anew, saving as data/README.md says under "Save a table from a spreadsheet".`;

function problem(
  rule: RuleName,
  place: Place,
  words: Pick<Issue, "message" | "why" | "hint">,
): Issue {
  return { rule, severity: "error", ...words, place };
}

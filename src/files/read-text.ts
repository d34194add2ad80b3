import { decode } from "./encoding.ts";
import { kindOfBytes, kindOfText } from "./file-kind.ts";
import type { Files } from "./files.ts";
import { findLostLetters } from "./lost-letters.ts";
import type { Issue } from "../issue.ts";
import { placesIn } from "../text-places.ts";
import { findTwiceEncoded } from "./twice-encoded.ts";
import * as unreadable from "./unreadable.ts";
import { unseenInProse } from "./unseen.ts";

/** A text from its file's bytes: UTF-8, its byte order mark left out. What is no text comes back as issues only. */
export function readText(files: Files, file: string): { text?: string; issues: Issue[] } {
  const size = files.size(file);
  if (size > mostBytes(file)) return { issues: [unreadable.tooLarge(file, size, mostBytes(file))] };
  const bytes = files.bytes(file);
  const kind = kindOfBytes(bytes);
  if (kind) return { issues: [unreadable.anotherKind(file, kind)] };
  const decoded = decode(bytes);
  if ("encoding" in decoded) return { issues: [unreadable.wideEncoding(file, decoded.encoding)] };
  if ("badByte" in decoded) return { issues: [unreadable.notUtf8(file, bytes, decoded.badByte)] };
  const issues = checkText(file, decoded.text);
  return issues.length ? { issues } : { text: decoded.text, issues };
}

/** Gives single lines of files, for excerpts; each file is read once. */
export function linesOf(files: Files): (file: string, line: number) => string | undefined {
  const known = new Map<string, string[]>();
  return (file, line) => {
    if (!known.has(file)) known.set(file, showableText(files, file).split(/\r\n|\n|\r/));
    return known.get(file)![line - 1];
  };
}

/** A text in another encoding is shown as far as it is UTF-8; what is no text at all is not shown. */
function showableText(files: Files, file: string): string {
  if (!files.paths.includes(file) || files.size(file) > mostBytes(file)) return "";
  const bytes = files.bytes(file);
  const isText = !kindOfBytes(bytes) && !("encoding" in decode(bytes));
  return isText ? new TextDecoder().decode(bytes) : "";
}

const isTable = (file: string): boolean => file.endsWith(".csv");
const mostBytes = (file: string): number => (isTable(file) ? 5_000_000 : 1_000_000);

/** What a file as a whole went through, before anybody asks what it says. */
function checkText(file: string, text: string): Issue[] {
  const kind = isTable(file) ? kindOfText(text) : undefined;
  if (kind) return [unreadable.anotherKind(file, kind)];
  const placeAt = placesIn(file, text);
  const conflict = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  if (conflict) return [unreadable.conflictMarks(placeAt(conflict.index, conflict[0].length))];
  const [garbled, ...more] = findTwiceEncoded(text);
  if (garbled) {
    const place = placeAt(garbled.index, garbled.word.length);
    return [unreadable.twiceEncoded(place, garbled, more.length)];
  }
  const [lost, ...others] = isTable(file) ? findLostLetters(text) : [];
  if (lost) return [unreadable.lostLetters(placeAt(lost.index, lost.length), others.length)];
  // A table tells them cell by cell, and is stricter.
  const unseen = isTable(file) ? [] : unseenInProse(text);
  return unseen.map((found) =>
    unreadable.unseenCharacter(placeAt(found.index, found.length), found),
  );
}

import { readTag, type Tag } from "./tag.ts";

/** What begins a tag, or may hide one: an escape, a fence, backticks, a comment. */
const marks =
  /\\[^\n]|^[ \t>]*(?<fence>`{3,}|~{3,})|(?<ticks>`+)|(?<comment>\{\/\*)|(?<tag><)(?=[\p{L}$_/>])/gmu;

/** Every tag of a text, outside code and comments, in its order. */
export function* tagsIn(text: string): Generator<Tag> {
  const pattern = new RegExp(marks);
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const { fence, ticks, comment, tag } = found.groups!;
    const at = pattern.lastIndex;
    if (fence) pattern.lastIndex = fenceEnd(text, fence, at);
    if (ticks) pattern.lastIndex = codeEnd(text, ticks.length, at);
    if (comment) pattern.lastIndex = commentEnd(text, at);
    const read = tag ? readTag(text, found.index) : undefined;
    if (!read) continue;
    yield read;
    pattern.lastIndex = read.to;
  }
}

function fenceEnd(text: string, fence: string, from: number): number {
  const end = new RegExp(`^[ \\t>]*${fence}${fence[0]}*[ \\t]*$`, "gm");
  end.lastIndex = from;
  return end.exec(text) ? end.lastIndex : text.length;
}

/** Code in a line ends at as many backticks as it began with, in the same paragraph; else they are signs. */
function codeEnd(text: string, ticks: number, from: number): number {
  const pattern = /`+|\n[ \t]*\n/g;
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (found[0].startsWith("\n")) return from;
    if (found[0].length === ticks) return pattern.lastIndex;
  }
  return from;
}

function commentEnd(text: string, from: number): number {
  const end = text.indexOf("*/", from);
  return end < 0 ? text.length : end + 2;
}

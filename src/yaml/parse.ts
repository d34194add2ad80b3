import { isMap, isNode, isPair, isScalar, type Document } from "yaml";
import type { Issue, Place } from "../issue.ts";
import { placesIn } from "../text-places.ts";
import { readDocument } from "./document.ts";
import { parserFaults } from "./faults.ts";
import { checkLimits } from "./limits.ts";
import { explainMisplaced, findMisplaced } from "./misplaced.ts";
import { checkSubset } from "./subset.ts";

export type Path = readonly (string | number)[];

/** A YAML text whose every key and value knows its place. */
export interface YamlText {
  value: unknown;
  /** Where a value stands; the nearest enclosing value when the path leads nowhere. */
  placeOf(path: Path): Place;
  /** Where the key of a value stands. */
  placeOfKey(path: Path): Place;
  /** Where words stand in a value. @param start where they begin in it, once it is read */
  placeIn(path: Path, words: string, start: number): Place;
  /** A value as it is written, quotation marks and all. */
  writtenAt(path: Path): string;
  issues: Issue[];
}

/**
 * Reads YAML (core schema: dates stay text, no aliases) from a file or from the front matter of one.
 * @param firstLine the line of the file at which the text begins
 */
export function parseYaml(file: string, given: string, firstLine = 1): YamlText {
  // The parser knows LF and CRLF only. With one character for each line end, every line and column stays what it was.
  const text = given.replace(/\r\n?/g, "\n");
  const place = placer(file, text, firstLine);
  const tooMuch = checkLimits(text, place);
  const document = readDocument(tooMuch.length ? "" : text);
  const faults = [...tooMuch, ...faultsOf(file, text, document, firstLine)];
  const issues = faults.length ? faults : checkSubset(text, document, place);
  const written = (path: Path): [string, number] => {
    const [from, length] = rangeOf(document, path);
    return [text.slice(from, from + length), from];
  };
  return {
    value: issues.length ? undefined : document.toJS({ maxAliasCount: 0 }),
    issues,
    placeOf: (path) => place(...rangeOf(document, path)),
    placeOfKey(path) {
      const key = keyNode(document, path);
      return place(...(rangeOfNode(key) ?? rangeOf(document, path)));
    },
    placeIn(path, words, start) {
      const [source, from] = written(path);
      const value = document.getIn(path);
      const earlier = typeof value === "string" ? value.slice(0, start).split(words).length - 1 : 0;
      const at = source.split(words, earlier + 1).join(words).length;
      return at < source.length
        ? place(from + at, words.length)
        : place(from, Math.max(1, source.length));
    },
    writtenAt: (path) => written(path)[0],
  };
}

/** Lines that stand wrong are told first; then, with them put right, what else the parser stumbles over. */
function faultsOf(
  file: string,
  text: string,
  document: Document.Parsed,
  firstLine: number,
): Issue[] {
  if (!document.errors.length) return [];
  const misplaced = findMisplaced(text);
  const rest = misplaced.text;
  const told = misplaced.found.map((found) => explainMisplaced(found, file, firstLine));
  const others = parserFaults(rest, readDocument(rest), placer(file, rest, firstLine));
  const isNew = (other: Issue) => !told.some(({ place }) => place.line === other.place.line);
  return [...told, ...others.filter(isNew)].sort((a, b) => a.place.line - b.place.line);
}

/** Finds places in a text that begins at some line of a file; what goes on over several lines is marked in the first. */
function placer(file: string, text: string, firstLine: number) {
  const placeAt = placesIn(file, text);
  return (offset: number, length = 1): Place => {
    const { line, ...found } = placeAt(offset);
    const lineEnd = text.indexOf("\n", offset);
    const end = Math.min(offset + length, lineEnd < 0 ? text.length : lineEnd);
    return { ...found, line: line + firstLine - 1, length: Math.max(1, end - offset) };
  };
}

function rangeOf(document: Document.Parsed, path: Path): [number, number] {
  for (let length = path.length; length >= 0; length--) {
    const node = length ? document.getIn(path.slice(0, length), true) : document.contents;
    const key = keyNode(document, path.slice(0, length));
    // Keys one below the other are no one place, and an empty value is none.
    const isSpread = (isMap(node) && !node.flow) || (isScalar(node) && node.source === "");
    const range = rangeOfNode(isSpread && isNode(key) ? key : node);
    if (range) return range;
  }
  return [0, 1];
}

function rangeOfNode(node: unknown): [number, number] | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return [node.range[0], Math.max(1, node.range[1] - node.range[0])];
}

function keyNode(document: Document.Parsed, path: Path): unknown {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  return parent.items.find((pair) => isPair(pair) && String(pair.key) === String(path.at(-1)))?.key;
}

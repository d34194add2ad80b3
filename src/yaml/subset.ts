import {
  isAlias,
  isMap,
  isScalar,
  visit,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from "yaml";
import type { Issue, Place } from "../issue.ts";
import type { RuleName } from "../rules/index.ts";
import { misread } from "./misread.ts";
import { inQuotes } from "./words.ts";

type PlaceAt = (offset: number, length?: number) => Place;

/** What YAML allows and we do not: values named to be repeated, types of its own, a key twice, what would be misread. */
export function checkSubset(text: string, document: Document.Parsed, place: PlaceAt): Issue[] {
  const issues: Issue[] = [];
  const repeats = new Set<string>();
  visit(document, { Alias: (_, { source }) => void repeats.add(source) });
  visit(document, {
    Node(_, node) {
      issues.push(...named(text, node, repeats, place));
      if (isMap(node)) issues.push(...repeatedKeys(node.items as Pair<Scalar>[], place));
      if (isScalar(node)) issues.push(...misread(text, node, place));
    },
  });
  return issues;
}

/** Aliases, anchors, merges and tags. */
function named(text: string, node: Node, repeats: ReadonlySet<string>, place: PlaceAt): Issue[] {
  const [from, to] = node.range ?? [0, 1];
  if (isAlias(node)) {
    const written = text.slice(from, to).trimEnd();
    return [repeated(text, from, written, "repeats a value that was named before", place)];
  }
  const { anchor, tag } = node as Scalar;
  // A name that is called is told where it is called.
  if (anchor !== undefined && !repeats.has(anchor)) {
    const written = `&${anchor}`;
    const at = text.lastIndexOf(written, from);
    return [repeated(text, at, written, "gives the value a name", place)];
  }
  if (tag !== undefined) {
    const at = text.lastIndexOf("!", from - 1);
    const start = text[at - 1] === "!" ? at - 1 : at;
    const written = text.slice(start, from).trim();
    return [
      fault(
        "yaml/tag",
        `"${written}" says what type the value is of.`,
        "The site knows the type of each value. Types of other programs could even make it run something.",
        `Remove it. If the sign is meant as such, put the whole value in quotation marks: ${inQuotes(restOfLine(text, start))}.`,
        place(start, written.length),
      ),
    ];
  }
  const isMerge = isScalar(node) && node.value === "<<" && node.type === "PLAIN";
  return isMerge ? [repeated(text, from, "<<", "takes over the keys of another place", place)] : [];
}

const repeated = (text: string, at: number, written: string, does: string, place: PlaceAt): Issue =>
  fault(
    "yaml/alias",
    `"${written}" ${does}.`,
    "Repeats of repeats can make a small file grow without end, so each value is written out.",
    `Write the value out. If the sign is meant as such, put the whole value in quotation marks: ${inQuotes(restOfLine(text, at))}.`,
    place(at, written.length),
  );

const restOfLine = (text: string, at: number): string => /.*/.exec(text.slice(at))![0];

function repeatedKeys(items: readonly Pair<Scalar>[], place: PlaceAt): Issue[] {
  const first = new Map<unknown, number>();
  return items.flatMap(({ key }): Issue[] => {
    const [from, to] = key.range!;
    const where = place(from, to - from);
    if (key.value === "__proto__") return [reserved(where)];
    const earlier = first.get(key.value);
    if (earlier === undefined) return (first.set(key.value, from), []);
    return [
      fault(
        "yaml/duplicate-key",
        `"${key.value}" stands here and in line ${place(earlier).line}.`,
        "Only one of the two could count, and nobody would see which.",
        "Remove or rename one of them.",
        where,
      ),
    ];
  });
}

const reserved = (place: Place): Issue =>
  fault(
    "yaml/unknown-key",
    '"__proto__" cannot be a key.',
    "Programs keep this name for themselves and would lose the value.",
    "Give it another name.",
    place,
  );

function fault(rule: RuleName, message: string, why: string, hint: string, place: Place): Issue {
  return { rule, severity: "error", message, why, hint, place };
}

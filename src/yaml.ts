import { isMap, isNode, isPair, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { z } from "astro/zod";
import { didYouMean } from "./did-you-mean.ts";
import type { Issue, Place } from "./issue.ts";
import type { RuleName } from "./rules/index.ts";

export type Path = readonly (string | number)[];

/** A YAML text whose every key and value knows its place. */
export interface YamlText {
  value: unknown;
  /** Where a value stands; the nearest enclosing value when the path leads nowhere. */
  placeOf(path: Path): Place;
  issues: Issue[];
}

/**
 * Reads YAML (core schema: dates stay text, no aliases) from a file or from the front matter of one.
 * @param firstLine the line of the file at which the text begins
 */
export function parseYaml(file: string, text: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "core", lineCounter: lines, uniqueKeys: true });
  const place = (offset: number, length = 1): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col), length };
  };
  const issues = document.errors.map((error): Issue => ({
    ...(error.code === "DUPLICATE_KEY"
      ? {
          rule: "yaml/duplicate-key",
          message: "This key stands twice.",
          why: "Only one of the two could count, and nobody would see which.",
          hint: "Remove or rename one of them.",
        }
      : {
          rule: "yaml/malformed",
          message: "This cannot be read as YAML.",
          why: `From here on the meaning is unclear. The parser says: ${error.message.split(" at line ")[0]!.split("\n")[0]!}.`,
          hint: 'Check the colon, the quotation marks and the indentation (spaces, never tabs) of this line and the one above. Words with a colon need quotation marks: title: "Chips: a story".',
        }),
    severity: "error",
    place: place(error.pos[0], Math.max(1, Math.min(40, error.pos[1] - error.pos[0]))),
  }));
  let value: unknown;
  if (!issues.length) {
    try {
      value = document.toJS({ maxAliasCount: 0 });
    } catch {
      issues.push({
        rule: "yaml/alias",
        severity: "error",
        message: "Aliases (*name) are not allowed.",
        why: "They can make a small file grow without end.",
        hint: "Write the value out.",
        place: place(aliasIn(document)),
      });
    }
  }
  return { value, issues, placeOf: (path) => place(...rangeOf(document, path)) };
}

function aliasIn(document: Document.Parsed): number {
  let at = 0;
  visit(document, {
    Alias(_, node) {
      at = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

function rangeOf(document: Document.Parsed, path: Path): [number, number] {
  for (let length = path.length; length >= 0; length--) {
    const node = length ? document.getIn(path.slice(0, length), true) : document.contents;
    const key = keyNode(document, path.slice(0, length));
    const range = isNode(node) && !isMap(node) ? node : isNode(key) ? key : node;
    if (isNode(range) && range.range)
      return [range.range[0], Math.max(1, range.range[1] - range.range[0])];
  }
  return [0, 1];
}

function keyNode(document: Document.Parsed, path: Path): unknown {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  return parent.items.find((pair) => isPair(pair) && String(pair.key) === String(path.at(-1)))?.key;
}

/** Checks a YAML value against a schema; every fault is told at the key or value it stands in. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  yaml: YamlText,
  what: string,
): { value?: T; issues: Issue[] } {
  if (yaml.issues.length) return { issues: yaml.issues };
  // An empty text is a text without its keys.
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return { value: result.data, issues: [] };
  const issues = result.error.issues.flatMap((fault): Issue[] => {
    const path = fault.path as Path;
    if (fault.code === "unrecognized_keys") {
      return fault.keys.map((key) =>
        shapeIssue(
          "yaml/unknown-key",
          `"${key}" is not a key of ${what}.`,
          `Remove it, or correct its name.${didYouMean(key, knownKeys(schema, path))}`,
          yaml.placeOf([...path, key]),
        ),
      );
    }
    if (!path.length)
      return [
        shapeIssue(
          "yaml/wrong-value",
          `This is not ${what}: ${fault.message}.`,
          'Write one "key: value" a line.',
          yaml.placeOf(path),
        ),
      ];
    const name = path.join(".");
    const options = "values" in fault ? (fault.values as string[]).map(String) : [];
    const given = String(
      path.reduce<unknown>(
        (value, step) => (value as Record<string, unknown>)?.[step as string],
        yaml.value,
      ) ?? "",
    );
    const missing =
      (fault.code === "invalid_type" || fault.code === "invalid_value") && given === "";
    return [
      missing
        ? shapeIssue(
            "yaml/missing-key",
            `"${name}" is missing from ${what}.`,
            `Add the line "${path.at(-1)}: …".`,
            yaml.placeOf(path),
          )
        : shapeIssue(
            "yaml/wrong-value",
            options.length
              ? `"${name}" of ${what} cannot be "${given}".`
              : `"${name}" of ${what} is not as it must be: ${fault.message.replace("Invalid input: ", "")}.`,
            options.length
              ? `Allowed are: ${options.join(", ")}.${didYouMean(given, options)}`
              : "Correct the value.",
            yaml.placeOf(path),
          ),
    ];
  });
  return { issues };
}

function shapeIssue(rule: RuleName, message: string, hint: string, place: Place): Issue {
  return {
    rule,
    severity: "error",
    message,
    why: "The site reads exactly the keys it knows, so that no slip goes unnoticed.",
    hint,
    place,
  };
}

function knownKeys(schema: z.ZodType, path: Path): string[] {
  let at: unknown = schema;
  for (const step of path) {
    const shape = (at as { shape?: Record<string, unknown> })?.shape;
    at = unwrap(shape?.[String(step)] ?? (at as { element?: unknown })?.element);
  }
  return Object.keys((unwrap(at) as { shape?: object })?.shape ?? {});
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (
    inner &&
    typeof (inner as { unwrap?: () => unknown }).unwrap === "function" &&
    !("shape" in (inner as object)) &&
    !("element" in (inner as object))
  ) {
    inner = (inner as { unwrap(): unknown }).unwrap();
  }
  return inner;
}

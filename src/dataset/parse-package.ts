import type { z } from "astro/zod";
import type { Issue, Place } from "../issue.ts";
import type { RuleName } from "../rules/index.ts";
import { placesIn } from "../text-places.ts";
import { parseYaml, type Path, type YamlText } from "../yaml/parse.ts";
import { checkPackage } from "./check-package.ts";
import { dataPackageSchema, type DataPackage, type PackageFault } from "./data-package.ts";

/** Reads `datapackage.json`; a journalist who asks for a new table edits it by hand. */
export function parseDataPackage(
  file: string,
  text: string,
): { dataPackage?: DataPackage; issues: Issue[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { issues: [malformed(placeOfFault(file, text, (error as Error).message))] };
  }
  if (isDeep(value)) return { issues: [tooDeep(placesIn(file, text)(0))] };
  // JSON is YAML, and that parser knows where each value stands and which key stands twice.
  const yaml = parseYaml(file, text);
  const twice = yaml.issues.filter(({ rule }) => rule === "yaml/duplicate-key");
  if (twice.length) return { issues: twice.map(({ place }) => duplicateKey(place)) };
  const { success, data, error } = dataPackageSchema.safeParse(value);
  const faults = success
    ? checkPackage(data)
    : error.issues.map((fault) => shapeFault(fault, value));
  return faults.length
    ? { issues: faults.map((fault) => packageIssue(fault, yaml)) }
    : { dataPackage: data!, issues: [] };
}

/** Whether groups stand in groups further down than any description goes; walking down there would take long. */
function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length; depth++) {
    if (depth > 20) return true;
    level = level.flatMap((each) => (each instanceof Object ? Object.values(each) : []));
  }
  return false;
}

/** The engine's message ends in an offset, unless the text ended too soon. */
function placeOfFault(file: string, text: string, message: string): Place {
  const offset = /position (\d+)/.exec(message)?.[1];
  const at = offset === undefined ? text.trimEnd().length - 1 : Number(offset);
  return placesIn(file, text)(Math.max(0, Math.min(at, text.length - 1)));
}

function shapeFault(fault: z.core.$ZodIssue, value: unknown): PackageFault {
  const path = fault.path as Path;
  const key = String(path.at(-1) ?? "");
  const at = (steps: Path) =>
    steps.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)?.[step], value);
  if (path.length && at(path) === undefined)
    return {
      rule: "package/missing-key",
      path: path.slice(0, -1),
      message: `"${key}" is missing from ${whatIsAt(path.slice(0, -1), at)}.`,
      hint: `Add "${key}"; the tables beside it show how.`,
    };
  const allowed = "values" in fault ? `Allowed are: ${fault.values.join(", ")}.` : undefined;
  const expected = "expected" in fault ? kinds[fault.expected] : undefined;
  const own =
    fault.code === "custom" || fault.code === "invalid_format" ? fault.message : undefined;
  return {
    rule: "package/wrong-value",
    path,
    message: `"${key}" of ${whatIsAt(path.slice(0, -1), at)} is not as it must be.`,
    hint:
      allowed ??
      (expected ? `It is ${expected}.` : own ? `Correct it: ${own}.` : "It must not be empty."),
  };
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text in quotation marks",
  number: "a number, without quotation marks",
  boolean: "true or false, without quotation marks",
  array: "a list in square brackets",
  object: "a group of names and values in braces",
};

/** The table or column that a path leads into, as people call it. */
function whatIsAt(path: Path, at: (steps: Path) => unknown): string {
  for (let length = path.length; length > 1; length--) {
    const [name, kind] = [at([...path.slice(0, length), "name"]), path.at(length - 2)];
    if (typeof name === "string" && (kind === "fields" || kind === "resources"))
      return `${kind === "fields" ? "the column" : "the table"} "${name}"`;
  }
  return "the description";
}

function packageIssue({ rule, path, message, hint }: PackageFault, yaml: YamlText): Issue {
  return issue(rule, { ...yaml.placeOf(path) }, message, hint);
}

function issue(rule: RuleName, place: Place, message: string, hint: string): Issue {
  return {
    rule,
    severity: "error",
    message,
    why: "By this file the site knows which tables there are, and what their columns mean.",
    hint,
    place,
  };
}

const malformed = (place: Place): Issue =>
  issue(
    "package/malformed",
    place,
    "From here on the description of the tables cannot be read.",
    "Look here and in the line before for a missing or surplus comma, bracket or quotation mark, or bring back the last good version.",
  );

const tooDeep = (place: Place): Issue =>
  issue(
    "package/wrong-value",
    place,
    "This is not a description of tables: its braces and brackets stand in one another more than 20 deep.",
    "Bring back the last good version.",
  );

const duplicateKey = (place: Place): Issue =>
  issue(
    "package/duplicate-key",
    place,
    "This name stands twice between the same braces.",
    "Remove or rename one of the two.",
  );

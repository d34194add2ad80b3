import type { z } from "astro/zod";
import { didYouMean } from "../did-you-mean.ts";
import type { Issue } from "../issue.ts";
import type { RuleName } from "../rules/index.ts";
import type { Path, YamlText } from "./parse.ts";
import { inQuotes } from "./words.ts";

type Fault = z.core.$ZodIssue;

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
  const faults = result.error.issues;
  const misspelt = faults.flatMap((fault) =>
    fault.code === "unrecognized_keys" ? meantBy(fault.keys, schema, fault.path as Path) : [],
  );
  return {
    issues: faults
      // A key that is misspelt is not missing as well.
      .filter((fault) => !misspelt.includes(fault.path.join()))
      .flatMap((fault) => explain(fault, schema, yaml, what)),
  };
}

/** The paths of the keys that unknown ones are misspellings of. */
const meantBy = (keys: string[], schema: z.ZodType, path: Path): string[] =>
  knownKeys(schema, path)
    .filter((known) => keys.some((key) => didYouMean(key, [known])))
    .map((known) => [...path, known].join());

function explain(fault: Fault, schema: z.ZodType, yaml: YamlText, what: string): Issue[] {
  const path = fault.path as Path;
  if (fault.code === "unrecognized_keys")
    return fault.keys.map((key) => unknownKey(key, path, schema, yaml, what));
  if (!path.length) return [notAtAll(yaml, what)];
  const given = path.reduce<unknown>((value, step) => Object(value)[step], yaml.value);
  if (given === undefined || given === null) return [missingKey(path, given, schema, yaml, what)];
  const name = `"${path.findLast((step) => typeof step === "string")}"`;
  const subject = typeof path.at(-1) === "number" ? `This entry of ${name}` : name;
  const { message, hint, ...own } = wrongValue(
    fault,
    given,
    yaml.writtenAt(path),
    typeof path.at(-1) === "number" ? knownKeys(schema, path) : [],
  );
  const told = issue("yaml/wrong-value", `${subject} ${message}`, hint, yaml.placeOf(path));
  return [{ ...told, ...own }];
}

function unknownKey(
  key: string,
  path: Path,
  schema: z.ZodType,
  yaml: YamlText,
  what: string,
): Issue {
  const known = knownKeys(schema, path);
  const near = didYouMean(key, known);
  const odd = /[^\x20-\x7e\p{L}\p{M}]/u.test(key)
    ? " It holds a sign that cannot be seen; type it anew."
    : "";
  return issue(
    "yaml/unknown-key",
    `"${key}" is not a key of ${what}.`,
    `Remove it, or correct its name.${odd}${near || ` The keys here are: ${known.join(", ")}.`}`,
    yaml.placeOfKey([...path, key]),
  );
}

function missingKey(
  path: Path,
  given: unknown,
  schema: z.ZodType,
  yaml: YamlText,
  what: string,
): Issue {
  const key = path.at(-1)!;
  const isList = Boolean((schemaAt(schema, path) as { element?: unknown }).element);
  if (given === null)
    return issue(
      "yaml/missing-key",
      `"${key}" has no value.`,
      typeof key === "number"
        ? "Write it after the hyphen, or remove the line."
        : isList
          ? `Write its entries below it, each in a line of its own that begins with two spaces, a hyphen and a space.`
          : "Write it after the colon and a space.",
      yaml.placeOf(path),
    );
  return issue(
    "yaml/missing-key",
    `"${key}" is missing from ${what}.`,
    `Add the line "${key}: …".`,
    yaml.placeOf(path),
  );
}

function notAtAll(yaml: YamlText, what: string): Issue {
  const glued = /^(\w[\w-]*):(\S.*)/.exec(yaml.writtenAt([]));
  return issue(
    "yaml/no-key",
    `This is not ${what}.`,
    glued
      ? `A space is missing after the colon: ${glued[1]}: ${glued[2]}`
      : 'Write a key and its value in each line, with a colon and a space between them: "title: The harbour".',
    yaml.placeOf([]),
  );
}

/** What is wrong with a value, to follow its name, and how to mend it. */
function wrongValue(
  fault: Fault,
  given: unknown,
  written: string,
  keys: readonly string[],
): { rule?: RuleName; message: string; why?: string; hint: string } {
  const isText = typeof given === "string";
  if (fault.code === "custom") {
    return {
      message: fault.message,
      ...(fault.params as { rule: RuleName; why?: string; hint: string }),
    };
  }
  if (fault.code === "invalid_value") {
    const options = fault.values.map(String);
    return {
      message: `cannot be ${shown(given)}.`,
      hint: `It can be: ${options.join(", ")}.${didYouMean(String(given), options)}`,
    };
  }
  const wanted = fault.code === "invalid_type" ? fault.expected : undefined;
  if (wanted === "string" && /^[{[]/.test(written))
    return {
      message: "begins with a bracket, so that it is no text.",
      hint: `Put the whole value in quotation marks: ${inQuotes(written)}.`,
    };
  if (wanted === "string" && (typeof given === "number" || typeof given === "boolean"))
    return {
      message: `must be words, and ${written} is ${typeof given === "number" ? "a number" : "a yes or no"} to YAML.`,
      hint: `Put it in quotation marks: "${written}".`,
    };
  if (wanted === "string")
    return { message: "must be words.", hint: "Write them after the colon and a space." };
  if (wanted === "array")
    return {
      message: "must be a list.",
      hint: `Write each entry in a line of its own, with a hyphen and a space before it${isText ? `: "  - ${given}"` : ""}.`,
    };
  if (wanted === "object" || wanted === "record")
    return {
      message: "must be a group of keys.",
      hint:
        isText && /^\w[\w-]*:\S/.test(given)
          ? `A space is missing after the colon: ${given.replace(":", ": ")}`
          : isText && keys.length
            ? `Write its key, a colon and a space before it. The keys here are: ${keys.join(", ")}. With the first: - ${keys[0]}: ${given}`
            : 'Write each key in a line of its own, two spaces further in: "  key: value".',
    };
  if (wanted === "number" || wanted === "int")
    return {
      message: `must be a ${wanted === "int" ? "whole " : ""}number, not ${shown(given)}.`,
      hint: `Write plain digits and no unit: ${ungrouped(given) ?? "3, 600000000, or 0.5 with a point"}.`,
    };
  const isBlank = isText && given.trim() === "";
  if (isBlank || (fault.code === "too_small" && Array.isArray(given)))
    return {
      message: "is empty.",
      hint: "Write something, or remove the key if it is not needed.",
    };
  if (fault.code === "too_small")
    return {
      message: `is too small.`,
      hint: `Write a number above ${fault.inclusive ? Number(fault.minimum) - 1 : fault.minimum}.`,
    };
  const isOwn = fault.code === "invalid_format" && !fault.message.startsWith("Invalid");
  return {
    message: `cannot be ${shown(given)}.`,
    hint: isOwn ? fault.message : "Correct the value.",
  };
}

/** "600,000,000" as plain digits. */
const ungrouped = (value: unknown): string | undefined =>
  /^\d{1,3}([,.'’_\s])\d{3}(?:\1\d{3})*$/.test(String(value))
    ? String(value).replace(/\D/g, "")
    : undefined;

const shown = (value: unknown): string =>
  typeof value === "object" ? "a list or a group of keys" : `"${String(value)}"`;

function issue(rule: RuleName, message: string, hint: string, place: Issue["place"]): Issue {
  return {
    rule,
    severity: "error",
    message,
    why: "The site reads exactly the keys and values it knows, so that no slip goes unnoticed.",
    hint,
    place,
  };
}

const knownKeys = (schema: z.ZodType, path: Path): string[] =>
  Object.keys((schemaAt(schema, path) as { shape?: object }).shape ?? {});

function schemaAt(schema: z.ZodType, path: Path): object {
  let at: unknown = schema;
  for (const step of path) {
    const { shape, element, valueType } = unwrap(at) as Record<string, Record<string, unknown>>;
    at = shape?.[String(step)] ?? element ?? valueType;
  }
  return Object(unwrap(at)) as object;
}

/** The schema itself, out of "optional" and "with a default". */
function unwrap(schema: unknown): unknown {
  const wrapped = schema as { shape?: unknown; element?: unknown; unwrap?: () => unknown };
  if (!wrapped?.unwrap || wrapped.shape || wrapped.element) return schema;
  return unwrap(wrapped.unwrap());
}

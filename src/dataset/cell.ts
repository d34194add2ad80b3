/** What one cell of a table holds, against what the description of its column allows. */
import { didYouMean } from "../did-you-mean.ts";
import type { Issue, Place } from "../issue.ts";
import { quote } from "../files/quote.ts";
import type { RuleName } from "../rules/index.ts";
import { unseenInCell, withoutUnseen } from "../files/unseen.ts";
import { explainDate } from "./cell-date.ts";
import { explainNumber, isKeptExactly, notationsOf, parseNumber } from "./cell-number.ts";
import { placeIn, type Cell } from "./csv.ts";
import type { Field } from "./data-package.ts";
import { parseDate } from "./edtf.ts";
import { traceIn } from "./spreadsheet-trace.ts";

export type Value = string | number | undefined;

/** Reads a cell. The first fault found is its cause; it is the only one told. */
export function parseCell(field: Field, cell: Cell): { value: Value } | { issue: Issue } {
  const { text, place } = cell;
  if (text === "" && !field.constraints?.required) return { value: undefined };
  const fault = faultIn(field, cell);
  if (!fault) return { value: field.type === "string" ? text : Number(text) };
  const why = fault.why ?? `The column means: ${field.description}`;
  return { issue: { severity: "error", place, ...fault, why } };
}

type Fault = Pick<Issue, "message" | "hint"> & { rule: RuleName; why?: string; place?: Place };

function faultIn(field: Field, cell: Cell): Fault | undefined {
  const { text } = cell;
  if (text === "")
    return {
      rule: "table/empty-cell",
      message: `The cell "${field.name}" is empty.`,
      hint: "Fill it in.",
    };
  if (text.length > mostLetters)
    return {
      rule: "table/too-long-cell",
      message: `The cell "${field.name}" has ${text.length} characters; ${mostLetters} is the most.`,
      hint: "Shorten it. If it holds what belongs to other cells, a comma or a quotation mark is missing.",
    };
  const unseen = unseenFault(cell);
  const [number, ...others] =
    unseen && field.type !== "string" ? notationsOf(withoutUnseen(text)) : [];
  if (unseen && number && !others.length) return { ...unseen, hint: `Write ${number}.` };
  return (
    unseen ??
    traceIn(text) ??
    spaceFault(field, cell) ??
    (field.type === "string" ? textFault(field, text) : numberFault(field, text))
  );
}

/** The longest note of the ledger has some hundred. */
const mostLetters = 5000;

/** A character nobody sees, where it stands. */
export function unseenFault(cell: Cell): Fault | undefined {
  const [first, ...more] = unseenInCell(cell.raw);
  if (!first) return undefined;
  const others = more.length ? ` The cell holds ${more.length} more.` : "";
  return {
    rule: "table/unseen-character",
    message: first.message + others,
    why: first.why,
    hint: first.hint,
    place: placeIn(cell, first.index, first.length),
  };
}

function spaceFault(field: Field, cell: Cell): Fault | undefined {
  const { raw } = cell;
  const begin = raw.length - raw.trimStart().length;
  const end = raw.trimEnd().length;
  if (begin === 0 && end === raw.length) return undefined;
  const stray = begin > 0 ? raw.slice(0, begin) : raw.slice(end);
  const firstLine = /^[^\r\n]*/.exec(stray)![0];
  return {
    rule: "table/stray-space",
    message: `The cell "${field.name}" ${begin > 0 ? "begins" : "ends"} with ${firstLine === stray ? "a space" : "a line break"}.`,
    why: "Nobody sees it, and two words that look the same differ.",
    hint: "Remove it.",
    place: placeIn(cell, begin > 0 ? 0 : end, Math.max(1, firstLine.length)),
  };
}

function numberFault({ name, type, constraints = {} }: Field, text: string): Fault | undefined {
  const isWhole = type === "integer";
  const value = parseNumber(text, isWhole);
  if (value === undefined) return { rule: "table/not-a-number", ...explainNumber(text, isWhole) };
  if (!isKeptExactly(text))
    return {
      rule: "table/too-many-digits",
      message: `${quote(text)} has more digits than a computer keeps exactly.`,
      hint: `Write no more digits than are printed${value < 1e21 ? `: ${Number(value.toPrecision(15))}, for example` : ""}.`,
    };
  const { minimum = -Infinity, maximum = Infinity } = constraints;
  if (value >= minimum && value <= maximum) return undefined;
  return {
    rule: "table/out-of-range",
    message: `${text} is outside what "${name}" allows.`,
    hint:
      minimum > -Infinity && maximum < Infinity
        ? `It goes from ${minimum} to ${maximum}.`
        : `It is at ${minimum > -Infinity ? `least ${minimum}` : `most ${maximum}`}.`,
  };
}

function textFault({ name, format, constraints = {} }: Field, text: string): Fault | undefined {
  const { enum: allowed, pattern } = constraints;
  if (allowed && !allowed.includes(text))
    return {
      rule: "table/not-allowed",
      message: `${quote(text)} is not a value of "${name}".`,
      hint: `Allowed are: ${allowed.join(", ")}.${didYouMean(text, allowed)}`,
    };
  if (pattern && !new RegExp(pattern).test(text))
    return {
      rule: "table/wrong-form",
      message: `${quote(text)} does not have the form of "${name}".`,
      hint: formHint(pattern, text),
    };
  if (format === "edtf" && !parseDate(text))
    return { rule: "table/impossible-date", ...explainDate(text) };
  return undefined;
}

function formHint(pattern: string, text: string): string {
  if (pattern.includes("{64}"))
    return "A fingerprint has 64 characters of 0-9 and a-f: copy it anew.";
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const isId = new RegExp(pattern).test("a-1") && !new RegExp(pattern).test("A b");
  if (!isId) return `The description of the column asks for the form ${pattern}.`;
  const rule = "ids are lower-case words of a-z and 0-9 joined by hyphens";
  return id.length > text.length / 2 ? `Write "${id}": ${rule}.` : `Correct it: ${rule}.`;
}

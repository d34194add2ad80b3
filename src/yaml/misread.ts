import type { Scalar } from "yaml";
import type { Issue, Place } from "../issue.ts";
import type { RuleName } from "../rules/index.ts";
import { inQuotes } from "./words.ts";

type PlaceAt = (offset: number, length?: number) => Place;

/** A value that YAML would not read as it looks: cut off at a #, in curly quotation marks, or a number in disguise. */
export function misread(text: string, scalar: Scalar, place: PlaceAt): Issue[] {
  if (scalar.type !== "PLAIN") return [];
  return [
    ...cutOff(text, scalar, place),
    ...inCurlyQuotes(scalar, place),
    ...oddNumber(scalar, place),
  ];
}

/** A note has a space after its #; what has none was meant as words. */
function cutOff(text: string, { source = "", range }: Scalar, place: PlaceAt): Issue[] {
  const to = range![1];
  const [, space, cut] = /^([ \t]*)(#\S.*)/.exec(text.slice(to)) ?? [];
  if (space === undefined || cut === undefined) return [];
  return [
    fault(
      "yaml/cut-off",
      `"${cut}" is cut off.`,
      "After a space, # begins a note that nobody reads.",
      `Put the whole value in quotation marks: ${inQuotes(`${source} ${cut}`)}. If it is a note, write a space after #.`,
      place(to + space.length, cut.length),
    ),
  ];
}

function inCurlyQuotes({ source = "", range }: Scalar, place: PlaceAt): Issue[] {
  const inside = /^[“”„‟«»]([\s\S]*)[“”„‟«»]$/.exec(source)?.[1];
  if (inside === undefined) return [];
  return [
    fault(
      "yaml/quotes",
      "The quotation marks around this value are curly.",
      "Only straight quotation marks enclose a value; curly ones are words and would be printed.",
      `Write "${inside.trim()}". If they are to be printed, put straight ones around them: "${source}".`,
      place(range![0], source.length),
    ),
  ];
}

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE]\+?\d+)?$/;

function oddNumber({ value, source = "", range }: Scalar, place: PlaceAt): Issue[] {
  if (typeof value !== "number" || plainNumber.test(source)) return [];
  return [
    fault(
      "yaml/wrong-value",
      `"${source}" would be read as ${value}.`,
      "YAML has several ways to write a number, and some of them surprise.",
      `Write plain digits, as ${Number.isFinite(value) ? value : 30}. If it is no number, put it in quotation marks: "${source}".`,
      place(range![0], source.length),
    ),
  ];
}

function fault(rule: RuleName, message: string, why: string, hint: string, place: Place): Issue {
  return { rule, severity: "error", message, why, hint, place };
}

import edtf from "edtf";
import { remember } from "../remember.ts";

/** A date as precise as it was printed: `2018`, `2018-12~`, `2023-08`, `2025-03/..`. */
export interface LooseDate {
  text: string;
  /** First and last day it may mean, as `YYYY-MM-DD`; `last` is empty for an open end. */
  first: string;
  last: string;
  precision: "year" | "month" | "day";
  approximate: boolean;
}

/** Reads an EDTF date; undefined when it is malformed or no day of any calendar (2023-02-29). */
export const parseDate = remember(parse);

function parse(text: string): LooseDate | undefined {
  const [from = "", to] = text.split("/");
  if (![from, to ?? from].every((part) => part === ".." || isReal(part)) || from === "..")
    return undefined;
  let parsed: ReturnType<typeof edtf>;
  try {
    parsed = edtf(text);
  } catch {
    return undefined;
  }
  const parts = from.replace(/[~?%]$/, "").split("-").length;
  return {
    text,
    first: day(parsed.min),
    last: Number.isFinite(parsed.max) ? day(parsed.max) : "",
    precision: parts === 1 ? "year" : parts === 2 ? "month" : "day",
    approximate: /[~?%]/.test(text),
  };
}

/** The library rolls 29 February of a common year into March, so the calendar is asked first. */
function isReal(part: string): boolean {
  const bare = /^(\d{4}(?:-\d{2}){0,2})[~?%]?$/.exec(part)?.[1];
  const time = Date.parse(bare ?? "");
  return bare !== undefined && Number.isFinite(time) && day(time).startsWith(bare);
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

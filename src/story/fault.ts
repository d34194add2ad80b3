import type { Issue, Place } from "../issue.ts";
import type { RuleName } from "../rules/index.ts";

/** Something in a text that its parser cannot or must not read. */
export interface Fault {
  rule: RuleName;
  /** What to mark. */
  from: number;
  to: number;
  message: string;
  why: string;
  hint: string;
}

/** A fault of syntax, and what to do so that the rest of the text can be read. */
export interface Finding extends Fault {
  /** Stretches to take out. */
  out: [number, number][];
  /** Places of single signs that become straight quotation marks. */
  straighten?: number[];
}

export const issueOf = (
  { rule, from, to, message, why, hint }: Fault,
  placeAt: (offset: number, length?: number) => Place,
): Issue => ({ rule, severity: "error", message, why, hint, place: placeAt(from, to - from) });

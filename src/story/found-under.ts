import type { LooseDate } from "../dataset/edtf.ts";
import type { Status } from "../dataset/ledger.ts";
import { figuresOf, type Fact } from "../facts/fact.ts";

/** Where in the ledger a reader who filters it finds a fact. */
export interface FoundUnder {
  subject: string[];
  status: Status | "derived";
  source: string[];
  /** Every year its date touches, and `undated` where none is printed. */
  year: string[];
}

/**
 * A figure is found under what its row says, our arithmetic under all that its figures say.
 * @param until the year at which a date with an open end stops
 */
export function foundUnder(fact: Fact, until: number): FoundUnder {
  const figures = figuresOf(fact);
  const each = (values: string[]) => [...new Set(values)].sort();
  return {
    subject: each(figures.map(({ subject }) => subject)),
    status: fact.figure?.status ?? "derived",
    source: each(figures.map(({ source }) => source)),
    year: each(figures.flatMap(({ date }) => (date ? yearsOf(date, until) : "undated"))),
  };
}

/** The last year that a date names. */
export const lastYear = (dates: readonly LooseDate[]): number =>
  Math.max(...dates.map(({ first, last }) => yearOf(last || first)));

function yearsOf({ first, last }: LooseDate, until: number): string[] {
  const [from, to] = [yearOf(first), last ? yearOf(last) : until];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

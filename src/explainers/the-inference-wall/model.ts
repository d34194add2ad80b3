import type { Values } from "../parameter.ts";
import type { Result } from "../result.ts";

/** The stock of all large clouds at the end of the first year, by our reading of a damaged number. */
export const counted = "hyperscalers-gpu-count-2022";
/** What was forecast for the end of the year after. */
export const forecast = "hyperscalers-gpu-count-2023";
/** How long the shortage was to last before it began to ease. */
export const duration = "gpu-shortage-duration";
/** What one product is said to need. */
const need = "ai-product-gpu-need";

/** The year of the count; the forecast and the need are of the year after. */
export const countedYear = 2022;
const firstYear = countedYear + 1;
/** How many years after the first the model looks ahead. */
const horizon = 15;

/** A stock the reader guesses. It begins flat at the count, which is nobody's forecast. */
const guess = {
  unit: "GPU",
  min: 0,
  max: 3_000_000,
  step: 50_000,
  start: 500_000,
  group: "guess",
  isGuess: true,
} as const;

const queue = "queue";
/** A growth from year to year, in percent. */
const growth = { unit: "percent", min: 0, max: 200, step: 5, group: queue } as const;

export const parameters = {
  firstguess: guess,
  secondguess: guess,
  thirdguess: guess,
  /** Whether the forecast is shown. */
  claim: { unit: "count", min: 0, max: 1, step: 1, start: 0, kind: "switch", isView: true },
  /** Products in use at the end of the first year that want so many; nobody printed how many there are. */
  products: { unit: "product", min: 1, max: 50, step: 1, start: 5, group: queue },
  /** What each of them needs: begins at the least that is printed. */
  need: {
    unit: "GPU",
    min: 100_000,
    max: 5_000_000,
    step: 100_000,
    start: { fact: need },
    group: queue,
  },
  /** How many more GPUs there are each year; nobody printed it beyond the first. */
  supply: { ...growth, start: 50 },
  /** How much more work a GPU does each year, so that a product needs fewer; nobody printed it. */
  efficiency: { ...growth, start: 20 },
  /** How many more products there are each year; nobody printed it. */
  launches: { ...growth, start: 20 },
} as const;

/** The end of one year. */
export interface YearEnd {
  year: number;
  supply: number;
  demand: number;
  /** How much of what is wanted there is, from nought to one. */
  served: number;
}

export interface Outcome {
  counted: number;
  forecast: number;
  /** The reader's line from the count on, and whether it was left flat. */
  line: number[];
  isFlat: boolean;
  /** How far the line stands above the forecast; below it, less than nought. */
  off: number;
  years: YearEnd[];
  /** The year at whose end supply first meets demand; the year after the last when none does. */
  ends: number;
  isOpen: boolean;
  /** Demand passes supply again at the end of this year, if it does. */
  returns: number | undefined;
  /** The earliest year in which the shortage was to begin to ease, by the claim. */
  claimed: number;
}

/** Both stocks grow by compound rates from the end of the first year; the queue ends where supply first reaches demand. */
export function run(values: Values<typeof parameters>, fixed: Record<string, number>): Outcome {
  const [start, expected] = [fixed[counted]!, fixed[forecast]!];
  const line = [start, values.firstguess, values.secondguess, values.thirdguess];
  const years = Array.from({ length: horizon + 1 }, (_, after) => yearEnd(values, expected, after));
  const met = years.find(isMet);
  return {
    counted: start,
    forecast: expected,
    line,
    isFlat: line.every((stock) => stock === start),
    off: values.firstguess - expected,
    years,
    ends: met?.year ?? firstYear + horizon + 1,
    isOpen: !met,
    returns: met && years.find((end) => end.year > met.year && !isMet(end))?.year,
    claimed: firstYear + fixed[duration]!,
  };
}

function yearEnd(values: Values<typeof parameters>, stock: number, after: number): YearEnd {
  const grown = (rate: number) => (1 + rate / 100) ** after;
  const supply = stock * grown(values.supply);
  const demand =
    (values.products * grown(values.launches) * values.need) / grown(values.efficiency);
  // Compound rates gather errors behind the comma: two that are equal must stay equal.
  const share = supply / demand;
  const served = share > 1 - 1e-12 ? 1 : share;
  return { year: firstYear + after, supply, demand, served };
}

const isMet = ({ served }: YearEnd) => served === 1;

export const results = ({ off, years, ends, isOpen }: Outcome): Result[] => [
  { key: "ends", value: ends, unit: "calendar-year", isOpen },
  { key: "wanted", value: years[0]!.demand, unit: "GPU" },
  { key: "served", value: years[0]!.served * 100, unit: "percent" },
  { key: "off", value: off, unit: "GPU" },
];

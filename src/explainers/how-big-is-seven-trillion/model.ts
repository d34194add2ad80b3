import { choice, type Values } from "../parameter.ts";
import type { Result } from "../result.ts";

/** The figures of the journey, from the smallest to the largest, each of another kind. */
export const figures = {
  round: "coreweave-series-b-2023-04",
  texas: "coreweave-texas-investment-2023",
  loan: "coreweave-debt-2023-08",
  valuation: "coreweave-valuation-2023",
  sales: "world-chip-sales-2024",
  market: "nvidia-market-cap-2024",
  goal: "altman-chip-plan-funding-goal",
} as const;

/** The upper end of the goal, with the newspaper it is traced to. */
export const upperGoal = "altman-chip-plan-funding-goal-wsj";

export type Stop = keyof typeof figures;
export const stops = Object.keys(figures) as Stop[];

/** What can be compared: every stop, and an amount of the reader's. */
export const amounts = [...stops, "own"] as const;
export type AmountKey = (typeof amounts)[number];

export const parameters = {
  /** Where the camera stands. The whole is seen first. */
  stop: { ...choice(stops, "goal"), isView: true },
  /** What goes into the other. */
  first: { ...choice(amounts, "sales"), isView: true, group: "pair" },
  second: { ...choice(amounts, "goal"), isView: true, group: "pair" },
  /** Nobody's figure: whatever the reader wants to hold beside the others. */
  own: { unit: "USD-billion", min: 1, max: 10_000, step: 1, start: 100, group: "pair" },
} as const;

/** In dollars; both ends are the same unless a range is printed. */
export interface Amount {
  key: AmountKey;
  low: number;
  high: number;
}

export interface Outcome {
  /** All stops in their order. */
  stops: Amount[];
  first: Amount;
  second: Amount;
  /** How many times the first goes into the second: with a range, at the least and at the most. */
  least: number;
  most: number;
}

/** Divides the second amount by the first, end by end. One and the same thing goes into itself once, however wide its range. */
export function run(values: Values<typeof parameters>, fixed: Record<string, number>): Outcome {
  const amountOf = (key: AmountKey): Amount => {
    if (key === "own") return { key, low: values.own * 1e9, high: values.own * 1e9 };
    const low = fixed[figures[key]]!;
    return { key, low, high: key === "goal" ? fixed[upperGoal]! : low };
  };
  const first = amountOf(amounts[values.first]!);
  const second = amountOf(amounts[values.second]!);
  const isSame = first.key === second.key;
  return {
    stops: stops.map(amountOf),
    first,
    second,
    least: isSame ? 1 : second.low / first.high,
    most: isSame ? 1 : second.high / first.low,
  };
}

/** What is at most some value makes the answer at most, or, divided by, at least. All else is printed in round numbers. */
export function boundOf({ first, second }: Outcome): "about" | "at-least" | "at-most" {
  if (first.key === second.key) return "about";
  if (second.key === "valuation") return "at-most";
  return first.key === "valuation" ? "at-least" : "about";
}

/** To two digits, as the ledger rounds such a ratio; a bound is never rounded to where it does not hold. */
export function rounded(times: number, bound: ReturnType<typeof boundOf>): number {
  const whole = 10 ** (Math.floor(Math.log10(times)) - 1);
  const round = { about: Math.round, "at-least": Math.floor, "at-most": Math.ceil }[bound];
  return Number((round(Number((times / whole).toPrecision(12))) * whole).toPrecision(2));
}

export const results = (outcome: Outcome): Result[] => {
  const { first, second, least, most } = outcome;
  const bound = boundOf(outcome);
  return [
    { key: "first", value: first.high, unit: "USD" },
    { key: "second", value: second.high, unit: "USD" },
    { key: "least", value: rounded(least, bound), unit: "times" },
    { key: "most", value: rounded(most, bound), unit: "times" },
  ];
};

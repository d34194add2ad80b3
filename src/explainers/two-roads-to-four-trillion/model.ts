import type { Values } from "../parameter.ts";
import type { Result } from "../result.ts";

/** What is printed: two values of Nvidia, and the same target for both companies. Of Microsoft there is the target and nothing else. */
export const printed = {
  first: "nvidia-market-cap-2023",
  last: "nvidia-market-cap-2024",
  nvidiaTarget: "nvidia-valuation-target",
  microsoftTarget: "microsoft-valuation-target",
  chipSales: "world-chip-sales-2024",
} as const;

/** The years of Nvidia's two printed values, both inferred from the article. */
export const printedYears = { first: 2023, last: 2024 };

/**
 * All but the share is nobody's. Spending, margin and multiple begin where, with the printed share, they multiply to nearly what is
 * printed of Nvidia in 2024; Microsoft begins with the same margin and multiple, so that only the roads differ.
 * The ranges end where an answer would be tens of times the target and teach nothing.
 */
export const parameters = {
  /** From the last printed value to the day that is looked at. */
  years: { unit: "year", min: 1, max: 8, step: 1, start: 5 },
  /** What the world spends on AI chips in a year, at the beginning. No article says. */
  spending: { unit: "USD-billion", min: 50, max: 150, step: 10, start: 100, group: "nvidia" },
  growth: { unit: "percent", min: -10, max: 30, step: 1, start: 10, group: "nvidia" },
  /** Nvidia's share of that spending in the end. The printed share has no market definition. */
  share: {
    unit: "percent",
    min: 0,
    max: 100,
    step: 5,
    start: { fact: "nvidia-market-share" },
    group: "nvidia",
  },
  /** Of what Nvidia takes, how much is profit. */
  chipmargin: { unit: "percent", min: 0, max: 60, step: 5, start: 50, group: "nvidia" },
  /** How many years' profits the market pays for. */
  chipmultiple: { unit: "times", min: 10, max: 50, step: 1, start: 43, group: "nvidia" },
  /** Customers of Microsoft's software, whether they pay for AI tools or not. */
  customers: {
    unit: "million-customer",
    min: 100,
    max: 1000,
    step: 50,
    start: 500,
    group: "microsoft",
  },
  /** How many of them pay for AI tools in the end. */
  paying: { unit: "percent", min: 0, max: 100, step: 5, start: 20, group: "microsoft" },
  /** What each of these then pays for the tools. */
  price: { unit: "USD-per-month", min: 0, max: 100, step: 1, start: 20, group: "microsoft" },
  toolmargin: { unit: "percent", min: 0, max: 60, step: 5, start: 50, group: "microsoft" },
  toolmultiple: { unit: "times", min: 10, max: 50, step: 1, start: 43, group: "microsoft" },
  /** Value of all else that Microsoft does, which stays as it is: begins at half the target, since nothing is printed. */
  rest: { unit: "USD-trillion", min: 0, max: 4, step: 0.1, start: 2, group: "microsoft" },
} as const;

export interface Outcome {
  /** In dollars, as everything that has no other unit. */
  first: number;
  last: number;
  nvidiaTarget: number;
  microsoftTarget: number;
  years: number;
  /** Each value after those years, and what both together lack of their targets. */
  nvidia: number;
  microsoft: number;
  missing: number;
  rest: number;
  /** Growth a year from the last printed value to the target, in percent: it rests on printed values and on the years alone. */
  pace: number;
  growthNeeded: Needed;
  priceNeeded: Needed;
  /** Spending on AI chips in the end, as a multiple of the chip sales expected for the whole world. */
  scale: number;
}

/** What a company would have to believe. */
export interface Needed {
  value: number;
  /** What the reader believes. */
  set: number;
  /** Beyond all counting. */
  isOpen: boolean;
  /** Something else is nothing, so that no value would do. */
  isHopeless: boolean;
}

/** Where the model stops counting: percent a year, dollars a month. */
export const most = { growth: 1000, price: 100_000 };

const monthsOfYear = 12;

/**
 * A value is a year's profit times a multiple. Nvidia's profit is its share of a growing spending times its margin; Microsoft's is what
 * paying customers pay in a year times its margin, on top of the rest of its business. The needed numbers are the same lines read
 * from the target backwards.
 */
export function run(values: Values<typeof parameters>, fixed: Record<string, number>): Outcome {
  const [first, last] = [fixed[printed.first]!, fixed[printed.last]!];
  const nvidiaTarget = fixed[printed.nvidiaTarget]!;
  const microsoftTarget = fixed[printed.microsoftTarget]!;
  const { years } = values;
  const spendingThen = values.spending * 1e9 * (1 + values.growth / 100) ** years;
  /** What a dollar spent on AI chips is worth in Nvidia's value, and a dollar a month of price in Microsoft's. */
  const perSpent = (values.share / 100) * (values.chipmargin / 100) * values.chipmultiple;
  const buyers = values.customers * 1e6 * (values.paying / 100);
  const perPrice = buyers * monthsOfYear * (values.toolmargin / 100) * values.toolmultiple;
  const rest = values.rest * 1e12;
  const nvidia = spendingThen * perSpent;
  const microsoft = rest + values.price * perPrice;
  return {
    first,
    last,
    nvidiaTarget,
    microsoftTarget,
    years,
    nvidia,
    microsoft,
    missing: Math.max(0, nvidiaTarget - nvidia) + Math.max(0, microsoftTarget - microsoft),
    rest,
    pace: yearlyGrowth(nvidiaTarget / last, years),
    growthNeeded: needed(
      yearlyGrowth(nvidiaTarget / (values.spending * 1e9 * perSpent), years),
      values.growth,
      most.growth,
    ),
    priceNeeded: needed(
      rest >= microsoftTarget ? 0 : (microsoftTarget - rest) / perPrice,
      values.price,
      most.price,
    ),
    scale: spendingThen / fixed[printed.chipSales]!,
  };
}

/** In percent: what grows so much every year is so many times as much after so many years. */
const yearlyGrowth = (times: number, years: number): number => (times ** (1 / years) - 1) * 100;

const needed = (value: number, set: number, most: number): Needed => ({
  value: Math.min(value, most),
  set,
  isOpen: value > most,
  isHopeless: value === Infinity,
});

export const results = (outcome: Outcome): Result[] => [
  { key: "missing", value: outcome.missing, unit: "USD" },
  { key: "nvidia", value: outcome.nvidia, unit: "USD" },
  { key: "microsoft", value: outcome.microsoft, unit: "USD" },
  { key: "pace", value: outcome.pace, unit: "percent" },
  { key: "growth", ...neededResult(outcome.growthNeeded), unit: "percent" },
  { key: "price", ...neededResult(outcome.priceNeeded), unit: "USD-per-month" },
  { key: "scale", value: outcome.scale, unit: "times" },
];

const neededResult = ({ value, isOpen }: Needed) => ({ value, isOpen });

import type { Values } from "../parameter.ts";
import type { Result } from "../result.ts";
import { agesOf, fleetOf, longRunShare, share, type Year } from "./cohorts.ts";

/** The two parts of a chip's life, each printed as a range: one executive's view. */
export const trainingLife = "ai-chip-training-life";
export const inferenceLife = "ai-chip-inference-life";

/** The years the picture shows; the longest life a reader can set ends before them, and so does the longest loan. */
export const horizon = 16;

/** The lives begin at the shorter end of what is printed. No price, cost, purchase or loan is: all of those are the reader's own. */
export const parameters = {
  /** Years a chip trains models. */
  training: {
    unit: "year",
    min: 0,
    max: 6,
    step: 0.5,
    start: { fact: trainingLife },
    group: "life",
  },
  /** Years it then runs them. */
  inference: {
    unit: "year",
    min: 0,
    max: 8,
    step: 0.5,
    start: { fact: inferenceLife },
    group: "life",
  },
  /** Years a better chip takes from the end of that life: from inference first, then from training. */
  cut: { unit: "year", min: 0, max: 8, step: 0.5, start: 0, group: "life" },
  /** Chips bought at the beginning of the first year. */
  bought: { unit: "chip", min: 1000, max: 20_000, step: 1000, start: 10_000, group: "fleet" },
  /** By how much the purchases of a year pass those of the year before, in percent. */
  growth: { unit: "percent", min: -50, max: 40, step: 5, start: 0, group: "fleet" },
  /** For how many years anything is bought. */
  buying: { unit: "year", min: 1, max: horizon, step: 1, start: horizon, group: "fleet" },
  /** What an hour of a chip is rented for while it trains. */
  rent: { unit: "USD-per-hour", min: 0, max: 5, step: 0.25, start: 2, group: "earnings" },
  /** The same while it runs models: it begins equal, because nobody printed which is dearer. */
  later: { unit: "USD-per-hour", min: 0, max: 5, step: 0.25, start: 2, group: "earnings" },
  /** Of all hours, those that are rented, in percent. */
  use: { unit: "percent", min: 0, max: 100, step: 5, start: 50, group: "earnings" },
  /** What a chip draws with its part of the site, rented or not. */
  draw: { unit: "kW", min: 0, max: 3, step: 0.1, start: 1, group: "earnings" },
  electricity: { unit: "USD-per-kWh", min: 0, max: 0.5, step: 0.01, start: 0.1, group: "earnings" },
  /** What a chip costs, with its part of the site; all of it is borrowed. */
  price: { unit: "USD", min: 5000, max: 100_000, step: 1000, start: 20_000, group: "loan" },
  /** Years in which the loan on a chip is repaid, in equal parts. */
  term: { unit: "year", min: 1, max: 10, step: 0.5, start: 5, group: "loan" },
  /** Interest a year, in percent. */
  interest: { unit: "percent", min: 0, max: 20, step: 1, start: 8, group: "loan" },
} as const;

type Given = Values<typeof parameters>;

export interface Outcome {
  /** Years as they come out when a better chip has taken its part. */
  training: number;
  inference: number;
  life: number;
  /** Instalments that fall due while the chip infers, and when it no longer earns; in years. */
  paidFromInference: number;
  idle: number;
  /** Of the chips at work in the long run, the share that infers, in percent. */
  inferring: number;
  /**
   * What is printed of both parts, in years, and the share that follows from it alone in a fleet bought evenly: the least with the longest
   * training before the shortest inference, the most the other way about.
   */
  printed: { training: Range; inference: Range; share: Range };
  /** One chip over its whole life, in dollars: after power, and what its loan takes. */
  earned: number;
  repaid: number;
  years: Year[];
  /** Of these years, those in which more is due than earned. */
  short: number;
  /** Years from the first purchase to the end of the last chip's life, if buying ends within the years shown. */
  end: number | undefined;
}

interface Range {
  least: number;
  most: number;
}

const hoursOfYear = 8760;

/** Every chip bought trains, then infers, then retires; what one chip does at each age adds up to a fleet. */
export function run(values: Given, fixed: Record<string, number>): Outcome {
  const life = Math.max(0, values.training + values.inference - values.cut);
  const training = Math.min(values.training, life);
  const inference = life - training;
  const rates = {
    training: earnings(values.rent, values),
    inference: earnings(values.later, values),
    instalment: instalmentOf(values),
  };
  const ages = agesOf(training, life, values.term, horizon);
  const years = fleetOf(ages, purchases(values), rates);
  return {
    training,
    inference,
    life,
    paidFromInference: Math.max(0, Math.min(values.term, life) - training),
    idle: Math.max(0, values.term - life),
    inferring: longRunShare(ages, values.growth / 100),
    printed: printedIn(fixed),
    earned: training * rates.training + inference * rates.inference,
    repaid: rates.instalment * values.term,
    years,
    short: years.filter(isShort).length,
    end: values.buying < horizon ? values.buying - 1 + life : undefined,
  };
}

export const results = ({ years, short, ...one }: Outcome): Result[] => {
  const last = years.at(-1)!;
  return [
    { key: "life", value: one.life, unit: "year" },
    { key: "inferring", value: one.inferring, unit: "percent" },
    { key: "least", value: one.printed.share.least, unit: "percent" },
    { key: "most", value: one.printed.share.most, unit: "percent" },
    { key: "earned", value: one.earned, unit: "USD" },
    { key: "repaid", value: one.repaid, unit: "USD" },
    { key: "multiple", value: one.earned / one.repaid, unit: "times" },
    { key: "inference", value: one.paidFromInference, unit: "year" },
    { key: "idle", value: one.idle, unit: "year" },
    { key: "working", value: last.training + last.inference, unit: "chip" },
    { key: "owing", value: last.owing, unit: "chip" },
    { key: "income", value: last.earnedInTraining + last.earnedInInference, unit: "USD" },
    { key: "due", value: last.due, unit: "USD" },
    { key: "short", value: short, unit: "year" },
  ];
};

/** Chips bought at the beginning of each year. */
const purchases = ({ bought, growth, buying }: Given): number[] =>
  Array.from({ length: horizon }, (_, year) =>
    year < buying ? bought * (1 + growth / 100) ** year : 0,
  );

/** What a working chip earns in a year: rented hours, less the electricity of all hours. */
const earnings = (rent: number, { use, draw, electricity }: Given): number =>
  hoursOfYear * ((rent * use) / 100 - draw * electricity);

/** Equal yearly parts that repay the price with interest. */
function instalmentOf({ price, term, interest }: Given): number {
  const rate = interest / 100;
  return rate === 0 ? price / term : (price * rate) / (1 - (1 + rate) ** -term);
}

/** More is due than earned, by more than an error of reckoning. */
const isShort = ({ earnedInTraining, earnedInInference, due }: Year): boolean =>
  due - earnedInTraining - earnedInInference > due * 1e-9;

function printedIn(fixed: Record<string, number>): Outcome["printed"] {
  const range = (id: string) => ({ least: fixed[id]!, most: fixed[`${id}.high`]! });
  const [training, inference] = [range(trainingLife), range(inferenceLife)];
  const least = share(inference.least, training.most);
  return { training, inference, share: { least, most: share(inference.most, training.least) } };
}

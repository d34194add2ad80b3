import type { Values } from "../parameter.ts";
import type { Result } from "../result.ts";

/** The printed ceiling of OpenAI's plan with Broadcom, in gigawatts. */
export const ceiling = "openai-broadcom-power";

/** All of it the reader's own: of the plan the article prints a ceiling in gigawatts, and nothing else. The first group sets how many
 * accelerators; the second moves only sites, years and electricity. */
export const parameters = {
  /** Of the ceiling, how much is ever built, in percent. */
  built: { unit: "percent", min: 0, max: 100, step: 5, start: 100, group: "number" },
  /** What one accelerator draws at full load. */
  draw: { unit: "watt", min: 300, max: 3000, step: 50, start: 1000, group: "number" },
  /** For each watt of an accelerator, how much more its site takes: cooling, network, losses; in percent. */
  overhead: { unit: "percent", min: 0, max: 100, step: 5, start: 30, group: "number" },
  /** How much of full power is drawn on average, in percent. */
  load: { unit: "percent", min: 10, max: 100, step: 5, start: 70, group: "site" },
  /** Power of one site. */
  site: { unit: "MW", min: 50, max: 2000, step: 50, start: 500, group: "site" },
  /** What is finished in a year. */
  pace: { unit: "GW", min: 0.25, max: 5, step: 0.25, start: 1, group: "site" },
} as const;

export interface Outcome {
  /** In gigawatts. */
  limit: number;
  power: number;
  accelerators: number;
  sites: number;
  years: number;
  /** In terawatt-hours a year. */
  energy: number;
}

const hoursOfYear = 8760;

/**
 * Power is shared out: built gigawatts over what an accelerator draws with its part of the site, over the size of a site, and over
 * what is finished in a year. Sites are whole: a part of one is a site too.
 */
export function run(values: Values<typeof parameters>, fixed: Record<string, number>): Outcome {
  const limit = fixed[ceiling]!;
  const power = (limit * values.built) / 100;
  const drawnPerAccelerator = values.draw * (1 + values.overhead / 100);
  return {
    limit,
    power,
    accelerators: (power * 1e9) / drawnPerAccelerator,
    sites: Math.ceil(Number(((power * 1000) / values.site).toPrecision(12))),
    years: power / values.pace,
    energy: (power * hoursOfYear * values.load) / 100 / 1000,
  };
}

export const results = ({ power, accelerators, sites, years, energy }: Outcome): Result[] => [
  { key: "power", value: power, unit: "GW" },
  { key: "accelerators", value: accelerators, unit: "accelerator" },
  { key: "sites", value: sites, unit: "site" },
  { key: "years", value: years, unit: "year" },
  { key: "energy", value: energy, unit: "TWh" },
];

import type { FormName } from "./draw.ts";

/** The forms that draw both ends of a range; any other would show one end as if it were the whole. */
export const drawsRanges: readonly FormName[] = ["dots", "spans", "open-bars", "areas", "life"];

interface Fit {
  /** What the form draws, to go on from "draws". */
  draws: string;
  takes(unit: string): boolean;
}

const times = ["year", "month", "week"];
const measured = ["USD", "USD-per-share", "percent", "times", "GW", ...times];
const time: Fit = { draws: "lengths of time", takes: (unit) => times.includes(unit) };

/** Forms that are made for one kind of unit. */
export const fits: Partial<Record<FormName, Fit>> = {
  spans: time,
  life: time,
  gauges: { draws: "shares of a whole", takes: (unit) => unit === "percent" },
  pictogram: { draws: "what can be counted", takes: (unit) => !measured.includes(unit) },
};

/** More squares than these in one block of a pictogram nobody counts. */
export const countable = 200;

import type { ChartModel } from "./datum.ts";
import type { FormName } from "./draw.ts";

/** The forms that measure every row on one scale from nought: there, and only there, higher and lower mean more and less. */
const scaled: Record<FormName, boolean> = {
  bars: true,
  "stacked-bars": true,
  dots: true,
  squares: true,
  areas: true,
  // Each of its own whole, of its own time, open at one end, counted, or not measured at all.
  gauges: false,
  spans: false,
  life: false,
  "open-bars": false,
  pictogram: false,
  timeline: false,
  network: false,
  matrix: false,
};

/**
 * May a chart be played, and its rows be told as the least and the most? Only what may be compared: two values or more on
 * one scale, in one unit, of one kind.
 */
export function isHeard(form: FormName, { data }: Pick<ChartModel, "data">): boolean {
  const [first, ...others] = data;
  return (
    scaled[form] &&
    others.length > 0 &&
    others.every(({ unit, kind }) => unit === first!.unit && kind === first!.kind)
  );
}

/** Where the scale of a picture ends, in the unit of its rows. */
export const scaleOf = ({ data, encoding }: Pick<ChartModel, "data" | "encoding">): number =>
  Math.max(encoding.max ?? 0, ...data.map(({ value, high }) => high ?? value));

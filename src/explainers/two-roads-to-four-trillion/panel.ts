import type { Shape } from "../drawing.ts";
import type { Room } from "./road.ts";

/** Sizes of type, and how wide a panel is, how high its chart, how wide the past in it. */
export interface Measures {
  value: number;
  label: number;
  tick: number;
  panel: number;
  chart: number;
  past: number;
  /** On a phone the picture stays in sight while controls are turned below it: it says less, in fewer lines. */
  isCompact?: true;
}

export const wide: Measures = {
  value: 27,
  label: 16,
  tick: 14,
  panel: 308,
  chart: 240,
  past: 136,
};
export const narrow: Measures = {
  value: 18,
  label: 13.5,
  tick: 12.5,
  panel: 358,
  chart: 106,
  past: 142,
  isCompact: true,
};

/** One road of the picture, where it stands. */
export interface Panel {
  measures: Measures;
  x: number;
  y: number;
}

/** Everything above is cut off and goes on in an arrow, so that the target stands where it stands. */
const ceiling = 5e12;

/** From line to line. */
export const lead = (size: number): number => Math.round(size * 1.25);

const headHeight = ({ label, value, isCompact }: Measures) =>
  isCompact ? value + 23 : label + value * 1.3 + lead(label) * 2 + 26;

export const panelHeight = (m: Measures): number =>
  headHeight(m) +
  m.chart +
  (m.isCompact ? m.tick * 3.2 : m.tick * 3 + m.value * 1.4 + lead(m.label) * 3 + 2);

/** Where the road of a panel may run. */
export function roomIn({ measures: m, x, y }: Panel): Room {
  const foot = y + headHeight(m) + m.chart;
  return {
    left: x + m.past,
    right: x + m.panel - 6,
    foot,
    ceiling,
    y: (value) => foot - (value / ceiling) * m.chart,
  };
}

/** Where in the past a year’s value stands, or would stand. */
export function column(year: "first" | "last", { measures: m, x }: Panel) {
  const width = m.past / 2 - 6;
  const left = year === "first" ? x : x + m.past - width;
  return { x: left, width, middle: left + width / 2 };
}

/** Lines of words, the first at its place. */
export function text(
  key: string,
  style: string,
  lines: string[],
  { x, y, anchor }: { x: number; y: number; anchor?: "middle" | "end" },
  size: number,
): Shape {
  const aligned = anchor && { "text-anchor": anchor };
  return {
    key,
    tag: "text",
    attributes: { class: style, x, y, "data-lead": lead(size), ...aligned },
    lines,
  };
}

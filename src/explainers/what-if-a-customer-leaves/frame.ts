import { charactersIn, breakLines } from "../../charts/lines.ts";
import type { Shape } from "../drawing.ts";

/** Where everything stands: three panels, one above the other, over one row of quarters. */
export interface Frame {
  width: number;
  height: number;
  type: { value: number; label: number; tick: number };
  left: number;
  right: number;
  /** From one quarter to the next. */
  step: number;
  /** The middle of a quarter. */
  x(quarter: number): number;
  /** Baselines of the words above the picture, of each panel's heading and of the two rows for what happens. */
  headline: number;
  whose: number;
  happenings: [number, number];
  coverage: Panel;
  money: Panel;
  fleet: Panel;
  text(
    key: string,
    words: string,
    x: number,
    y: number,
    style: Style,
    more?: Shape["attributes"],
  ): Shape;
}

export interface Panel {
  heading: number;
  top: number;
  foot: number;
}

/** Ticks and annotations may stand over lines, and get a rim of paper. */
type Style = "value" | "label" | "tick" | "annotation";

export function frameOf(size: "wide" | "narrow", quarters: number): Frame {
  const narrow = size === "narrow";
  const width = narrow ? 360 : 640;
  const type = narrow ? { value: 18, label: 13.5, tick: 12 } : { value: 27, label: 16, tick: 14 };
  const [left, right] = [narrow ? 46 : 54, width - 2];
  const step = (right - left) / quarters;
  const row = type.label * 1.25;
  const headline = type.value;
  const panel = (heading: number, gap: number, height: number): Panel => {
    const top = heading + gap;
    return { heading, top, foot: top + height };
  };
  const whose = headline + type.tick * 1.55;
  const coverage = panel(
    whose + (narrow ? 23 : 32),
    row * 2 + (narrow ? 24 : 30),
    narrow ? 115 : 175,
  );
  // Below the first panel its last point may have a name.
  const money = panel(coverage.foot + (narrow ? 46 : 54), narrow ? 8 : 10, narrow ? 56 : 84);
  const fleet = panel(money.foot + (narrow ? 24 : 32), narrow ? 7 : 10, narrow ? 22 : 32);
  return {
    width,
    height: fleet.foot + type.tick * 2.8,
    type,
    left,
    right,
    step,
    x: (quarter) => left + (quarter + 0.5) * step,
    headline,
    whose,
    happenings: [coverage.heading + row + 4, coverage.heading + row * 2 + 4],
    coverage,
    money,
    fleet,
    text(key, words, x, y, style, more = {}) {
      const size = style === "annotation" ? type.label : type[style];
      const isOverLines = style === "annotation" || style === "tick";
      const lines = breakLines(words, charactersIn(width, size));
      return {
        key,
        tag: "text",
        attributes: {
          class: isOverLines ? `${style} rim` : style,
          x,
          y,
          "data-lead": Math.round(size * 1.25),
          ...more,
        },
        lines,
      };
    },
  };
}

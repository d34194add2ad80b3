import { breakLines, charactersIn } from "../../charts/lines.ts";
import type { Shape } from "../drawing.ts";
import { horizon } from "./model.ts";

/** Where everything stands. All three parts share one line of years. */
export const plans = {
  wide: {
    width: 640,
    /** Where the years begin; left of it stand names and amounts. */
    left: 66,
    value: 27,
    label: 16,
    tick: 14,
    /** The words below the headline. */
    under: 20,
    /** The strips: where the first begins, how thick each is, the room between two with words between them and without, and their years. */
    strips: { top: 114, thick: 12, step: 42, close: 17, years: 245 },
    fleet: { heading: 282, top: 334, height: 96 },
    money: { heading: 464, top: 498, height: 72 },
    height: 598,
  },
  narrow: {
    width: 360,
    left: 56,
    value: 18,
    label: 13.5,
    tick: 12,
    under: 16,
    strips: { top: 87, thick: 11, step: 36, close: 16, years: 202 },
    fleet: { heading: 232, top: 279, height: 78 },
    money: { heading: 385, top: 415, height: 60 },
    height: 496,
  },
};
export type Plan = (typeof plans)["wide"];

/** The place of a moment, in years since the first purchase. */
export const across = (year: number, { left, width }: Plan): number =>
  left + (year * (width - 1 - left)) / horizon;

/** Words in as many lines as they need. */
export function text(
  key: string,
  words: string,
  at: { x: number; y: number },
  style: "value" | "label" | "tick",
  plan: Plan,
  more: Shape["attributes"] = {},
): Shape {
  const lead = Math.round(plan[style] * 1.25);
  const lines = breakLines(words, charactersIn(plan.width - 2, plan[style], 0.47));
  const { class: colour = "", ...others } = more;
  const attributes = { class: `${style} ${colour}`.trim(), ...at, "data-lead": lead, ...others };
  return { key, tag: "text", attributes, lines };
}

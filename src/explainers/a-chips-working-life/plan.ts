import { breakLines, charactersIn } from "../../charts/lines.ts";
import type { Shape } from "../drawing.ts";
import { horizon } from "./model.ts";

/** Where everything stands. All three parts share one line of years. */
export const plans = {
  wide: {
    width: 640,
    value: 27,
    label: 16,
    tick: 14,
    /** The strips: where the first begins, from one to the next, and how thick each is. */
    strips: { top: 100, step: 50, thick: 20 },
    fleet: { heading: 256, top: 312, height: 118 },
    money: { heading: 468, top: 506, height: 84 },
    height: 614,
  },
  narrow: {
    width: 360,
    value: 18,
    label: 13.5,
    tick: 12,
    strips: { top: 92, step: 44, thick: 18 },
    fleet: { heading: 230, top: 280, height: 104 },
    money: { heading: 414, top: 446, height: 74 },
    height: 540,
  },
};
export type Plan = (typeof plans)["wide"];

/** The place of a moment, in years since the first purchase. */
export const across = (year: number, { width }: Plan): number => 1 + (year * (width - 2)) / horizon;

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
  // The display face is the narrower one.
  const lines = breakLines(
    words,
    charactersIn(plan.width - 2, plan[style], style === "value" ? 0.47 : 0.5),
  );
  const { class: colour = "", ...others } = more;
  const attributes = { class: `${style} ${colour}`.trim(), ...at, "data-lead": lead, ...others };
  return { key, tag: "text", attributes, lines };
}

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
    strips: { top: 86, step: 44, thick: 16 },
    fleet: { heading: 219, top: 277, height: 96 },
    money: { heading: 402, top: 436, height: 64 },
    height: 520,
  },
  narrow: {
    width: 360,
    value: 18,
    label: 13.5,
    tick: 12,
    strips: { top: 59, step: 32, thick: 13 },
    fleet: { heading: 152, top: 199, height: 74 },
    money: { heading: 291, top: 318, height: 51 },
    height: 387,
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
  const lines = breakLines(words, charactersIn(plan.width - 2, plan[style], 0.47));
  const { class: colour = "", ...others } = more;
  const attributes = { class: `${style} ${colour}`.trim(), ...at, "data-lead": lead, ...others };
  return { key, tag: "text", attributes, lines };
}

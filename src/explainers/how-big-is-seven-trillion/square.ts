import type { Shape } from "../drawing.ts";
import type { Amount, AmountKey } from "./model.ts";

/** Colour by role, rhythm by how firmly a figure stands: as in every picture of the site. */
const looks: Record<AmountKey, { style: string; fill?: string }> = {
  round: { style: "m capital" },
  texas: { style: "m capital claim" },
  loan: { style: "m risk" },
  valuation: { style: "m capital claim" },
  sales: { style: "m demand", fill: "url(#hatch-demand)" },
  market: { style: "m capital" },
  goal: { style: "m capital claim" },
  own: { style: "m assumed" },
};

/** How words on a square are set: light on a dark one, with a rim on a hatched one. */
export function wordsOn(key: AmountKey): string {
  const { style, fill } = looks[key];
  if (fill) return "halo";
  return style.endsWith("claim") || style.endsWith("assumed") ? "" : "on";
}

/** Below this side, in picture units, an outline would be larger than what it encloses. */
export const tiny = 12;

/**
 * A square on the ground, its area true. A range is a square within a hatched one: one thing with two ends.
 * @param scale picture units for the square root of a dollar
 */
export function squareOf(
  key: string,
  amount: Amount,
  at: { x: number; ground: number; scale: number; right: number; top: number },
): Shape[] {
  const { style, fill } = looks[amount.key];
  const rect = (name: string, value: number, look: string, paint?: string): Shape => {
    const side = Math.sqrt(value) * at.scale;
    const x = Math.min(at.x, at.right);
    const y = Math.max(at.ground - side, at.top);
    return {
      key: name,
      tag: "rect",
      attributes: {
        class: side < tiny ? `${look} tiny` : look,
        x,
        y,
        width: Math.max(0, Math.min(at.x + side, at.right) - x),
        height: at.ground - y,
        ...(paint && { fill: paint }),
      },
    };
  };
  const inner = rect(key, amount.low, style, fill);
  if (amount.high === amount.low) return [inner];
  return [rect(`${key}-high`, amount.high, "m capital perhaps", "url(#hatch-capital)"), inner];
}

import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { beside, type Frame } from "./frame.ts";
import type { Quarter } from "./model.ts";

/** The course in which nothing happens. */
export function drawCalm(
  calm: Quarter[],
  highest: number,
  frame: Frame,
  y: (coverage: number) => number,
  say: Say,
): Shape[] {
  const shown = calm.findLastIndex(({ coverage = Infinity }) => coverage <= highest);
  const [at, end] = [frame.x(shown), y(calm[shown]!.coverage!)];
  return [
    {
      key: "calm",
      tag: "path",
      attributes: { class: "calm", d: pathOf(calm, highest, frame.x, y) },
    },
    frame.text(
      "calm-label",
      say.words("picture.calm"),
      0,
      Math.max(end - 5, frame.coverage.top + 4),
      "tick",
      beside(frame, at, 8),
    ),
  ];
}

/** A line through the quarters in which something is owed, cut where it leaves the picture. */
export function pathOf(
  quarters: Quarter[],
  highest: number,
  x: (quarter: number) => number,
  y: (coverage: number) => number,
): string {
  let path = "";
  let isDrawing = false;
  quarters.forEach(({ coverage }, quarter) => {
    const before = quarters[quarter - 1]?.coverage;
    if (coverage === undefined) return;
    const crossing = (from: number, to: number) =>
      `${x(quarter - 1 + (highest - from) / (to - from))},${y(highest)}`;
    if (coverage <= highest) {
      if (!isDrawing && before !== undefined) path += `M${crossing(before, coverage)}`;
      path += `${path && (isDrawing || before !== undefined) ? "L" : "M"}${x(quarter)},${y(coverage)}`;
      isDrawing = true;
    } else if (isDrawing) {
      path += `L${crossing(before!, coverage)}`;
      isDrawing = false;
    }
  });
  return path;
}

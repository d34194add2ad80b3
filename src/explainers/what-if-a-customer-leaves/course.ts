import type { Quarter } from "./model.ts";
import type { Point } from "./room.ts";

/** A line through the quarters in which something is owed, in strokes: it is cut where it leaves the picture at the top. */
export function strokesOf(
  quarters: Quarter[],
  highest: number,
  x: (quarter: number) => number,
  y: (coverage: number) => number,
): Point[][] {
  const strokes: Point[][] = [];
  let isDrawing = false;
  quarters.forEach(({ coverage }, quarter) => {
    const before = quarters[quarter - 1]?.coverage;
    if (coverage === undefined) return;
    const crossing = (from: number): Point => [
      x(quarter - 1 + (highest - from) / (coverage - from)),
      y(highest),
    ];
    const isSeen = coverage <= highest;
    if (isSeen && !isDrawing) strokes.push(before === undefined ? [] : [crossing(before)]);
    if (isSeen) strokes.at(-1)!.push([x(quarter), y(coverage)]);
    else if (isDrawing) strokes.at(-1)!.push(crossing(before!));
    isDrawing = isSeen;
  });
  return strokes;
}

/** Where the last stroke leaves the picture at the top, if it does. */
export function exitOf(strokes: Point[][], top: number): Point | undefined {
  const end = strokes.at(-1)?.at(-1);
  return end && end[1] === top ? end : undefined;
}

export const pathOf = (strokes: Point[][]): string =>
  strokes
    .flatMap((stroke) => stroke.map(([x, y], index) => `${index ? "L" : "M"}${x},${y}`))
    .join("");

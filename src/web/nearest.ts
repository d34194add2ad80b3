import { pointAt, type Curve, type Point } from "../charts/ties/curves.ts";

export interface Line {
  key: string;
  curve: Curve;
}

/** The line nearest to a point, if any comes as near as that: fingers are broad and lines are thin. */
export function nearestLine(
  [x, y]: Point,
  lines: readonly Line[],
  reach: number,
): string | undefined {
  let [nearest, least]: [string | undefined, number] = [undefined, reach];
  for (const { key, curve } of lines)
    for (const at of steps) {
      const [px, py] = pointAt(curve, at);
      const far = Math.hypot(px - x, py - y);
      if (far < least) [nearest, least] = [key, far];
    }
  return nearest;
}

/** Reads a path of one move and one quadratic curve. */
export function curveOf(path: string): Curve {
  const [x0, y0, x1, y1, x2, y2] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  return [
    [x0!, y0!],
    [x1!, y1!],
    [x2!, y2!],
  ];
}

const steps = Array.from({ length: 49 }, (_, index) => index / 48);

/** Where things stand in the picture: the line has most of it until the forecast is shown, then the wall takes the lower part. */
import { countedYear, parameters } from "./model.ts";

export interface Room {
  width: number;
  height: number;
  isNarrow: boolean;
  /** Type by class, as the style sheet sets it. */
  type: { value: number; label: number; note: number; tick: number };
  /** The years of the line from left to right, and its stocks from nought at `base` to the most at `top`. */
  line: { left: number; right: number; top: number; base: number };
  wall: { left: number; right: number; top: number; base: number };
}

/** Both states of a size are of one height, so that nothing on the page moves. What is to be drawn on stands on the first screen. */
export function roomOf(size: "wide" | "narrow", isShown: boolean): Room {
  const isNarrow = size === "narrow";
  return isNarrow
    ? {
        width: 360,
        height: 570,
        isNarrow,
        type: { value: 18, label: 13.5, note: 13, tick: 12 },
        line: { left: 74, right: 338, top: 100, base: isShown ? 228 : 334 },
        wall: { left: 38, right: 359, top: 376, base: 512 },
      }
    : {
        width: 640,
        height: 468,
        isNarrow,
        type: { value: 27, label: 16, note: 15, tick: 14 },
        line: { left: 118, right: 606, top: isShown ? 74 : 84, base: isShown ? 188 : 366 },
        wall: { left: 42, right: 639, top: 300, base: 412 },
      };
}

const guessed = ["firstguess", "secondguess", "thirdguess"] as const;
const most = parameters.firstguess.max;

/** Where a year of the line stands. @param after years after the count */
export const xOf = ({ line }: Room, after: number): number =>
  line.left + ((line.right - line.left) * after) / guessed.length;

export const yOf = ({ line }: Room, stock: number): number =>
  line.base - ((line.base - line.top) * stock) / most;

export const yearOf = (after: number): number => countedYear + after;

/** The year of the line that is nearest to a place, and the stock of that height; nothing beside the line. */
export function graspedAt(
  { x, y }: { x: number; y: number },
  room: Room,
): { key: (typeof guessed)[number]; stock: number } | undefined {
  const { left, right, top, base } = room.line;
  const after = Math.round(((x - left) / (right - left)) * guessed.length);
  const key = guessed[Math.min(guessed.length, after) - 1];
  // A hand that slips a little over the edge still means the edge.
  const slip = 24;
  if (!key || y < top - slip || y > base + slip) return undefined;
  return { key, stock: ((base - y) / (base - top)) * most };
}

/** A place of the picture, in its units. */
export type Point = [x: number, y: number];

/** Where words may stand: their baseline, and which end of them is at `x`. */
export interface Spot {
  x: number;
  y: number;
  "text-anchor": "start" | "middle" | "end";
}

/** What lines and words have taken of the picture, and the places that are left. */
export interface Room {
  /** Takes the places along a line. */
  take(line: Point[]): void;
  /** Takes the first spot in which the words touch nothing, or the one in which they touch least. @param from where they may begin */
  seat(words: string, size: number, spots: Spot[], from?: number): Spot;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** @param left and right, beyond which words would be cut or stand among others */
export function roomIn(left: number, right: number): Room {
  const points: Point[] = [];
  const seats: Box[] = [];
  const touches = (box: Box, from: number): number => {
    let count = box.left < from - 1 || box.right > right + 1 ? outside : 0;
    for (const [x, y] of points)
      if (x > box.left && x < box.right && y > box.top && y < box.bottom) count++;
    for (const seat of seats)
      if (
        box.left < seat.right &&
        box.right > seat.left &&
        box.top < seat.bottom &&
        box.bottom > seat.top
      )
        count += across;
    return count;
  };
  return {
    take: (line) => void points.push(...pointsAlong(line)),
    seat(words, size, spots, from = left) {
      let best = { spot: spots[0]!, count: Infinity };
      for (const spot of spots) {
        const count = touches(boxOf(words, size, spot), from);
        if (count < best.count) best = { spot, count };
        if (count === 0) break;
      }
      seats.push(boxOf(words, size, best.spot));
      return best.spot;
    },
  };
}

/** Words across words are worse than any line behind them, and words that are cut are the worst. */
const across = 100;
const outside = 1000;

/** Dots are thicker than the line they stand on. */
const rim = 3;

/** From one point of a line to the next: closer than any word is high. */
const dense = 4;

function pointsAlong(line: Point[]): Point[] {
  return line.slice(1).flatMap(([x, y], index): Point[] => {
    const [fromX, fromY] = line[index]!;
    const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / dense);
    return Array.from({ length: steps + 1 }, (_, step): Point => {
      const part = steps ? step / steps : 0;
      return [fromX + (x - fromX) * part, fromY + (y - fromY) * part];
    });
  });
}

function boxOf(words: string, size: number, { x, y, "text-anchor": anchor }: Spot): Box {
  const width = words.length * size * 0.54;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - size * 0.85 - rim, bottom: y + size * 0.25 + rim };
}

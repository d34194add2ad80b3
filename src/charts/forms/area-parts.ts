import type { Canvas, ChartModel, Datum } from "../datum.ts";
import { ample, breakLines, breakValue, charactersIn } from "../lines.ts";
import { lineHeight, sizes, type TextBlock } from "../svg.ts";

/** Where a square stands, and the words that belong to it. */
export interface AreaPlot {
  datum: Datum;
  x: number;
  /** The line it stands on. */
  ground: number;
  /** Of a range, the side of the lower and the upper end. */
  inner: number;
  side: number;
  words: TextBlock[];
  /** From the square to its words, and the ring around one too small to be found by itself. */
  leader: string;
}

export const topOf = ({ value, high }: Datum): number => high ?? value;
export const bySize = (data: Datum[]): Datum[] => [...data].sort((a, b) => topOf(a) - topOf(b));

interface Fit {
  room: number;
  /** What a square of this side takes of the room, words included. */
  lengthOf: (side: number, index: number) => number;
  /** The longest side the picture has room for: that of the frame's square. */
  largest: number;
}

/** From a value to a side, so that areas are true: the largest scale at which all have room and the frame's square has. */
export function scaleOf(data: Datum[], { encoding }: ChartModel, { room, lengthOf, largest }: Fit) {
  const frame = encoding.frame ?? Math.max(...data.map(topOf));
  const fits = (factor: number) =>
    data.reduce((sum, datum, at) => sum + lengthOf(factor * Math.sqrt(topOf(datum)), at), 0) <=
    room;
  let [low, high] = [0, largest / Math.sqrt(frame)];
  if (fits(high)) low = high;
  for (let step = 0; step < 40 && low < high; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return (value: number): number => Math.max(0.6, low * Math.sqrt(value));
}

export interface AreaWords {
  blocks: TextBlock[];
  height: number;
}

/** Value, name and kind, one below the other from nought downwards. @param tight the kind beside one of them, if it fits */
export function wordsOf(datum: Datum, width: number, canvas: Canvas, tight = false): AreaWords {
  const type = sizes(canvas);
  const fit = (size: number) => Math.max(8, charactersIn(width, size, ample));
  const lines = (text: string, size: number) => breakLines(text, fit(size));
  const parts = [
    {
      key: "value",
      style: "label",
      size: type.label,
      lines: breakValue(datum.text, fit(type.label)),
    },
    { key: "label", style: "part", size: type.label, lines: lines(datum.label, type.label) },
    { key: "kind", style: "kind", size: type.kind, lines: lines(datum.kind, type.kind) },
  ].filter((part) => part.lines.length);
  const hold = datum.faint ? " faint" : "";
  const isFree = (text: string) =>
    (text.length * type.label + datum.kind.length * type.kind) * ample + 8 < width;
  let height = 0;
  let beside: { x: number; y: number } | undefined;
  const blocks = parts.map(({ key, style, size, lines }) => {
    const y = height + size * 0.9;
    const place = key === "kind" && beside ? beside : { x: 0, y };
    if (place !== beside) height += lines.length * lineHeight(size);
    if (tight && lines.length === 1 && isFree(lines[0]!))
      beside ??= { x: lines[0]!.length * type.label * ample + 6, y };
    return { key: `${datum.key}:${key}`, style: style + hold, size, lines, ...place };
  });
  return { blocks, height };
}

export const movedTo = ({ blocks }: AreaWords, x: number, y: number): TextBlock[] =>
  blocks.map((block) => ({ ...block, x: block.x + x, y: block.y + y }));

/** Below this side a square wears a ring. */
export const tiny = 4;
export const ringAround = (x: number, y: number): string =>
  `M${x - 6},${y}a6,6 0 1 0 12,0a6,6 0 1 0 -12,0`;

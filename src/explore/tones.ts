/** A value that is played: where it stands, what it is, and how firmly. */
export interface Heard {
  /** Share of the picture's own scale, 0 to 1. */
  share: number;
  /** Place in the picture from left to right, 0 to 1. */
  at: number;
  /** How firmly it stands, by the name of its thread. */
  thread: string;
}

export interface Tone {
  /** Seconds from the beginning. */
  start: number;
  length: number;
  /** In hertz. */
  pitch: number;
  /** From -1, all left, to 1, all right. */
  pan: number;
  /** Which row it belongs to. */
  row: number;
}

/** No chart may take longer to be heard than this, in seconds. */
const longest = 4;
/** Two octaves: what stands at nought, and what reaches the end of the scale. */
const [lowest, octaves] = [220, 2];

/**
 * How often a row's tone is struck. The threads of the picture, heard: a report is one tone, a claim is dashed, a forecast
 * is as close as a hatching, our arithmetic is dotted.
 */
const rhythms: Record<string, { strokes: number; filled: number }> = {
  reported: { strokes: 1, filled: 1 },
  claim: { strokes: 2, filled: 0.7 },
  forecast: { strokes: 5, filled: 0.6 },
  derived: { strokes: 3, filled: 0.3 },
};

/** The tones of a chart's rows, one row after the other. */
export function tonesOf(rows: readonly Heard[]): Tone[] {
  const slot = Math.min(0.7, longest / rows.length);
  return rows.flatMap(({ share, at, thread }, row) => {
    const { strokes, filled } = rhythms[thread] ?? rhythms["reported"]!;
    const room = (slot * 0.85) / strokes;
    return Array.from({ length: strokes }, (_, stroke) => ({
      start: row * slot + stroke * room,
      length: room * filled,
      pitch: lowest * 2 ** (octaves * Math.min(1, Math.max(0, share))),
      pan: at * 2 - 1,
      row,
    }));
  });
}

/** When all has been heard, in seconds. */
export const lengthOf = (tones: readonly Tone[]): number =>
  Math.max(0, ...tones.map(({ start, length }) => start + length));

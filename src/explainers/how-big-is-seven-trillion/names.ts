import { widthOf } from "../../charts/lines.ts";
import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { amountWords } from "./amount-words.ts";
import type { Room, View } from "./camera.ts";
import type { Amount, Outcome } from "./model.ts";
import { wordsOn } from "./square.ts";

interface Type {
  label: number;
  row: number;
}

/** Large squares are named where they stand: the present one on itself, earlier ones on top, each within its own width. */
export function nameSquares(
  { stops }: Outcome,
  now: number,
  view: View,
  room: Room,
  type: Type,
  say: Say,
): Shape[] {
  const present = nameWithin(stops[now]!, view.squares[now], view, room, type.label, say);
  const earlier = stops.slice(room.rows, Math.max(room.rows, now)).flatMap((amount, index) => {
    const { x, side } = view.squares[room.rows + index]!;
    const words = say.words(`above.${amount.key}`, { value: amountWords(amount, say) });
    const lines = linesWithin(words, side + room.gap / 2, type.row);
    const lead = type.row * 1.15;
    const y = room.ground - side - 7 - lead * ((lines?.length ?? 1) - 1);
    if (!lines || y - type.row < view.top) return [];
    return [write(`above-${amount.key}`, "tick ink", lines, x, y, lead)];
  });
  return [...present, ...earlier];
}

/** On a square that is whole in the picture; of a range each end stands on its own part. */
function nameWithin(
  amount: Amount,
  square: View["squares"][number] | undefined,
  view: View,
  room: Room,
  size: number,
  say: Say,
): Shape[] {
  if (!square || square.x + square.side > room.width + 0.01) return [];
  const { x, side } = square;
  const nameOf = (key: string, style: string, words: string, high: number): Shape[] => {
    const lines = linesWithin(words, high - 16, size);
    const y = room.ground - high;
    const isTooHigh = lines && lines.length * size * 1.2 + 10 > high;
    if (!lines || isTooHigh || y < view.top - 0.01) return [];
    return [write(key, `label ${style}`.trim(), lines, x + 8, y + 5 + size, size * 1.2)];
  };
  if (amount.high === amount.low)
    return nameOf(`on-${amount.key}`, wordsOn(amount.key), amountWords(amount, say), side);
  return [
    ...nameOf(`on-${amount.key}-high`, "halo", say.exactly(amount.high, "USD"), side),
    ...nameOf(
      `on-${amount.key}`,
      "",
      say.exactly(amount.low, "USD"),
      side * Math.sqrt(amount.low / amount.high),
    ),
  ];
}

const write = (
  key: string,
  style: string,
  lines: string[],
  x: number,
  y: number,
  lead: number,
): Shape => ({
  key,
  tag: "text",
  attributes: { class: style, x, y, "data-lead": lead },
  lines,
});

/** A number keeps its unit where there is room for both. */
function linesWithin(text: string, room: number, size: number): string[] | undefined {
  const held = text.replace(/(?<=\d) /g, "\u00a0");
  return (
    wrap(held, room, size)?.map((line) => line.replace("\u00a0", " ")) ?? wrap(text, room, size)
  );
}

/** Lines no wider than there is room, or none at all where a single word is. */
function wrap(text: string, room: number, size: number): string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (widthOf(word, size) > room) return undefined;
    if (lines.length && widthOf(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

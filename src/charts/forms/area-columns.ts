import type { Canvas, ChartModel } from "../datum.ts";
import * as parts from "./area-parts.ts";

/** Side by side on one ground line, words below; of many, the small ones have theirs by turns above and below. */
export function columnsOf(model: ChartModel, canvas: Canvas): parts.AreaPlot[] {
  const data = parts.bySize(model.data);
  const crowd = data.length > 5;
  const gap = crowd ? 14 : 20;
  const room = canvas.width - gap * (data.length - 1);
  const last = data.length - 1;
  const least = crowd ? 62 : Math.min(116, (room - lastColumn) / last);
  const widthOf = (side: number, index: number) =>
    Math.max(side, index === last ? lastColumn : least);
  const largest = canvas.height - foot - (crowd ? 90 : 10);
  const scale = parts.scaleOf(data, model, { room, lengthOf: widthOf, largest });

  const sides = data.map((datum) => scale(parts.topOf(datum)));
  const widths = sides.map(widthOf);
  const turns = crowd ? sides.slice(0, last).filter((side) => side < 2 * least).length : 0;
  const columns = data.map((datum, index) => {
    const x = widths.slice(0, index).reduce((sum, width) => sum + width + gap, 0);
    const isAbove = index < turns && (turns - index) % 2 === 1;
    const words = parts.wordsOf(datum, widths[index]! + reachOf(index), canvas);
    // Above, words stand clear of their own square and of the next, over which they reach.
    const lift = Math.max(sides[index]!, sides[index + 1] ?? 0) + 18 + words.height;
    return { datum, x, isAbove, words, lift };
  });
  const above = columns.map(({ isAbove, lift }) => (isAbove ? lift : 0));
  const below = columns.map(({ isAbove, words }) => (isAbove ? 0 : words.height + 12));
  const rise = Math.max(...above, sides[last]!);
  const ground = Math.round((canvas.height + rise - Math.max(...below)) / 2);

  return columns.map(({ datum, x, isAbove, words, lift }, index): parts.AreaPlot => {
    const side = sides[index]!;
    const first = isAbove ? ground - lift : ground + 10;
    const middle = x + side / 2;
    const ring = side < parts.tiny ? parts.ringAround(middle, ground - side / 2) : "";
    const line = `M${middle},${ground - side - (ring ? 7 : 3)}V${first + words.height + 4}`;
    return {
      datum,
      x,
      ground,
      side,
      inner: scale(datum.value),
      words: parts.movedTo(words, x, first),
      leader: ring + (isAbove ? line : ""),
    };
  });

  /** How far words reach beyond their column: over the next, if that has its own on the other side, or into the gap. */
  function reachOf(index: number): number {
    if (index < turns) return widths[index + 1]! + 4;
    return index === last ? 0 : 12;
  }
}

/** Room for the longest value in words, "$595.3 billion", which does not break. */
const lastColumn = 128;
/** Room below the ground line for the words of a column. */
const foot = 150;

import type { Canvas, ChartModel } from "../datum.ts";
import * as parts from "./area-parts.ts";

/** One below the other, words beside them; where there is little room, the kind stands on the line of the value or name. */
export function rowsOf(model: ChartModel, canvas: Canvas): parts.AreaPlot[] {
  const data = parts.bySize(model.data);
  const wordsBeside = (column: number, tight: boolean) =>
    data.map((datum) => parts.wordsOf(datum, canvas.width - column - 14, canvas, tight));
  const loose = wordsBeside(152, false);
  const isTight = heightOf(loose) > canvas.height * 0.72;
  const column = isTight ? 96 : 152;
  const words = isTight ? wordsBeside(column, true) : loose;
  const left = column + 14;
  const gap = Math.max(2, Math.min(12, (canvas.height - heightOf(words)) / data.length / 2));
  const scale = parts.scaleOf(data, model, {
    room: canvas.height - gap * (data.length - 1) - 2,
    lengthOf: (side, index) => Math.max(side, words[index]!.height),
    largest: column,
  });

  let y = 1;
  return data.map((datum, index): parts.AreaPlot => {
    const side = scale(parts.topOf(datum));
    const { height } = words[index]!;
    const slot = Math.max(side, height);
    const middle = y + slot / 2;
    y += slot + gap;
    const ring = side < parts.tiny ? parts.ringAround(7, middle) : "";
    const from = ring ? 16 : side + 4;
    const line = `M${from},${middle}H${left - 6}`;
    return {
      datum,
      x: ring ? 7 - side / 2 : 0,
      ground: middle + side / 2,
      side,
      inner: scale(datum.value),
      words: parts.movedTo(words[index]!, left, middle - height / 2),
      leader: ring + (left - from > 26 ? line : ""),
    };
  });
}

const heightOf = (words: parts.AreaWords[]): number =>
  words.reduce((sum, { height }) => sum + height, 0);

import type { Canvas, ChartModel, Datum, Form } from "../datum.ts";
import { ample, breakLines, charactersIn } from "../lines.ts";
import { drawBoxes, drawText, emptyPicture, lineHeight, sizes, type Box } from "../svg.ts";
import { drawPoolTable } from "./pool-table.ts";

/** Countable squares, each standing for the same number; one block of them a row. */
export const pictogram: Form = {
  height: ({ data }, narrow) => data.length * (narrow ? 190 : 240) + 20,
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const each = model.encoding.each ?? 1;
    const block = fitBlocks(model, canvas);
    if (model.encoding.ground === "pool-table") drawPoolTable(frame, canvas);

    const { left } = block;
    let top = block.top;
    for (const datum of model.data) {
      const hold = datum.faint ? " faint" : "";
      const words = labelLines(datum, canvas, left);
      drawText(labels, {
        key: `${datum.key}:value`,
        lines: [datum.text],
        x: left,
        y: top + type.value * 0.8,
        size: type.value,
        style: `value${hold}`,
      });
      drawText(labels, {
        key: `${datum.key}:label`,
        lines: words,
        x: left,
        y: top + type.value * 0.8 + lineHeight(type.label) + 3,
        size: type.label,
        style: `label${hold}`,
      });
      top += block.heading;
      drawBoxes(marks.append("g"), squaresOf(datum, each, block, top));
      top += Math.ceil(count(datum, each) / block.columns) * block.pitch + between;
    }
    if (model.words.each) {
      drawText(labels, {
        key: "each:note",
        lines: [model.words.each],
        x: left,
        y: top - between + type.kind + 6,
        size: type.kind,
        style: "kind",
      });
    }
    return svg.node()!;
  },
};

/** Between the squares, and between two blocks of them. */
const gap = ({ narrow }: Canvas): number => (narrow ? 3 : 5);
const between = 26;

interface Blocks {
  pitch: number;
  gap: number;
  columns: number;
  heading: number;
  left: number;
  top: number;
}

/** The square that stands for the whole comes first; its fellows carry its key and a number. */
function squaresOf(
  datum: Datum,
  each: number,
  { pitch, gap, columns, left }: Blocks,
  top: number,
): Box[] {
  return Array.from({ length: count(datum, each) }, (_, index) => ({
    key: index === 0 ? datum.key : `${datum.key}/${index}`,
    datum,
    x: left + (index % columns) * pitch,
    y: top + Math.floor(index / columns) * pitch,
    width: pitch - gap,
    height: pitch - gap,
    radius: Math.min(4, pitch / 10),
  }));
}

const labelLines = ({ label }: Datum, canvas: Canvas, inset: number): string[] =>
  breakLines(label, charactersIn(canvas.width - 2 * inset, sizes(canvas).label, ample));

/** One size for every square of the picture: the largest at which all blocks fit, in rows that are easy to count. */
function fitBlocks({ data, encoding }: ChartModel, canvas: Canvas): Blocks {
  const type = sizes(canvas);
  const each = encoding.each ?? 1;
  const inset = encoding.ground ? (canvas.narrow ? 42 : 84) : 0;
  const lines = Math.max(...data.map((datum) => labelLines(datum, canvas, inset).length));
  const heading = type.value + lines * lineHeight(type.label) + 16;
  const [width, height] = [
    canvas.width - 2 * inset,
    canvas.height - 2 * inset - (each > 1 ? 26 : 0),
  ];
  const most = Math.max(...data.map((datum) => count(datum, each)));
  const largest = canvas.narrow ? 72 : 104;
  const layouts = (most <= 10 ? [most] : [10, 20, 25, 50]).map((columns) => {
    const rows = data.reduce((sum, datum) => sum + Math.ceil(count(datum, each) / columns), 0);
    const fixed = data.length * heading + (data.length - 1) * between;
    const pitch = Math.min(largest, (width + gap(canvas)) / columns, (height - fixed) / rows);
    return { columns, pitch, used: fixed + rows * pitch };
  });
  const best = layouts.reduce((a, b) => (b.pitch > a.pitch ? b : a));
  const top = inset + Math.max(0, (height - best.used) / 2);
  return { ...best, gap: gap(canvas), heading, left: inset, top };
}

/** Rounded to whole squares; at least one, so that nothing disappears. */
const count = (datum: Datum, each: number): number => Math.max(1, Math.round(datum.value / each));

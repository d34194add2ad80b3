import { formatQuantity } from "../../i18n/numbers.ts";
import type { Canvas, ChartModel, Datum, Form } from "../datum.ts";
import { breakLines, charactersIn } from "../lines.ts";
import { drawBoxes, drawText, emptyPicture, lineHeight, sizes, type Box, type Layer } from "../svg.ts";

/** Countable squares, each standing for the same number; one block of them a row. */
export const pictogram: Form = {
  height: (rows, narrow) => rows * (narrow ? 190 : 240) + 20,
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const each = model.encoding.each ?? 1;
    const gap = canvas.narrow ? 3 : 5;
    const block = blocks(model, canvas, each, gap);
    if (model.encoding.ground === "pool-table") drawPoolTable(frame, canvas);

    let top = block.top;
    for (const datum of model.data) {
      const hold = datum.faint ? " faint" : "";
      const left = block.left;
      drawText(labels, { key: `${datum.key}:value`, lines: [datum.text], x: left, y: top + type.value, size: type.value, style: `value${hold}` });
      const words = breakLines(datum.label, charactersIn(canvas.width - left, type.label));
      drawText(labels, { key: `${datum.key}:label`, lines: words, x: left, y: top + type.value + lineHeight(type.label), size: type.label, style: `label${hold}` });
      top += block.heading;
      drawBoxes(marks.append("g"), units(datum, each, block, left, top));
      top += block.rowsOf(datum) * block.pitch + block.between;
    }
    if (each > 1) {
      const unit = model.data[0]!.unit;
      const key = { key: "each:note", lines: [`□ = ${formatQuantity(model.locale, each, unit)}`], x: block.left, y: top - block.between + 20, size: type.kind, style: "kind" };
      drawText(labels, key);
    }
    return svg.node()!;
  },
};

/** The square that stands for the whole first; its fellows carry its key and a number. */
function units(datum: Datum, each: number, block: Block, left: number, top: number): Box[] {
  return Array.from({ length: count(datum, each) }, (_, index) => ({
    key: index === 0 ? datum.key : `${datum.key}/${index}`,
    datum,
    x: left + (index % block.columns) * block.pitch,
    y: top + Math.floor(index / block.columns) * block.pitch,
    width: block.pitch - block.gap,
    height: block.pitch - block.gap,
    radius: Math.min(4, block.pitch / 10),
  }));
}

type Block = ReturnType<typeof blocks>;

/** One size for every square of the picture: the largest at which all blocks fit. */
function blocks({ data, encoding }: ChartModel, canvas: Canvas, each: number, gap: number) {
  const type = sizes(canvas);
  const inset = encoding.ground ? (canvas.narrow ? 42 : 84) : 0;
  const heading = type.value + lineHeight(type.label) * (canvas.narrow ? 2 : 1) + 14;
  const between = 26;
  const legend = each > 1 ? 26 : 0;
  const width = canvas.width - 2 * inset;
  const height = canvas.height - 2 * inset - legend;
  for (let pitch = canvas.narrow ? 76 : 104; ; pitch -= 0.5) {
    const columns = Math.max(1, Math.floor((width + gap) / pitch));
    const tidy = columns >= 10 ? columns - (columns % 10) : columns;
    const rowsOf = (datum: Datum) => Math.ceil(count(datum, each) / tidy);
    const total = data.reduce((sum, datum) => sum + heading + rowsOf(datum) * pitch + between, -between);
    if (total <= height || pitch <= 4) {
      const top = inset + Math.max(0, (height - total) / 2);
      return { pitch, gap, columns: tidy, rowsOf, heading, between, left: inset, top };
    }
  }
}

/** Rounded to whole squares; at least one, so that nothing disappears. */
const count = (datum: Datum, each: number): number => Math.max(1, Math.round(datum.value / each));

/** Rails, cloth and six pockets, in thin lines. */
function drawPoolTable(frame: Layer, { width, height, narrow }: Canvas): void {
  const rail = narrow ? 16 : 30;
  const [w, h] = [width - 4, Math.min(height - 4, width * 0.62)];
  const y = (height - h) / 2;
  frame.append("rect").attr("class", "table").attr("x", 2).attr("y", y).attr("width", w).attr("height", h).attr("rx", rail);
  frame.append("rect").attr("class", "cloth").attr("x", 2 + rail).attr("y", y + rail).attr("width", w - 2 * rail).attr("height", h - 2 * rail).attr("rx", 4);
  for (const cx of [2 + rail, width / 2, width - 2 - rail]) {
    for (const cy of [y + rail, y + h - rail]) {
      frame.append("circle").attr("class", "pocket").attr("cx", cx).attr("cy", cy).attr("r", rail * 0.55);
    }
  }
}

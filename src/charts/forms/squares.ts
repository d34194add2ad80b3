import { scaleSqrt } from "d3";
import type { Form } from "../datum.ts";
import { breakLines, charactersIn, spread } from "../lines.ts";
import { drawBoxes, drawText, emptyPicture, lineHeight, sizes, type Box } from "../svg.ts";

/** Squares whose areas are true to their values, nested in one corner, named at the side by thin leaders. */
export const squares: Form = {
  height: (rows, narrow) => (narrow ? Math.max(260, rows * 72) : Math.max(400, rows * 84)),
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const column = canvas.narrow ? 164 : 256;
    const side = Math.min(canvas.width - column - 18, canvas.height - 12);
    const largest = model.encoding.max ?? Math.max(...model.data.map((d) => d.value));
    // The side grows with the square root, so that the area grows with the value.
    const scale = scaleSqrt([0, largest], [0, side]);
    const bottom = (canvas.height + side) / 2;
    const boxes = [...model.data]
      .sort((a, b) => b.value - a.value)
      .map((datum): Box => {
        const length = scale(datum.value);
        return { key: datum.key, datum, x: 1, y: bottom - length, width: length, height: length, radius: 0 };
      });
    drawBoxes(marks, boxes);

    const left = side + 18;
    const blocks = boxes.map(({ datum }) => {
      const fit = charactersIn(canvas.width - left, type.label);
      const words = [...breakLines(datum.label, fit), ...breakLines(datum.kind, fit)];
      return { words, kindFrom: breakLines(datum.label, fit).length, height: type.value + 6 + words.length * lineHeight(type.label) + 10 };
    });
    const tops = spread(boxes.map((box) => box.y), blocks.map((block) => block.height), 4, canvas.height);
    boxes.forEach((box, index) => {
      const block = blocks[index]!;
      const [top, hold] = [tops[index]!, box.datum.faint ? " faint" : ""];
      const bend = left - 8;
      frame.append("path").attr("class", `leader${hold}`).attr("d", `M${box.x + box.width},${box.y + 0.5}H${bend - 6}L${bend},${top + type.value * 0.5}h5`);
      drawText(labels, { key: `${box.key}:value`, lines: [box.datum.text], x: left, y: top + type.value * 0.85, size: type.value, style: `value${hold}` });
      block.words.forEach((line, row) =>
        drawText(labels, { key: `${box.key}:${row}`, lines: [line], x: left, y: top + type.value + 6 + (row + 0.75) * lineHeight(type.label), size: type.label, style: `${row < block.kindFrom ? "label" : "kind"}${hold}` }),
      );
    });
    return svg.node()!;
  },
};

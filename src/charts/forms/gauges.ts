import { scaleLinear } from "d3";
import type { Form } from "../datum.ts";
import { breakLines, charactersIn } from "../lines.ts";
import { drawBoxes, drawText, emptyPicture, lineHeight, sizes } from "../svg.ts";

/** Shares of different wholes: one frame a row, each with a scale of its own, so that nobody reads a fall into them. */
export const gauges: Form = {
  height: ({ data }, narrow) => data.length * (narrow ? 142 : 176),
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const slot = Math.min(canvas.height / model.data.length, canvas.narrow ? 160 : 240);
    const top = (canvas.height - slot * model.data.length) / 2;
    const thickness = canvas.narrow ? 36 : 64;
    const scale = scaleLinear([0, model.encoding.max ?? 100], [0, canvas.width - 2]);
    model.data.forEach((datum, index) => {
      const { key, label, kind, text, note, faint } = datum;
      const hold = faint ? " faint" : "";
      const y = top + index * slot + type.value + lineHeight(type.label) + 18;
      drawText(labels, {
        key: `${key}:value`,
        lines: [text],
        x: 0,
        y: y - lineHeight(type.label) - 14,
        size: type.value,
        style: `value${hold}`,
      });
      drawText(labels, {
        key: `${key}:label`,
        lines: [label],
        x: 0,
        y: y - 10,
        size: type.kind,
        style: `kind${hold}`,
      });
      frame
        .append("rect")
        .attr("class", "whole")
        .attr("x", 1)
        .attr("y", y)
        .attr("width", canvas.width - 2)
        .attr("height", thickness);
      drawBoxes(marks.append("g"), [
        { key, datum, x: 1, y, width: scale(datum.value), height: thickness, radius: 0 },
      ]);
      drawText(labels, {
        key: `${key}:kind`,
        lines: [kind],
        x: canvas.width,
        y: y - lineHeight(type.label) - 14,
        size: type.label,
        style: `label${hold}`,
        anchor: "end",
      });
      const lines = breakLines(note, charactersIn(canvas.width * 0.6, type.note));
      if (note)
        drawText(labels, {
          key: `${key}:note`,
          lines,
          x: 0,
          y: y + thickness + lineHeight(type.note),
          size: type.note,
          style: `note${hold}`,
        });
    });
    return svg.node()!;
  },
};

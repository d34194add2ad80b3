import { scaleSqrt } from "d3";
import type { Form } from "../datum.ts";
import { ample, breakLines, breakValue, charactersIn, spread } from "../lines.ts";
import { drawBoxes, drawText, emptyPicture, lineHeight, sizes, type Box } from "../svg.ts";

/** Squares whose areas are true to their values, nested in the corner below their names, each named by a thin leader. */
export const squares: Form = {
  height: ({ data }, narrow) =>
    narrow ? Math.max(260, data.length * 72) : Math.max(400, data.length * 84),
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const column = canvas.narrow ? 168 : 244;
    const side = Math.min(canvas.width - column - 18, canvas.height - 12);
    const largest = model.encoding.max ?? Math.max(...model.data.map((d) => d.value));
    // The side grows with the square root, so that the area grows with the value.
    const scale = scaleSqrt([0, largest], [0, side]);
    const bottom = (canvas.height + side) / 2;
    const boxes = [...model.data]
      .sort((a, b) => b.value - a.value)
      .map((datum): Box => {
        const length = scale(datum.value);
        return {
          key: datum.key,
          datum,
          x: side - length,
          y: bottom - length,
          width: length,
          height: length,
          radius: 0,
        };
      });
    drawBoxes(marks, boxes);

    const left = side + 18;
    const fit = (size: number, em: number) => charactersIn(canvas.width - left, size, em);
    const blocks = boxes.map(({ datum }) => {
      const lines = {
        value: breakValue(datum.text, fit(type.value, 0.46)),
        label: breakLines(datum.label, fit(type.label, ample)),
        kind: breakLines(datum.kind, fit(type.kind, ample)),
      };
      const rest = lines.label.length + lines.kind.length;
      return {
        ...lines,
        height: lines.value.length * lineHeight(type.value) + rest * lineHeight(type.label) + 8,
      };
    });
    const tops = spread(
      boxes.map((box) => box.y - 4),
      blocks.map((block) => block.height),
      0,
      canvas.height,
    );
    boxes.forEach((box, index) => {
      const { value, label, kind } = blocks[index]!;
      const hold = box.datum.faint ? " faint" : "";
      let y = tops[index]! + type.value * 0.86;
      drawLeader(box, tops[index]! + type.value * 0.55, hold);
      drawText(labels, {
        key: `${box.key}:value`,
        lines: value,
        x: left,
        y,
        size: type.value,
        style: `value${hold}`,
      });
      y += (value.length - 1) * lineHeight(type.value) + lineHeight(type.label) + 2;
      drawText(labels, {
        key: `${box.key}:label`,
        lines: label,
        x: left,
        y,
        size: type.label,
        style: `label${hold}`,
      });
      y += label.length * lineHeight(type.label);
      if (kind.length)
        drawText(labels, {
          key: `${box.key}:kind`,
          lines: kind,
          x: left,
          y,
          size: type.kind,
          style: `kind${hold}`,
        });
    });
    return svg.node()!;

    /** From the square's own corner to its words: as all share the corner below, none crosses another square. */
    function drawLeader(box: Box, to: number, hold: string): void {
      const d = `M${side + 2},${box.y + 0.5}H${side + 6}L${left - 5},${to}`;
      frame.append("path").attr("class", `leader${hold}`).attr("d", d);
    }
  },
};

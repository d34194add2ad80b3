import * as Plot from "@observablehq/plot";
import type { ChartModel, Form } from "../datum.ts";
import { breakLines, charactersIn } from "../lines.ts";
import { plotted } from "../plotted.ts";
import { drawBoxes, drawText, emptyPicture, lineHeight, sizes } from "../svg.ts";

/** One bar a row from a common zero: label above, value at the end, annotation below. */
export const bars: Form = {
  height: ({ data }, narrow) => data.length * (narrow ? 108 : 132) + 10,
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const slot = Math.min(canvas.height / model.data.length, canvas.narrow ? 140 : 220);
    const thickness = Math.min(canvas.narrow ? 44 : 84, slot * 0.42);
    const top = (canvas.height - slot * model.data.length) / 2;
    const plot = plotted(document, canvas, model.data, {
      marginTop: top,
      marginBottom: top,
      marginRight: 1,
      x: { domain: [0, longest(model)] },
      y: { type: "band", domain: model.data.map((d) => d.key), padding: 0 },
      marks: [
        Plot.barX(model.data, {
          x: (d) => d.high ?? d.value,
          y: "key",
          ariaLabel: "key",
          insetTop: type.label + 12,
          insetBottom: slot - thickness - type.label - 12,
        }),
      ],
    });
    drawBoxes(marks, plot.boxes);
    // The zero line stands beside the bars only: it would strike through the words above them.
    const beside = plot.boxes.map((box) => `M0.5,${box.y - 4}v${box.height + 8}`);
    frame.append("path").attr("class", "zero").attr("d", beside.join(""));
    for (const box of plot.boxes) {
      const { key, label, kind, text, note, faint } = box.datum;
      const hold = faint ? " faint" : "";
      const heading = kind ? `${label}, ${kind}` : label;
      drawText(labels, {
        key: `${key}:label`,
        lines: [heading],
        x: 1,
        y: box.y - 9,
        size: type.label,
        style: `label${hold}`,
      });
      const inside = box.width > canvas.width * 0.75;
      drawText(labels, {
        key: `${key}:value`,
        lines: [text],
        x: inside ? canvas.width : box.x + box.width + 8,
        y: inside ? box.y - 9 : box.y + box.height / 2 + type.value * 0.34,
        size: type.value,
        style: `value${hold}`,
        anchor: inside ? "end" : "start",
      });
      const lines = breakLines(note, charactersIn(canvas.width, type.note));
      if (note)
        drawText(labels, {
          key: `${key}:note`,
          lines,
          x: 1,
          y: box.y + box.height + lineHeight(type.note) + 2,
          size: type.note,
          style: `note${hold}`,
        });
    }
    return svg.node()!;
  },
};

const longest = ({ data, encoding }: ChartModel): number =>
  encoding.max ?? Math.max(...data.map((d) => d.high ?? d.value));

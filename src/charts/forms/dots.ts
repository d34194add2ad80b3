import * as Plot from "@observablehq/plot";
import type { Datum, Form } from "../datum.ts";
import { ample, breakLines, charactersIn } from "../lines.ts";
import { plotted } from "../plotted.ts";
import { drawBoxes, drawText, emptyPicture, lineHeight, sizes } from "../svg.ts";

/** One dot a row on a common scale from zero; a range is a bar with round ends. */
export const dots: Form = {
  height: ({ data }, narrow) => data.length * (narrow ? 92 : 104) + 50,
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const radius = canvas.narrow ? 12 : 20;
    const slot = Math.min((canvas.height - 44) / model.data.length, canvas.narrow ? 130 : 190);
    const top = Math.max(8, (canvas.height - 30 - slot * model.data.length) / 2);
    const plot = plotted(document, canvas, model.data, {
      marginTop: top,
      marginBottom: canvas.height - top - slot * model.data.length,
      marginLeft: radius,
      marginRight: radius + 4,
      x: {
        domain: [
          0,
          model.encoding.max ?? Math.max(...model.data.map((d) => d.high ?? d.value)) * 1.1,
        ],
      },
      y: { type: "band", domain: model.data.map((d) => d.key), padding: 0 },
      marks: [
        Plot.barX(
          model.data.filter((d) => d.high !== undefined),
          {
            x1: "value",
            x2: "high",
            y: "key",
            ariaLabel: "key",
            rx: radius,
            insetTop: slot / 2 - radius,
            insetBottom: slot / 2 - radius,
          },
        ),
        Plot.dot(
          model.data.filter((d) => d.high === undefined),
          { x: "value", y: "key", ariaLabel: "key", r: radius },
        ),
      ],
    });
    drawBoxes(marks, plot.boxes);
    const zero = plot.x(0);
    for (const datum of model.data) {
      const box = plot.boxes.find((found) => found.key === datum.key)!;
      const middle = box.y + box.height / 2;
      const end = drawLabels(datum, box.x + box.width, middle);
      // The value interrupts its track: it must not look struck out.
      frame
        .append("path")
        .attr("class", "track")
        .attr("d", `M${zero},${middle}H${box.x + box.width}M${end},${middle}H${canvas.width}`);
    }
    frame
      .append("path")
      .attr("class", "zero")
      .attr("d", plot.boxes.map((box) => `M${zero},${box.y}v${box.height}`).join(""));
    drawText(labels, {
      key: "zero:tick",
      lines: ["0"],
      x: zero,
      y: plot.y(model.data.at(-1)!.key) + plot.bandwidth / 2 + radius + 18,
      size: type.tick,
      style: "tick",
      anchor: "middle",
    });
    return svg.node()!;

    /** Returns where the track goes on: past the value, if that stands on it. */
    function drawLabels(
      { key, label, text, note, faint }: Datum,
      end: number,
      middle: number,
    ): number {
      const hold = faint ? " faint" : "";
      const long = text.length * type.value * 0.5;
      const after = canvas.width - end > long + 10;
      // A value that does not fit beside its dot stands at the end of the label's line.
      const room = canvas.width - zero - (after ? 0 : long + 8);
      const heading = breakLines(label, charactersIn(room, type.label, ample));
      drawText(labels, {
        key: `${key}:label`,
        lines: heading,
        x: zero,
        y: middle - radius - 10 - (heading.length - 1) * lineHeight(type.label),
        size: type.label,
        style: `label${hold}`,
      });
      drawText(labels, {
        key: `${key}:value`,
        lines: [text],
        x: after ? end + 10 : canvas.width,
        y: after ? middle + type.value * 0.34 : middle - radius - 10,
        size: type.value,
        style: `value${hold}`,
        anchor: after ? "start" : "end",
      });
      const lines = breakLines(note, charactersIn(canvas.width - zero, type.note));
      if (note)
        drawText(labels, {
          key: `${key}:note`,
          lines,
          x: zero,
          y: middle + radius + lineHeight(type.note),
          size: type.note,
          style: `note${hold}`,
        });
      return after ? Math.min(canvas.width, end + long + 16) : end;
    }
  },
};

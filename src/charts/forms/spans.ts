import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../i18n/numbers.ts";
import type { ChartModel, Datum, Form } from "../datum.ts";
import { plotted } from "../plotted.ts";
import { drawBoxes, drawText, emptyPicture, lineHeight, sizes } from "../svg.ts";

/** Spans of time, one a row. The certain part is the mark; where it may begin or end later, a thin line with caps. */
export const spans: Form = {
  height: (rows, narrow) => rows * (narrow ? 92 : 112) + 44,
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const rows = stretches(model);
    const end = Math.ceil(model.encoding.max ?? Math.max(...rows.map((row) => row.latestEnd)));
    const slot = Math.min((canvas.height - 34) / rows.length, canvas.narrow ? 138 : 210);
    const top = (canvas.height - 24 - slot * rows.length) / 2;
    const thickness = canvas.narrow ? 36 : 60;
    const heading = type.value + lineHeight(type.label) + 12;
    const plot = plotted(document, canvas, model.data, {
      marginTop: top,
      marginBottom: canvas.height - top - slot * rows.length,
      marginLeft: 6,
      marginRight: 10,
      x: { domain: [0, end] },
      y: { type: "band", domain: rows.map((row) => row.datum.key), padding: 0 },
      marks: [
        Plot.barX(rows, {
          x1: "latestStart",
          x2: "earliestEnd",
          y: (row) => row.datum.key,
          ariaLabel: (row) => row.datum.key,
          insetTop: heading,
          insetBottom: slot - heading - thickness,
        }),
      ],
    });
    const bottom = top + slot * rows.length;
    for (let year = 0; year <= end; year++) {
      frame
        .append("path")
        .attr("class", "grid")
        .attr("d", `M${plot.x(year)},${top}V${bottom}`);
      drawText(labels, {
        key: `${year}:tick`,
        lines: [formatNumber(model.locale, year)],
        x: plot.x(year),
        y: bottom + 18,
        size: type.tick,
        style: "tick",
        anchor: "middle",
      });
    }
    drawBoxes(marks, plot.boxes);
    for (const row of rows) {
      const { key, label, text, faint } = row.datum;
      const box = plot.boxes.find((found) => found.key === key)!;
      const [middle, hold] = [box.y + box.height / 2, faint ? " faint" : ""];
      for (const [from, to] of [
        [row.earliestStart, row.latestStart],
        [row.earliestEnd, row.latestEnd],
      ] as const) {
        if (to > from)
          frame
            .append("path")
            .attr("class", "perhaps")
            .attr(
              "d",
              `M${plot.x(from)},${middle}H${plot.x(to)}M${plot.x(from === row.earliestStart ? from : to)},${middle - 8}v16`,
            );
      }
      // A row that begins far to the right keeps its words inside the picture.
      const x = Math.min(plot.x(row.earliestStart), canvas.width * 0.45);
      drawText(labels, {
        key: `${key}:value`,
        lines: [text],
        x,
        y: box.y - lineHeight(type.label) - 8,
        size: type.value,
        style: `value${hold}`,
      });
      drawText(labels, {
        key: `${key}:label`,
        lines: [label],
        x,
        y: box.y - 8,
        size: type.label,
        style: `label${hold}`,
      });
    }
    return svg.node()!;
  },
};

interface Stretch {
  datum: Datum;
  earliestStart: number;
  latestStart: number;
  earliestEnd: number;
  latestEnd: number;
}

/** In a sequence each span begins where the one before may have ended. */
function stretches({ data, encoding }: ChartModel): Stretch[] {
  let [early, late] = [0, 0];
  return data.map((datum) => {
    const [low, high] = [datum.value, datum.high ?? datum.value];
    const row = {
      datum,
      earliestStart: early,
      latestStart: late,
      earliestEnd: early + low,
      latestEnd: late + high,
    };
    if (encoding.sequence) [early, late] = [row.earliestEnd, row.latestEnd];
    return row;
  });
}

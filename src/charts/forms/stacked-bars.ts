import * as Plot from "@observablehq/plot";
import type { Datum, Form } from "../datum.ts";
import { breakLines, charactersIn } from "../lines.ts";
import { plotted } from "../plotted.ts";
import { drawBoxes, drawText, emptyPicture, lineHeight, sizes, type Box } from "../svg.ts";

/** Parts laid end to end in one bar a group, with the groups on one scale; each part is named below its bar. */
export const stackedBars: Form = {
  height: ({ data }, narrow) => groupsOf(data).length * (narrow ? 148 : 168) + 60,
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const groups = groupsOf(model.data);
    const rows = Math.max(...groups.map((group) => members(model.data, group).length));
    const thickness = canvas.narrow ? 36 : 72;
    const heading = type.label + 12;
    const legend = rows * (lineHeight(type.label) + 4) + 14;
    const slot = Math.min(canvas.height / groups.length, heading + thickness + legend + 24);
    const top = (canvas.height - slot * groups.length) / 2;
    const plot = plotted(document, canvas, model.data, {
      marginTop: top,
      marginBottom: top,
      marginRight: 2,
      x: {
        domain: [0, model.encoding.max ?? Math.max(...groups.map((g) => total(model.data, g)))],
      },
      y: { type: "band", domain: groups, padding: 0 },
      marks: [
        Plot.barX(model.data, {
          x: "value",
          y: "group",
          ariaLabel: "key",
          insetTop: heading,
          insetBottom: slot - heading - thickness,
          insetRight: 1.5,
        }),
      ],
    });
    drawBoxes(marks, plot.boxes);
    // The zero line stands beside the bars only: it would strike through the words above them.
    const beside = plot.boxes.map((box) => `M0.5,${box.y - 4}v${box.height + 8}`);
    frame.append("path").attr("class", "zero").attr("d", beside.join(""));
    for (const group of groups) {
      const boxes = plot.boxes.filter((box) => box.datum.group === group);
      drawText(labels, {
        key: `${group}:label`,
        lines: [group],
        x: 0,
        y: boxes[0]!.y - 9,
        size: type.label,
        style: "label",
      });
      // From the last part back to the first: then no leader runs through the words of another part.
      boxes.toReversed().forEach((box, index) => drawPart(box, index));
    }
    return svg.node()!;

    function drawPart(box: Box, index: number): void {
      const { key, label, text, faint } = box.datum;
      const line = lineHeight(type.label) + 4;
      const y = box.y + box.height + 18 + index * line;
      // A leader ties the words to a part too thin to hold them.
      const at = box.x + Math.min(box.width / 2, 6);
      frame
        .append("path")
        .attr("class", "leader")
        .attr("d", `M${at},${box.y + box.height + 2}V${y - 5}h6`);
      const words = `${text}: ${label}`;
      const lines = breakLines(words, charactersIn(canvas.width - at - 12, type.label));
      drawText(labels, {
        key: `${key}:value`,
        lines,
        x: at + 10,
        y,
        size: type.label,
        style: `part${faint ? " faint" : ""}`,
      });
    }
  },
};

const groupsOf = (data: Datum[]) => [...new Set(data.map((d) => d.group))];
const members = (data: Datum[], group: string) => data.filter((d) => d.group === group);
const total = (data: Datum[], group: string) =>
  members(data, group).reduce((sum, d) => sum + d.value, 0);

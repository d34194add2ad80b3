import * as Plot from "@observablehq/plot";
import { utcYear } from "d3";
import { formatDate } from "../../i18n/dates.ts";
import type { ChartModel, Form } from "../datum.ts";
import { breakLines, charactersIn, spread } from "../lines.ts";
import { plotted } from "../plotted.ts";
import { drawBoxes, drawText, emptyPicture, lineHeight, sizes } from "../svg.ts";

/** Time runs down; each event is a knot on its thread, named beside it; a time without print is a torn thread. */
export const timeline: Form = {
  height: (rows, narrow) => rows * (narrow ? 42 : 38) + 60,
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const { narrow, height, width } = canvas;
    const [axis, left, radius] = narrow ? [48, 74, 5] : [72, 116, 7];
    const [first, last] = [model.encoding.from!, model.encoding.to!];
    const [start, end] = [time(`${first}-01-01`), time(`${last}-12-31`)];
    const plot = plotted(document, canvas, model.data, {
      marginTop: 12,
      marginBottom: 12,
      x: { type: "identity" },
      y: { type: "utc", domain: [new Date(start), new Date(end)], range: [12, height - 12] },
      marks: [Plot.dot(model.data, { x: axis, y: (d) => new Date(middle(d.from, d.to)), ariaLabel: "key", r: radius })],
    });
    const y = (at: number) => plot.y(new Date(at) as unknown as string);

    drawYears();
    drawThread(model, axis, y, start, end);
    drawBoxes(marks, plot.boxes);
    drawEvents();
    return svg.node()!;

    function drawYears(): void {
      for (const year of utcYear.range(new Date(start), new Date(end))) {
        const at = y(+year);
        frame.append("path").attr("class", "grid").attr("d", `M${axis - 8},${at}h8`);
        const text = formatDate(model.locale, String(year.getUTCFullYear()));
        drawText(labels, { key: `${text}:tick`, lines: [text], x: axis - 12, y: at + 4, size: type.tick, style: "tick", anchor: "end" });
      }
    }

    function drawThread({ encoding, words }: ChartModel, x: number, y: (at: number) => number, from: number, to: number): void {
      const [gapFrom, gapTo] = (encoding.gap ?? "").split("/");
      if (!gapFrom || !gapTo) {
        frame.append("path").attr("class", "thread").attr("d", `M${x},${y(from)}V${y(to)}`);
        return;
      }
      const [torn, mended] = [y(time(`${gapFrom}-01`)), y(+new Date(Date.UTC(Number(gapTo.slice(0, 4)), Number(gapTo.slice(5, 7)), 0)))];
      frame.append("path").attr("class", "thread").attr("d", `M${x},${y(from)}V${torn}M${x},${mended}V${y(to)}`);
      frame.append("rect").attr("class", "gap").attr("x", x - 9).attr("y", torn).attr("width", 18).attr("height", mended - torn);
      drawText(labels, { key: "gap:note", lines: [words.gap], x: left, y: (torn + mended) / 2 + 5, size: type.kind, style: "kind" });
    }

    function drawEvents(): void {
      const boxes = [...plot.boxes].sort((a, b) => a.y - b.y);
      const fit = charactersIn(width - left, type.label);
      const texts = boxes.map((box) => breakLines(box.datum.label, fit));
      const line = lineHeight(type.label);
      const wanted = boxes.map((box) => box.y + radius - line / 2);
      const tops = spread(wanted, texts.map((lines) => lines.length * line + 3), 0, height);
      boxes.forEach((box, index) => {
        const { key, faint } = box.datum;
        const [at, hold] = [tops[index]! + line / 2, faint ? " faint" : ""];
        frame.append("path").attr("class", `leader${hold}`).attr("d", `M${axis + radius + 2},${box.y + radius}L${left - 12},${at}h6`);
        drawText(labels, { key: `${key}:label`, lines: texts[index]!, x: left, y: at + type.label * 0.35, size: type.label, style: `event${hold}` });
      });
    }
  },
};

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const middle = (from: string, to: string): number => (time(from) + time(to || from)) / 2;

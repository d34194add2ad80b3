import { scaleLinear } from "d3";
import type { Canvas, ChartModel, Datum, Form } from "../datum.ts";
import { ample, breakLines, charactersIn } from "../lines.ts";
import { openEnd } from "./open-ends.ts";
import { drawBoxes, drawText, emptyPicture, lineHeight, sizes } from "../svg.ts";

/**
 * One bar a row for figures with limits: a ceiling is a bundle of threads that frays below its limit, a floor runs on,
 * and what is put loosely ends loosely. Each bar has a zero of its own, so that two of them do not look like a sum.
 */
export const openBars: Form = {
  height: (model, narrow) => heightOf(model, { width: narrow ? 360 : 640, height: 0, narrow }) + 8,
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const longest = Math.max(...model.data.map((d) => d.high ?? d.value)) * 1.25;
    const scale = scaleLinear([0, model.encoding.max ?? longest], [0, canvas.width - 2]);
    const rows = model.data.length;
    const spare = canvas.height - heightOf(model, canvas);
    const thickness = thicknessOn(canvas) + Math.min(0, spare / rows);
    const further = Math.max(0, Math.min(canvas.narrow ? 20 : 40, spare / rows));
    let top = Math.max(0, (spare - further * (rows - 1)) / 2);
    for (const datum of model.data) {
      drawRow(datum, top);
      top += around(datum, canvas) + thickness + further;
    }
    return svg.node()!;

    function drawRow(datum: Datum, from: number): void {
      const { key, text, note, faint } = datum;
      const hold = faint ? " faint" : "";
      const words = headingOf(datum, canvas);
      const y = from + lineHeight(type.value) + words.length * lineHeight(type.label) + 8;
      const end = openEnd(datum, { x: 1, y, width: scale(datum.value), height: thickness }, canvas);
      drawBoxes(marks.append("g"), end.boxes);
      const line = (style: string, d: string) =>
        frame.append("path").attr("class", style).attr("d", d);
      line("zero", `M0.5,${y - 4}v${thickness + 8}`);
      for (const { style, path } of end.lines) line(style + hold, path);
      drawText(labels, {
        key: `${key}:value`,
        lines: [text],
        x: 1,
        y: from + type.value * 0.9,
        size: type.value,
        style: `value${hold}`,
      });
      drawText(labels, {
        key: `${key}:label`,
        lines: words,
        x: 1,
        y: from + lineHeight(type.value) + type.label,
        size: type.label,
        style: `part${hold}`,
      });
      if (note)
        drawText(labels, {
          key: `${key}:note`,
          lines: notesOf(datum, canvas),
          x: 1,
          y: y + thickness + lineHeight(type.note) + 3,
          size: type.note,
          style: `note${hold}`,
        });
    }
  },
};

const thicknessOn = ({ narrow }: Canvas): number => (narrow ? 36 : 66);

const headingOf = ({ label, kind }: Datum, canvas: Canvas): string[] =>
  breakLines(
    kind ? `${label}, ${kind}` : label,
    charactersIn(canvas.width, sizes(canvas).label, ample),
  );

const notesOf = ({ note }: Datum, canvas: Canvas): string[] =>
  breakLines(note, charactersIn(canvas.width, sizes(canvas).note, ample));

/** What stands above and below a bar, and the distance to the next. */
function around(datum: Datum, canvas: Canvas): number {
  const type = sizes(canvas);
  const above = lineHeight(type.value) + headingOf(datum, canvas).length * lineHeight(type.label);
  return above + notesOf(datum, canvas).length * lineHeight(type.note) + (canvas.narrow ? 24 : 40);
}

const heightOf = ({ data }: ChartModel, canvas: Canvas): number =>
  data.reduce((sum, datum) => sum + around(datum, canvas) + thicknessOn(canvas), 0);

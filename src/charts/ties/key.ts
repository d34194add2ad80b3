import type { Canvas, ChartModel, Tie } from "../datum.ts";
import { ample } from "../lines.ts";
import { drawText, sizes, type Layer } from "../svg.ts";
import { drawShape, firmnessOf } from "./tie.ts";

/** The room the key takes at the foot of a picture. */
export const keyHeight = ({ narrow }: Canvas): number => 2 * pitch(narrow) + 8;

type Layers = { frame: Layer; labels: Layer };

/**
 * How to read the lines, in the picture's last two rows: what their rhythms say and, where ties are too many to be
 * named, what their colours and ends say. Only what the picture shows is explained.
 */
export function drawKey(layers: Layers, model: ChartModel, canvas: Canvas, full: boolean): void {
  const line = (name: string, end: string | null) => (x: number, y: number) =>
    layers.frame
      .append("path")
      .attr("class", name)
      .attr("marker-end", end)
      .attr("d", `M${x},${y}h${end ? sample - 8 : sample}`);
  drawKeyRows(layers, model, canvas, {
    status: (tie) => line(`tie ${firmnessOf(tie)}`, null),
    family: full ? (role) => line(`tie ${role}`, `url(#end-${role})`) : undefined,
  });
}

/** How to read the marks of a table. */
export function drawMarkKey(layers: Layers, model: ChartModel, canvas: Canvas): void {
  const size = canvas.narrow ? 10 : 13;
  const mark = (role: Tie["role"], name: string, fill: string | null) => (x: number, y: number) =>
    drawShape(layers.frame, role, x + sample - size / 2, y, size)
      .attr("class", name)
      .attr("fill", fill);
  drawKeyRows(layers, model, canvas, {
    status: (tie) =>
      mark(
        "compute",
        `m plain ${firmnessOf(tie)}`,
        tie.thread === "forecast" ? "url(#hatch-plain)" : null,
      ),
    family: (role) => mark(role, `m ${role} reported`, null),
  });
}

type Sample = (x: number, y: number) => void;

function drawKeyRows(
  { labels }: Layers,
  { ties, words }: ChartModel,
  canvas: Canvas,
  draw: { status: (tie: Tie) => Sample; family: ((role: Tie["role"]) => Sample) | undefined },
): void {
  const { tick: size } = sizes(canvas);
  const bottom = canvas.height - 6;
  let x = 1;
  const item = (key: string, text: string, y: number, drawSample: Sample) => {
    drawSample(x, y - size * 0.34);
    x += sample + 7;
    drawText(labels, { key: `key/${key}:kind`, lines: [text], x, y, size, style: "tick" });
    x += text.length * size * ample + (canvas.narrow ? 9 : 22);
  };
  for (const status of statusOrder) {
    const tie = ties.find((found) => found.status === status);
    if (tie) item(status, words.statuses[status], bottom, draw.status(tie));
  }
  x = 1;
  for (const role of familyOrder)
    if (draw.family && ties.some((tie) => tie.role === role))
      item(role, words.families[role], bottom - pitch(canvas.narrow), draw.family(role));
}

const pitch = (narrow: boolean): number => (narrow ? 17 : 20);
const sample = 26;
const statusOrder = ["done", "reported", "planned", "alleged"] as const;
const familyOrder = ["capital", "compute", "demand", "risk"] as const;

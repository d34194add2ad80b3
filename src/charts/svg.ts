import { select, type Selection } from "d3";
import type { Canvas, Datum } from "./datum.ts";

export type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** An empty picture with its layers, bottom to top: frame (axes, rules), ties, marks, labels. */
export function emptyPicture(document: Document, { width, height }: Canvas) {
  const svg = select(document.createElementNS("http://www.w3.org/2000/svg", "svg")).attr(
    "viewBox",
    `0 0 ${width} ${height}`,
  );
  const layer = (name: string): Layer => svg.append("g").attr("class", name) as Layer;
  const [frame, ties] = [layer("frame"), layer("ties")];
  return { svg, frame, ties, marks: layer("marks"), labels: layer("labels") };
}

/** A box that stands for a datum. Every mark is a rectangle (a dot is one with round corners), so any can become any other. */
export interface Box {
  key: string;
  datum: Datum;
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  /** What is not there in every case, as the upper end of a range; what is there at most. */
  doubt?: "perhaps" | "ceiling";
}

export function drawBoxes(layer: Layer, boxes: Box[]): void {
  layer
    .selectAll("rect")
    .data(boxes)
    .join("rect")
    .attr("aria-label", (box) => box.key)
    .attr("class", (box) => box.doubt ?? null)
    .attr("x", (box) => box.x)
    .attr("y", (box) => box.y)
    .attr("width", (box) => box.width)
    .attr("height", (box) => box.height)
    .attr("rx", (box) => box.radius || null);
}

/** Lines of text from a point downwards; the first line's baseline stands at y. */
export function drawText(layer: Layer, block: TextBlock): void {
  const { key, lines, x, y, size, style, anchor, turn } = block;
  const text = layer
    .append("text")
    .attr("aria-label", key)
    .attr("class", style)
    .attr("x", x)
    .attr("y", y)
    .attr("transform", turn === undefined ? null : `rotate(${turn} ${x} ${y - size * 0.35})`)
    .attr("text-anchor", anchor === "start" ? null : (anchor ?? null));
  if (lines.length === 1) text.text(lines[0]!);
  else {
    lines.forEach((line, index) =>
      text
        .append("tspan")
        .attr("x", x)
        .attr("y", y + index * lineHeight(size))
        .text(line),
    );
  }
}

export const lineHeight = (size: number): number => Math.round(size * 1.25);

export interface TextBlock {
  key: string;
  lines: string[];
  x: number;
  y: number;
  size: number;
  /** Class names: `label`, `value`, `kind`, `note`, `tick`, `party`, `tie-words`, and `faint`. */
  style: string;
  anchor?: "start" | "middle" | "end";
  /** Degrees by which the words are turned around their middle line. */
  turn?: number | undefined;
}

/** Type sizes of a canvas; a phone's are hardly smaller, because its reader's eyes are not better. */
export const sizes = ({ narrow }: Canvas) =>
  narrow
    ? { label: 13.5, value: 18, kind: 13, note: 13, tick: 12, party: 13, tie: 12 }
    : { label: 16, value: 27, kind: 15, note: 15, tick: 14, party: 14, tie: 13 };

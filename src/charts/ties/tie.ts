import type { ChartModel, Tie } from "../datum.ts";
import type { Layer } from "../svg.ts";

/** A tie as a line that knows who it is: colour and end say its family, the rhythm of the line how firmly it stands. */
export function drawTie(layer: Layer, tie: Tie, path: string): void {
  layer
    .append("path")
    .attr("aria-label", tie.key)
    .attr("class", `tie ${tie.role} ${firmnessOf(tie)}${tie.faint ? " faint" : ""}`)
    .attr("marker-end", `url(#end-${tie.role})`)
    .attr("d", path);
}

/** A tie as a mark around a point: colour and shape say its family, the filling how firmly it stands. */
export function drawTieMark(layer: Layer, tie: Tie, x: number, y: number, size: number): void {
  drawShape(layer, tie.role, x, y, size).attr("aria-label", tie.key);
}

/** How firmly a tie stands, as class names: what is only alleged is a claim of the looser sort. */
export const firmnessOf = ({ thread, status }: Pick<Tie, "thread" | "status">): string =>
  status === "alleged" ? `${thread} alleged` : thread;

/** A line that lies, made of the same commands as a curve, so that one can become the other. */
export const straight = (x: number, y: number, length: number): string =>
  `M${x},${y}Q${x + length / 2},${y} ${x + length},${y}`;

export const byActor = (ties: Tie[]): Map<string, Tie[]> => Map.groupBy(ties, ({ from }) => from);

export const nameOf = ({ parties }: ChartModel, key: string): string =>
  parties.find((party) => party.key === key)!.name;

/** Money is round, computing square, allies lie and rivals stand. */
export function drawShape(layer: Layer, role: Tie["role"], x: number, y: number, size: number) {
  const flat = size * 0.5;
  const width = role === "risk" ? flat : size;
  const height = role === "demand" ? flat : size;
  const radius = role === "capital" ? size / 2 : role === "demand" ? flat / 2 : null;
  return layer
    .append("rect")
    .attr("x", x - width / 2)
    .attr("y", y - height / 2)
    .attr("width", width)
    .attr("height", height)
    .attr("rx", radius);
}

import type { Canvas } from "../datum.ts";
import type { Layer } from "../svg.ts";

/** A pool table seen from above: rails, cloth and six pockets. The ground of a pictogram, not a mark. */
export function drawPoolTable(frame: Layer, { width, height, narrow }: Canvas): void {
  const rail = narrow ? 16 : 28;
  const length = width - 4;
  const depth = Math.min(height - 4, width * 0.62);
  const y = (height - depth) / 2;
  const rect = (name: string, inset: number, radius: number) =>
    frame
      .append("rect")
      .attr("class", name)
      .attr("x", 2 + inset)
      .attr("y", y + inset)
      .attr("width", length - 2 * inset)
      .attr("height", depth - 2 * inset)
      .attr("rx", radius);
  rect("table", 0, rail);
  rect("cloth", rail, 4);
  for (const cx of [2 + rail, width / 2, width - 2 - rail]) {
    for (const cy of [y + rail, y + depth - rail]) {
      frame
        .append("circle")
        .attr("class", "pocket")
        .attr("cx", cx)
        .attr("cy", cy)
        .attr("r", rail * 0.55);
    }
  }
}

import * as Plot from "@observablehq/plot";
import type { Canvas, Datum } from "./datum.ts";
import type { Box } from "./svg.ts";

export interface Plotted {
  boxes: Box[];
  x: (value: number) => number;
  y: (key: string) => number;
  bandwidth: number;
}

/**
 * Lets Plot scale and place marks, and reads them back as boxes: dots become squares with round corners.
 * Marks carry their datum's key in the `ariaLabel` channel.
 */
export function plotted(
  document: Document,
  canvas: Canvas,
  data: Datum[],
  options: Plot.PlotOptions,
): Plotted {
  const plot = Plot.plot({
    document,
    width: canvas.width,
    height: canvas.height,
    margin: 0,
    ...options,
    x: { axis: null, ...options.x },
    y: { axis: null, ...options.y },
  } as Plot.PlotOptions & { document: Document });
  const byKey = new Map(data.map((datum) => [datum.key, datum]));
  const shapes = plot.querySelectorAll("rect[aria-label], circle[aria-label]");
  const boxes = [...shapes].flatMap((shape): Box[] => {
    const key = shape.getAttribute("aria-label")!;
    const datum = byKey.get(key.split("/")[0]!);
    return datum ? [{ key, datum, ...geometry(shape) }] : [];
  });
  const [x, y] = [plot.scale("x"), plot.scale("y")];
  return {
    boxes,
    x: (value) => x!.apply(value) as number,
    y: (key) => y!.apply(key) as number,
    bandwidth: y?.bandwidth ?? 0,
  };
}

function geometry(shape: Element): Omit<Box, "key" | "datum"> {
  const number = (name: string) => Number(shape.getAttribute(name) ?? 0);
  const [dx, dy] = shift(shape);
  if (shape.tagName === "rect") {
    const [width, height] = [number("width"), number("height")];
    return { x: number("x") + dx, y: number("y") + dy, width, height, radius: number("rx") };
  }
  const r = number("r");
  return {
    x: number("cx") - r + dx,
    y: number("cy") - r + dy,
    width: 2 * r,
    height: 2 * r,
    radius: r,
  };
}

/** Plot moves the dots of a band to its middle by shifting their group. */
function shift(shape: Element): [number, number] {
  const move = /translate\(([-\d.]+)[, ]+([-\d.]+)\)/.exec(
    shape.parentElement?.getAttribute("transform") ?? "",
  );
  return [Number(move?.[1] ?? 0), Number(move?.[2] ?? 0)];
}

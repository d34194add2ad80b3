import type { Area } from "./curves.ts";
import type { Canvas, Layout } from "../datum.ts";
import { breakLines, widthOf } from "../lines.ts";
import { placesOf } from "./places.ts";
import { lineHeight, sizes } from "../svg.ts";

/** A box for each party of a layout, as wide as its name, within the picture; none stands on another. */
export function boxesOf(layout: Layout, canvas: Canvas): Map<string, Area> {
  const { party: size } = sizes(canvas);
  const places = placesOf(layout);
  const boxes = layout.parties.map(({ key, name }) => {
    const lines = linesOfName(name);
    const width = Math.max(...lines.map((line) => widthOf(line, size))) + 20;
    const height = lines.length * lineHeight(size) + 11;
    const [x, y] = places[key]!;
    const box = {
      x: x * canvas.width - width / 2,
      y: y * canvas.height - height / 2,
      width,
      height,
    };
    return { key, box: inside(box, canvas), isSet: key in layout.places };
  });
  for (let pass = 0, moving = true; moving && pass < passes; pass++) {
    moving = false;
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const [dx, dy] = apart(a.box, b.box);
        if (!dx && !dy) continue;
        moving = true;
        // What an editor has set moves only where two such would touch.
        const share = a.isSet === b.isSet ? 0.5 : a.isSet ? 0 : 1;
        a.box = inside(moved(a.box, -dx * share, -dy * share), canvas);
        b.box = inside(moved(b.box, dx * (1 - share), dy * (1 - share)), canvas);
      }
  }
  return new Map(boxes.map(({ key, box }) => [key, box]));
}

/** A long name stands in several lines. */
export const linesOfName = (name: string): string[] => breakLines(name, 18);

const passes = 200;
/** Between two boxes there is room for the end of a tie. */
const room = 19;

/** How far the second has to move so that they no longer touch: along the shorter way. */
function apart(a: Area, b: Area): [dx: number, dy: number] {
  const [x, y] = [b.x + b.width / 2 - a.x - a.width / 2, b.y + b.height / 2 - a.y - a.height / 2];
  const dx = (a.width + b.width) / 2 + room - Math.abs(x);
  const dy = (a.height + b.height) / 2 + room - Math.abs(y);
  if (dx <= 0 || dy <= 0) return [0, 0];
  return dx < dy ? [x < 0 ? -dx : dx, 0] : [0, y < 0 ? -dy : dy];
}

const moved = (box: Area, dx: number, dy: number): Area => ({
  ...box,
  x: box.x + dx,
  y: box.y + dy,
});

const inside = (box: Area, { width, height }: Canvas): Area => ({
  ...box,
  x: Math.max(1, Math.min(width - box.width - 1, box.x)),
  y: Math.max(1, Math.min(height - box.height - 1, box.y)),
});

/** What a built picture says to the stage: who its marks are and where they stand. */

export interface Geometry {
  x: number;
  y: number;
  width: number;
  height: number;
  rx: number;
}

export interface Mark {
  key: string;
  geometry: Geometry;
  className: string;
  fill: string | null;
}

/** A line between two parties. */
export interface Tie {
  key: string;
  path: string;
  className: string;
  /** Where the shape at its end is defined. */
  end: string | null;
  /** A bead on its middle, which becomes a mark where the next picture shows the tie as one. */
  geometry: Geometry;
}

export interface Picture {
  viewBox: string;
  frame: Element | null;
  ties: Tie[];
  marks: Mark[];
  labels: { key: string; element: Element }[];
}

/** Reads a picture that was drawn at build. */
export function readPicture(svg: Element): Picture {
  const keyed = (selector: string) =>
    [...svg.querySelectorAll(selector)].map((element) => ({
      key: element.getAttribute("data-key")!,
      element,
    }));
  return {
    viewBox: svg.getAttribute("viewBox")!,
    frame: svg.querySelector(".frame"),
    ties: keyed(".ties > path").map(({ key, element }) => ({
      key,
      path: element.getAttribute("d")!,
      className: element.getAttribute("class")!,
      end: element.getAttribute("marker-end"),
      geometry: beadOn(element.getAttribute("d")!),
    })),
    marks: keyed(".marks > rect").map(({ key, element }) => ({
      key,
      geometry: geometryOf(element),
      className: element.getAttribute("class") ?? "",
      fill: element.getAttribute("fill"),
    })),
    labels: keyed(".labels > [data-key]"),
  };
}

function geometryOf(element: Element): Geometry {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  return {
    x: number("x"),
    y: number("y"),
    width: number("width"),
    height: number("height"),
    rx: number("rx"),
  };
}

/** A line drawn together to a point, at first to where it begins: from there it grows. */
export function startOf(path: string, kin?: Geometry): string {
  const begin = point.exec(path)?.[0] ?? "";
  const from = kin ? `${kin.x + kin.width / 2},${kin.y + kin.height / 2}` : begin;
  return path.replaceAll(new RegExp(point, "g"), from);
}

const point = /[-\d.]+,[-\d.]+/;

/** On the middle of a curve with one pull. */
function beadOn(path: string): Geometry {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (path.match(/[-\d.]+/g) ?? []).map(
    Number,
  );
  const [x, y] = [(x0 + 2 * x1 + x2) / 4, (y0 + 2 * y1 + y2) / 4];
  return { x: x - 4, y: y - 4, width: 8, height: 8, rx: 4 };
}

/** Many squares may stand for one thing (`fleet`, `fleet/1`, `fleet/2`): the thing's own key. */
export const baseKey = (key: string): string => key.split("/")[0]!;

/**
 * Where a mark comes from when it is new, and goes to when it leaves: the place of the same thing's other mark.
 * A fleet's squares grow out of the knot that stood for the fleet, and fold back into it; a tie's mark out of its line.
 */
export function kinOf(
  key: string,
  marks: readonly Pick<Mark, "key" | "geometry">[],
): Geometry | undefined {
  const base = baseKey(key);
  return marks.find((mark) => mark.key === base)?.geometry;
}

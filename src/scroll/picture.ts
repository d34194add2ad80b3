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

export interface Picture {
  viewBox: string;
  frame: Element | null;
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

/** Many squares may stand for one thing (`fleet`, `fleet/1`, `fleet/2`): the thing's own key. */
export const baseKey = (key: string): string => key.split("/")[0]!;

/**
 * Where a mark comes from when it is new, and goes to when it leaves: the place of the same thing's other mark.
 * A fleet's squares grow out of the knot that stood for the fleet, and fold back into it.
 */
export function kinOf(key: string, marks: readonly Mark[]): Geometry | undefined {
  const base = baseKey(key);
  return marks.find((mark) => mark.key === base)?.geometry;
}

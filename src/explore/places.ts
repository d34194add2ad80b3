/** Where a row's marks stand in a picture that was drawn at build: read from its attributes, also where it is not shown. */
export interface Place {
  key: string;
  /** A box around its marks, in the units of the picture. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Of a tie: its line. */
  path: string | undefined;
  /** Role and thread of its first mark. */
  className: string;
}

/** The places of a picture's marks by key, in the order they are drawn; parties are no rows, and many squares are one. */
export function readPlaces(svg: Element): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const mark of svg.querySelectorAll(".ties > [data-key], .marks > [data-key]:not(.party)")) {
    const key = mark.getAttribute("data-key")!.split("/")[0]!;
    const [x, y, width, height] = boxOf(mark);
    const known = places.get(key);
    const left = Math.min(x, known?.x ?? x);
    const top = Math.min(y, known?.y ?? y);
    places.set(key, {
      key,
      x: left,
      y: top,
      width: Math.max(x + width, known ? known.x + known.width : 0) - left,
      height: Math.max(y + height, known ? known.y + known.height : 0) - top,
      path: mark.getAttribute("d") ?? known?.path,
      className: known?.className ?? mark.getAttribute("class") ?? "",
    });
  }
  return places;
}

function boxOf(mark: Element): [number, number, number, number] {
  const path = mark.getAttribute("d");
  if (path) {
    const points = pointsOf(path);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
  }
  const number = (name: string) => Number(mark.getAttribute(name) ?? 0);
  return [number("x"), number("y"), number("width"), number("height")];
}

/** Points along a tie, which is one move and one quadratic curve. */
function pointsOf(path: string): [number, number][] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (path.match(/-?[\d.]+/g) ?? []).map(
    Number,
  );
  return Array.from({ length: 25 }, (_, index) => {
    const [t, u] = [index / 24, 1 - index / 24];
    return [u * u * x0 + 2 * u * t * x1 + t * t * x2, u * u * y0 + 2 * u * t * y1 + t * t * y2];
  });
}

/** The place that is nearest to a point: of those around it the smallest. */
export function nearestPlace(
  places: Iterable<Place>,
  [x, y]: readonly [number, number],
): Place | undefined {
  const [nearest] = [...places]
    .map((place) => ({ place, far: farFrom(place, x, y), size: place.width * place.height }))
    .sort((a, b) => a.far - b.far || a.size - b.size);
  return nearest?.place;
}

function farFrom({ path, ...box }: Place, x: number, y: number): number {
  if (path) return Math.min(...pointsOf(path).map(([px, py]) => Math.hypot(px - x, py - y)));
  const beyond = (at: number, from: number, size: number) =>
    Math.max(from - at, 0, at - from - size);
  return Math.hypot(beyond(x, box.x, box.width), beyond(y, box.y, box.height));
}

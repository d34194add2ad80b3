import type { Place } from "./places.ts";

/** Outlines a row's marks in a picture with a line of its own, so that it is seen in every scheme; without a place takes the outline away. */
export function showSpot(svg: Element, place: Place | undefined, document: Document): void {
  svg.querySelector(".spot")?.remove();
  if (!place) return;
  const make = (name: string, attributes: Record<string, string | number>) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const spot = make("g", { class: "spot" });
  const { x, y, width, height, path, className } = place;
  if (path) {
    // A line is outlined by being drawn thrice: a broad one, the ground, and itself.
    for (const style of ["spot-ring", "spot-ground", className])
      spot.append(make("path", { class: style, d: path }));
  } else {
    const gap = 3.5;
    const box = {
      x: x - gap,
      y: y - gap,
      width: width + 2 * gap,
      height: height + 2 * gap,
      rx: gap,
    };
    for (const style of ["spot-ground", "spot-ring"])
      spot.append(make("rect", { class: style, ...box }));
  }
  svg.append(spot);
}

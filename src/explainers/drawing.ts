/** A picture as plain data, which the build and the browser turn into the same elements. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

export interface Shape {
  /** Who it is from one state to the next. */
  key: string;
  tag: "rect" | "path" | "text" | "circle";
  attributes: Record<string, string | number>;
  /** Lines of words, the first at the shape's own place. */
  lines?: string[];
}

const space = "http://www.w3.org/2000/svg";

/** Makes a picture's elements those of the drawing; what has the same key and tag stays the same element. */
export function renderDrawing(svg: SVGSVGElement, { width, height, shapes }: Drawing): void {
  setAttribute(svg, "viewBox", `0 0 ${width} ${height}`);
  const old = new Map([...svg.children].map((element) => [identity(element), element]));
  const elements = shapes.map(({ key, tag, attributes, lines }) => {
    const element = old.get(`${tag} ${key}`) ?? svg.ownerDocument.createElementNS(space, tag);
    setAttribute(element, "data-key", key);
    for (const name of element.getAttributeNames())
      if (name !== "data-key" && !Object.hasOwn(attributes, name)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes))
      setAttribute(element, name, typeof value === "number" ? rounded(value) : roundedIn(value));
    if (lines) writeLines(element, lines, attributes);
    return element;
  });
  // Putting an element where it stands already would start its motion anew.
  if (
    elements.some((element, index) => svg.children[index] !== element) ||
    svg.children.length !== elements.length
  )
    svg.replaceChildren(...elements);
}

const identity = (element: Element) => `${element.localName} ${element.getAttribute("data-key")}`;

function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function writeLines(
  element: Element,
  lines: string[],
  { x = 0, y = 0, "data-lead": lead = 19 }: Shape["attributes"],
): void {
  if (lines.length === 1) {
    if (element.textContent !== lines[0] || element.children.length)
      element.textContent = lines[0]!;
    return;
  }
  const spans = lines.map((line, index) => {
    const span = element.ownerDocument.createElementNS(space, "tspan");
    span.setAttribute("x", rounded(Number(x)));
    span.setAttribute("y", rounded(Number(y) + index * Number(lead)));
    span.textContent = line;
    return span;
  });
  element.replaceChildren(...spans);
}

/** Two places behind the comma are finer than any screen, and the same on every machine: further places need not be. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100);
/** The same for the numbers of a path. */
const roundedIn = (text: string): string =>
  text.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => rounded(Number(number)));

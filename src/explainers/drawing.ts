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

/** An element, and what it was given last: to remember is quicker than to ask the element, many times in one frame. */
interface Drawn {
  element: Element;
  attributes: Record<string, string>;
}

const known = new WeakMap<SVGSVGElement, Map<string, Drawn>>();

/**
 * Makes a picture's elements those of the drawing; what has the same key and tag stays the same element.
 * @param part only its shapes, or only its words, which take a browser longest: the two may be given to two frames, in this order
 */
export function renderDrawing(
  svg: SVGSVGElement,
  { width, height, shapes }: Drawing,
  part?: "shapes" | "words",
): void {
  const viewBox = `0 0 ${width} ${height}`;
  if (svg.getAttribute("viewBox") !== viewBox) svg.setAttribute("viewBox", viewBox);
  const before = known.get(svg) ?? drawnIn(svg);
  const now = new Map(
    shapes.map((shape) => {
      const identity = `${shape.tag} ${shape.key}`;
      const drawn = before.get(identity) ?? {
        element: svg.ownerDocument.createElementNS(space, shape.tag),
        attributes: {},
      };
      if (!part || (shape.tag === "text") === (part === "words")) dress(drawn, shape);
      return [identity, drawn];
    }),
  );
  known.set(svg, now);
  // What stands in its place already stays untouched: put there again, it would be laid out anew, and its motion begin anew.
  for (const [identity, { element }] of before) if (!now.has(identity)) element.remove();
  let place = svg.firstElementChild;
  for (const { element } of now.values())
    if (element === place) place = place.nextElementSibling;
    else svg.insertBefore(element, place);
}

/** What the build has drawn, or nothing. */
function drawnIn(svg: SVGSVGElement): Map<string, Drawn> {
  return new Map(
    [...svg.children].map((element) => [
      `${element.localName} ${element.getAttribute("data-key")}`,
      {
        element,
        attributes: Object.fromEntries(
          [...element.attributes].map(({ name, value }) => [name, value]),
        ),
      },
    ]),
  );
}

function dress(drawn: Drawn, { key, attributes, lines }: Shape): void {
  const { element, attributes: before } = drawn;
  const now: Record<string, string> = { "data-key": key };
  for (const [name, value] of Object.entries(attributes))
    now[name] = typeof value === "number" ? rounded(value) : roundedIn(value);
  for (const name in now) if (before[name] !== now[name]) element.setAttribute(name, now[name]!);
  for (const name in before) if (!(name in now)) element.removeAttribute(name);
  drawn.attributes = now;
  if (lines) writeLines(element, lines, attributes);
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
  if (element.children.length !== lines.length)
    element.replaceChildren(
      ...lines.map(() => element.ownerDocument.createElementNS(space, "tspan")),
    );
  for (const [index, line] of lines.entries()) {
    const span = element.children[index]!;
    const place = { x: rounded(Number(x)), y: rounded(Number(y) + index * Number(lead)) };
    for (const [name, value] of Object.entries(place))
      if (span.getAttribute(name) !== value) span.setAttribute(name, value);
    if (span.textContent !== line) span.textContent = line;
  }
}

/** Two places behind the comma are finer than any screen, and the same on every machine: further places need not be. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100);
/** The same for the numbers of a path. */
const roundedIn = (text: string): string =>
  text.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => rounded(Number(number)));

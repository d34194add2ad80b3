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
  /** As the drawing gave them. What the build has drawn is known as it is written alone. */
  given: Shape["attributes"];
  /** As they are written. */
  written: Record<string, string>;
}

const known = new WeakMap<SVGSVGElement, Map<string, Drawn>>();

/**
 * Makes a picture's elements those of the drawing; what has the same key and tag stays the same element. Returns whether any is another
 * or was given anything new.
 * @param isDue which of its shapes are given what is new: a picture may be shown in several frames, those without words first
 */
export function renderDrawing(
  svg: SVGSVGElement,
  { width, height, shapes }: Drawing,
  isDue: (shape: Shape, index: number) => boolean = () => true,
): boolean {
  const viewBox = `0 0 ${width} ${height}`;
  let isNew = svg.getAttribute("viewBox") !== viewBox;
  if (isNew) svg.setAttribute("viewBox", viewBox);
  const before = known.get(svg) ?? drawnIn(svg);
  const now = new Map(
    shapes.map((shape, index) => {
      const identity = `${shape.tag} ${shape.key}`;
      const drawn = before.get(identity) ?? {
        element: svg.ownerDocument.createElementNS(space, shape.tag),
        given: {},
        written: {},
      };
      if (isDue(shape, index) && dress(drawn, shape)) isNew = true;
      return [identity, drawn];
    }),
  );
  known.set(svg, now);
  // What stands in its place already stays untouched: put there again, it would be laid out anew, and its motion begin anew.
  for (const [identity, { element }] of before)
    if (!now.has(identity)) {
      element.remove();
      isNew = true;
    }
  let place = svg.firstElementChild;
  for (const { element } of now.values())
    if (element === place) place = place.nextElementSibling;
    else {
      svg.insertBefore(element, place);
      isNew = true;
    }
  return isNew;
}

/** What the build has drawn, or nothing. */
function drawnIn(svg: SVGSVGElement): Map<string, Drawn> {
  return new Map(
    [...svg.children].map((element) => [
      `${element.localName} ${element.getAttribute("data-key")}`,
      {
        element,
        given: {},
        written: Object.fromEntries(
          [...element.attributes].map(({ name, value }) => [name, value]),
        ),
      },
    ]),
  );
}

/** Returns whether it was given anything new. */
function dress(drawn: Drawn, { key, attributes, lines }: Shape): boolean {
  const { element, given, written } = drawn;
  let isNew = false;
  const put = (name: string, text: string): void => {
    if (written[name] === text) return;
    element.setAttribute(name, text);
    written[name] = text;
    isNew = true;
  };
  put("data-key", key);
  for (const name in attributes) {
    const value = attributes[name]!;
    if (given[name] === value) continue;
    put(name, typeof value === "number" ? rounded(value) : roundedIn(value));
  }
  for (const name in written)
    if (!(name in attributes) && name !== "data-key") {
      element.removeAttribute(name);
      delete written[name];
      isNew = true;
    }
  drawn.given = attributes;
  return (lines && writeLines(element, lines, attributes)) || isNew;
}

function writeLines(
  element: Element,
  lines: string[],
  { x = 0, y = 0, "data-lead": lead = 19 }: Shape["attributes"],
): boolean {
  if (lines.length === 1) return write(element, lines[0]!);
  let isNew = element.children.length !== lines.length;
  if (isNew)
    element.replaceChildren(
      ...lines.map(() => element.ownerDocument.createElementNS(space, "tspan")),
    );
  for (const [index, line] of lines.entries()) {
    const span = element.children[index]!;
    const place = { x: rounded(Number(x)), y: rounded(Number(y) + index * Number(lead)) };
    for (const [name, value] of Object.entries(place))
      if (span.getAttribute(name) !== value) {
        span.setAttribute(name, value);
        isNew = true;
      }
    if (write(span, line)) isNew = true;
  }
  return isNew;
}

/**
 * Makes an element's words those given, and returns whether they were others. Words that stand already are left alone: written again they
 * would be shaped, laid out and painted again. Others are written into the text that is there: a new one would have its style found anew.
 */
export function write(element: Element, words: string): boolean {
  const text = element.firstChild;
  const isAlone = text?.nodeName === "#text" && !text.nextSibling;
  if (isAlone && text.nodeValue === words) return false;
  if (isAlone) text.nodeValue = words;
  else element.textContent = words;
  return true;
}

/** Two places behind the comma are finer than any screen, and the same on every machine: further places need not be. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100);
/** The same for the numbers of a path. */
const roundedIn = (text: string): string =>
  text.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => rounded(Number(number)));

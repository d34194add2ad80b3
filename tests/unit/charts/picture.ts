/** What the tests of the pictures share: data to draw, and a drawn picture read back as boxes and lines of words. */
import assert from "node:assert/strict";
import { JSDOM } from "jsdom";
import type { Canvas, Datum, Encoding } from "../../../src/charts/datum.ts";
import { drawChart, stageCanvas, type FormName } from "../../../src/charts/draw.ts";
import { sizes } from "../../../src/charts/svg.ts";

const { document } = new JSDOM().window;
export const stages = [stageCanvas(false), stageCanvas(true)];

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Mark extends Box {
  key: string;
  className: string;
  fill: string | null;
}
/** One line of a text, as wide as its letters are estimated to be. */
export interface Words extends Box {
  key: string;
  text: string;
  baseline: number;
}
export interface Picture {
  markup: string;
  svg: Element;
  canvas: Canvas;
  marks: Mark[];
  words: Words[];
}

export const datum = (key: string, value: number, more: Partial<Datum> = {}): Datum => ({
  key,
  value,
  label: `Label of ${key}`,
  kind: "",
  high: undefined,
  unit: "GPU",
  text: String(value),
  role: "compute",
  thread: "reported",
  group: "All",
  from: "",
  to: "",
  note: "",
  faint: false,
  inferred: false,
  ...more,
});

export function draw(
  form: FormName,
  data: Datum[],
  encoding: Encoding = {},
  canvas: Canvas = stageCanvas(false),
): Picture {
  const words = {
    gap: "Nothing is printed.",
    each: encoding.each ? "One square: many" : "",
    cases: ["at the shortest {total}", "at the longest {total}"] as [string, string],
  };
  return read(
    drawChart(form, { data, encoding, locale: "en", words }, canvas, document),
    canvas.narrow,
  );
}

/** Reads what was drawn. */
export function read(markup: string, narrow: boolean): Picture {
  const holder = document.createElement("div");
  holder.innerHTML = markup;
  const svg = holder.firstElementChild!;
  const [, , width = 0, height = 0] = svg.getAttribute("viewBox")!.split(" ").map(Number);
  const canvas = { width, height, narrow };
  return {
    markup,
    svg,
    canvas,
    marks: [...svg.querySelectorAll(".marks > rect")].map((rect) => ({
      key: rect.getAttribute("data-key")!,
      className: rect.getAttribute("class")!,
      fill: rect.getAttribute("fill"),
      ...boxOf(rect),
    })),
    words: [...svg.querySelectorAll("text")].flatMap((text) => linesOf(text, canvas)),
  };
}

export function boxOf(rect: Element): Box {
  const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) =>
    Number(rect.getAttribute(name)),
  );
  return { x, y, width, height };
}

/** The points of a path's way: moves and lines, absolute or relative. */
export function pointsOf(path: Element): [number, number][] {
  let [x, y] = [0, 0];
  const steps = path.getAttribute("d")!.matchAll(/([MLHVhv])([-\d.]+)(?:,([-\d.]+))?/g);
  return [...steps].map(([, step, first, second]) => {
    const by = Number(first);
    if (step === "H") x = by;
    else if (step === "V") y = by;
    else if (step === "h") x += by;
    else if (step === "v") y += by;
    else [x, y] = [by, Number(second)];
    return [x, y];
  });
}

function linesOf(text: Element, canvas: Canvas): Words[] {
  const style = text.getAttribute("class")!.split(" ")[0]!;
  const size = sizes(canvas)[(style in sizes(canvas) ? style : "label") as "label"];
  // Values are set in a narrower face than the sans of all other words.
  const letter = size * (style === "value" ? 0.5 : 0.56);
  const lines = text.children.length ? [...text.children] : [text];
  return lines.map((line) => {
    const words = line.textContent;
    const width = words.length * letter;
    const x = Number(line.getAttribute("x"));
    const baseline = Number(line.getAttribute("y"));
    const shift = { middle: width / 2, end: width }[text.getAttribute("text-anchor") ?? ""] ?? 0;
    const top = baseline - size * 0.74;
    const key = text.getAttribute("data-key")!;
    return { key, text: words, x: x - shift, y: top, width, height: size * 0.94, baseline };
  });
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const near = (actual: number, wanted: number, what: string, tolerance = 0.11): void =>
  assert.ok(Math.abs(actual - wanted) <= tolerance, `${what}: ${actual}, not ${wanted}`);

export const markOf = ({ marks }: Picture, key: string): Mark =>
  marks.find((mark) => mark.key === key) ?? assert.fail(`no mark ${key}`);

export const wordsOf = ({ words }: Picture, key: string): string =>
  words
    .filter((line) => line.key === key)
    .map(({ text }) => text)
    .join(" ");

/** What the tests of the pictures share: data to draw, and a drawn picture read back as boxes and lines of words. */
import assert from "node:assert/strict";
import { JSDOM } from "jsdom";
import type { Canvas, ChartModel, Datum, Encoding, Tie } from "../../../src/charts/datum.ts";
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
  /** Where its corners are: words may be turned. */
  corners: Point[];
}
type Point = [x: number, y: number];
export interface Picture {
  markup: string;
  svg: Element;
  canvas: Canvas;
  marks: Mark[];
  ties: { key: string; className: string; path: string }[];
  words: Words[];
}

export const datum = (key: string, value: number, more: Partial<Datum> = {}): Datum => ({
  key,
  value,
  label: `Label of ${key}`,
  kind: "",
  high: undefined,
  qualifier: "exact",
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
  return drawModel(form, { ...modelOf(encoding), data }, canvas);
}

/** The same for ties between parties, who stand where a rule puts them. */
export function drawTies(
  form: FormName,
  ties: Tie[],
  encoding: Encoding = {},
  canvas: Canvas = stageCanvas(false),
): Picture {
  const keys = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  const parties = keys.map((key) => ({ key, name: `Party ${key}`, faint: false }));
  const layout = { ties, parties, places: encoding.places ?? {} };
  return drawModel(form, { ...modelOf(encoding), ties, parties, layout }, canvas);
}

export const tie = (key: string, from: string, to: string, more: Partial<Tie> = {}): Tie => ({
  key,
  from,
  to,
  kind: "buys from",
  role: "compute",
  status: "done",
  thread: "reported",
  date: "2023",
  faint: false,
  ...more,
});

const drawModel = (form: FormName, model: ChartModel, canvas: Canvas): Picture =>
  read(drawChart(form, model, canvas, document), canvas.narrow);

const modelOf = (encoding: Encoding): ChartModel => ({
  data: [],
  ties: [],
  parties: [],
  layout: { ties: [], parties: [], places: {} },
  encoding,
  locale: "en",
  words: {
    gap: "Nothing is printed.",
    each: encoding.each ? "One square: many" : "",
    cases: ["at the shortest {total}", "at the longest {total}"],
    total: "{total} in all",
    perhaps: "Hatched: perhaps",
    statuses: { done: "done", reported: "reported", planned: "planned", alleged: "alleged" },
    families: { capital: "money", compute: "computing", demand: "allies", risk: "rivals" },
    others: "The other ties",
    who: "Who",
    whom: "Towards whom",
  },
});

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
    ties: [...svg.querySelectorAll(".ties > path")].map((path) => ({
      key: path.getAttribute("data-key")!,
      className: path.getAttribute("class")!,
      path: path.getAttribute("d")!,
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
  const style = text.getAttribute("class")!.split(" ")[0]!.replace("-words", "");
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
    const box = { x: x - shift, y: top, width, height: size * 0.94 };
    return { key, text: words, ...box, baseline, corners: turned(cornersOf(box), text) };
  });
}

const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** Points as `rotate(degrees x y)` leaves them. */
function turned(points: Point[], text: Element): Point[] {
  const turn = text.getAttribute("transform");
  if (!turn) return points;
  const [degrees = 0, cx = 0, cy = 0] = turn.match(/-?[\d.]+/g)!.map(Number);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return points.map(([x, y]) => [
    cx + (x - cx) * cos - (y - cy) * sin,
    cy + (x - cx) * sin + (y - cy) * cos,
  ]);
}

type Shape = Box & { corners?: Point[] };

/** Two boxes, turned or not, lie apart if they do so along a side of one of them. */
export function overlap(a: Shape, b: Shape): boolean {
  const [first, second] = [a, b].map((shape) => shape.corners ?? cornersOf(shape)) as [
    Point[],
    Point[],
  ];
  const sides = [first, second].flatMap(([p, q, r]) => [
    [q![0] - p![0], q![1] - p![1]],
    [r![0] - q![0], r![1] - q![1]],
  ]) as Point[];
  return sides.every((side) => {
    const [ours, theirs] = [first, second].map((corners) =>
      corners.map((corner) => corner[0] * side[0] + corner[1] * side[1]),
    ) as [number[], number[]];
    return Math.min(...ours) < Math.max(...theirs) && Math.min(...theirs) < Math.max(...ours);
  });
}

export const near = (actual: number, wanted: number, what: string, tolerance = 0.11): void =>
  assert.ok(Math.abs(actual - wanted) <= tolerance, `${what}: ${actual}, not ${wanted}`);

export const markOf = ({ marks }: Picture, key: string): Mark =>
  marks.find((mark) => mark.key === key) ?? assert.fail(`no mark ${key}`);

export const wordsOf = ({ words }: Picture, key: string): string =>
  words
    .filter((line) => line.key === key)
    .map(({ text }) => text)
    .join(" ");

import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { about, round } from "./about.ts";
import { exitOf, pathOf, strokesOf } from "./course.ts";
import type { Frame } from "./frame.ts";
import type { Outcome, Quarter } from "./model.ts";
import type { Point, Room, Spot } from "./room.ts";

/** What the parts of this panel share. */
interface Panel {
  frame: Frame;
  room: Room;
  say: Say;
  /** Where the scale ends. */
  highest: number;
  y(coverage: number): number;
}

/** The course of coverage against the line at which the chips are worth what is owed, and the course in which nothing happens. */
export function drawCoverage(outcome: Outcome, frame: Frame, room: Room, say: Say): Shape[] {
  const { top, foot, heading } = frame.coverage;
  const highest = scaleFor(outcome.quarters[0]!.coverage!);
  const y = (coverage: number) => foot - (coverage / highest) * (foot - top);
  const panel: Panel = { frame, room, say, highest, y };
  // What stands at nought once the last chip is sold is no course any more.
  const gone = outcome.quarters.findIndex(({ held }) => held === 0);
  const quarters = gone < 0 ? outcome.quarters : outcome.quarters.slice(0, gone + 1);
  const strokes = strokesOf(quarters, highest, frame.x, y);
  const isDisturbed = outcome.calm.some(
    ({ coverage = Infinity }, quarter) =>
      coverage <= highest && coverage !== outcome.quarters[quarter]!.coverage,
  );
  const calm = isDisturbed ? strokesOf(outcome.calm, highest, frame.x, y) : [];
  for (const line of [...strokes, ...calm]) room.take(line);
  room.take([
    [frame.left, y(1)],
    [frame.right, y(1)],
  ]);
  return [
    frame.text("coverage-heading", say.words("picture.coverage"), 0, heading, "label"),
    ...drawScale(panel),
    line("calm", "calm", pathOf(calm)),
    line("coverage", "course", pathOf(strokes)),
    ...drawSales(quarters, panel),
    ...drawExits(strokes, calm, panel),
    drawCovered(panel),
    ...(gone < 0 ? drawLowest(outcome, panel) : drawGone(gone, panel)),
    ...drawRepaid(outcome.quarters, panel),
  ];
}

/** The scale ends at a round value above where the loan begins; what rises beyond it, as the debt runs out, leaves the picture. */
const scaleFor = (first: number): number =>
  [2, 3, 5, 10, 20, 50].find((highest) => first <= highest * 0.85) ?? 50;

const line = (key: string, style: string, d: string): Shape => ({
  key,
  tag: "path",
  attributes: { class: style, d },
});

function drawScale({ frame, highest, y, say }: Panel): Shape[] {
  const isClear = y(1) < frame.coverage.foot - frame.type.tick;
  return [0, 1, highest].flatMap((coverage): Shape[] => {
    const name = coverage === highest ? "top" : coverage;
    const style = coverage === 1 ? "covered-line" : "grid";
    const shapes = [
      line(`coverage-grid-${name}`, style, `M${frame.left},${y(coverage)}H${frame.right}`),
    ];
    if (coverage > 0 || isClear)
      shapes.push(
        frame.text(
          `coverage-tick-${name}`,
          say.quantity(coverage * 100, "percent"),
          frame.left - 6,
          y(coverage) + frame.type.tick * 0.36,
          "tick",
          { "text-anchor": "end" },
        ),
      );
    return shapes;
  });
}

/** The name of the line of full cover, seated on it or under it where nothing else is. */
function drawCovered({ frame, room, say, y }: Panel): Shape {
  const { left, right, type } = frame;
  const words = say.words("picture.covered", { all: say.quantity(100, "percent") });
  const places = Array.from({ length: 13 }, (_, place) => place / 12);
  const width = words.length * type.tick * 0.48;
  const spots = [y(1) - type.tick * 0.5 - 1, y(1) + type.tick * 0.85 + 4].flatMap((baseline) =>
    places.map((place): Spot => ({
      x: right - width - place * (right - width - left - 2),
      y: baseline,
      "text-anchor": "start",
    })),
  );
  const { x, y: baseline, ...anchor } = room.seat(words, type.tick, spots);
  return frame.text("covered", words, x, baseline, "tick", { ...anchor, class: "tick ink rim" });
}

/** A dot for each quarter in which chips are sold, and what a dot means. */
function drawSales(quarters: Quarter[], { frame, highest, y, say }: Panel): Shape[] {
  const sales = quarters.flatMap(({ sold, coverage }, quarter): Shape[] =>
    sold > 0 && coverage !== undefined && coverage <= highest
      ? [dot(`sale-${quarter}`, frame.x(quarter), y(coverage))]
      : [],
  );
  if (!sales.length) return [];
  const { right, type } = frame;
  const { heading } = frame.coverage;
  const words = say.words("picture.sale");
  return [
    ...sales,
    dot("sale-key", right - words.length * type.tick * 0.52 - 8, heading - type.tick * 0.33),
    frame.text("sale-key-words", words, right, heading, "tick", { "text-anchor": "end" }),
  ];
}

const dot = (key: string, cx: number, cy: number): Shape => ({
  key,
  tag: "circle",
  attributes: { class: "sale", cx, cy, r: 3.5 },
});

/** A course that leaves the picture at the top goes on: an arrow and words say so. */
function drawExits(strokes: Point[][], calm: Point[][], panel: Panel): Shape[] {
  const { frame, highest, say, room } = panel;
  const { top } = frame.coverage;
  const [exit, calmExit] = [exitOf(strokes, top), exitOf(calm, top)];
  const above = say.words("picture.above", { highest: say.quantity(highest * 100, "percent") });
  const { tick } = frame.type;
  const label = (key: string, words: string, [x, y]: Point, sides: ("start" | "end")[]): Shape => {
    const spots = [0, 1, 2].flatMap((row) =>
      sides.map((side): Spot => ({
        x: side === "start" ? x + 9 : x - 9,
        y: y - 2 + row * tick,
        "text-anchor": side,
      })),
    );
    const { x: at, y: baseline, ...anchor } = room.seat(words, tick, spots);
    return frame.text(key, words, at, baseline, "tick", anchor);
  };
  const shapes: Shape[] = [];
  if (exit)
    shapes.push(arrow("exit", "course", exit), label("exit-words", above, exit, ["start", "end"]));
  if (calmExit) shapes.push(arrow("calm-exit", "calm", calmExit));
  const end = calmExit ?? calm.at(-1)?.at(-1);
  if (end) {
    const undisturbed = say.words("picture.calm");
    const words = calmExit && !exit ? `${undisturbed}, ${above}` : undisturbed;
    shapes.push(label("calm-words", words, end, exit ? ["end"] : ["end", "start"]));
  }
  return shapes;
}

const arrow = (key: string, style: string, [x, y]: Point): Shape =>
  line(
    key,
    `${style} arrow`,
    `M${round(x) - 4},${y + 1}L${round(x)},${y - 5}L${round(x) + 4},${y + 1}`,
  );

/** Where coverage is least. */
function drawLowest({ quarters, lowest }: Outcome, panel: Panel): Shape[] {
  const { frame, say, y } = panel;
  const at = quarters.findIndex(({ coverage }) => coverage === lowest);
  const words = say.words("picture.lowest", {
    lowest: say.quantity(about(lowest * 100), "percent"),
  });
  const place: Point = [frame.x(at), y(lowest)];
  return [mark(place), wordsAt("lowest", words, place, panel)];
}

/** The quarter in which the last chip is sold while something is still owed. */
function drawGone(gone: number, panel: Panel): Shape[] {
  const { frame, say, y, room } = panel;
  const { label } = frame.type;
  const words = say.words("picture.gone");
  const half = words.length * label * 0.25;
  const place: Point = [frame.x(gone), y(0)];
  const x = Math.min(Math.max(place[0], half), frame.right - half);
  const spot: Spot = { x, y: place[1] + label * 1.3, "text-anchor": "middle" };
  room.seat(words, label, [spot]);
  return [
    mark(place),
    frame.text("gone", words, x, spot.y, "annotation", { "text-anchor": "middle" }),
  ];
}

/** Whoever is repaid at once, before the term is over, leaves a line that breaks off. */
function drawRepaid(quarters: Quarter[], panel: Panel): Shape[] {
  const last = quarters.findLastIndex(({ owed }) => owed > 0);
  const ending = quarters[last]!.coverage!;
  if (last >= quarters.length - 2 || ending > panel.highest) return [];
  const place: Point = [panel.frame.x(last), panel.y(ending)];
  return [wordsAt("repaid", panel.say.words("picture.ended"), place, panel)];
}

const mark = ([cx, cy]: Point): Shape => ({
  key: "lowest-mark",
  tag: "circle",
  attributes: { class: "lowest", cx, cy, r: 6 },
});

/** Words at a point, below or above it and on either side, where there is room. */
function wordsAt(key: string, words: string, [x, y]: Point, { frame, room }: Panel): Shape {
  const { label } = frame.type;
  const spots = [1.5, -0.9, 3.1, 3.9, 5.2, -2]
    .map((rows) => y + rows * label)
    .filter((baseline) => baseline < frame.coverage.foot - 3)
    .flatMap((baseline) =>
      (["start", "end", "middle"] as const).map((anchor): Spot => ({
        x: x + { start: -4, middle: 0, end: 4 }[anchor],
        y: baseline,
        "text-anchor": anchor,
      })),
    );
  const { x: at, y: baseline, ...anchor } = room.seat(words, label, spots);
  return frame.text(key, words, at, baseline, "annotation", anchor);
}

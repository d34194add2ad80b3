import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { drawCalm, pathOf } from "./course.ts";
import { beside, type Frame } from "./frame.ts";
import type { Outcome, Quarter } from "./model.ts";

/** The course of coverage against the line at which the chips are worth what is owed, and the course in which nothing happens. */
export function drawCoverage({ quarters, calm, lowest }: Outcome, frame: Frame, say: Say): Shape[] {
  const { top, foot, heading } = frame.coverage;
  const highest = scaleFor(quarters[0]!.coverage!);
  const y = (coverage: number) => foot - (coverage / highest) * (foot - top);
  const percent = (coverage: number) => say.quantity(coverage * 100, "percent");
  const isClear = y(1) < foot - frame.type.tick;
  const ticks = [0, 1, highest].flatMap((coverage): Shape[] => [
    {
      key: `coverage-grid-${coverage === highest ? "top" : coverage}`,
      tag: "path",
      attributes: {
        class: coverage === 1 ? "answer" : "grid",
        d: `M${frame.left},${y(coverage)}H${frame.right}`,
      },
    },
    ...(coverage === 0 && !isClear
      ? []
      : [
          frame.text(
            `coverage-tick-${coverage === highest ? "top" : coverage}`,
            percent(coverage),
            frame.left - 6,
            y(coverage) + frame.type.tick * 0.36,
            "tick",
            { "text-anchor": "end" },
          ),
        ]),
  ]);
  // The name of the line stands on the side where the course is not, and away from the words for its lowest point.
  const isBelow = lowest >= 1 && baselineFor(lowest, frame, y) < y(1);
  const covered = frame.text(
    "covered",
    say.words("picture.covered"),
    frame.right,
    y(1) + (isBelow ? frame.type.tick * 1.2 : -6),
    "tick",
    { "text-anchor": "end" },
  );
  const shapes = [
    frame.text("coverage-heading", say.words("picture.coverage"), 0, heading, "label"),
    ...ticks,
    covered,
  ];
  const isDisturbed = calm.some(
    ({ coverage = Infinity }, quarter) =>
      coverage <= highest && coverage !== quarters[quarter]!.coverage,
  );
  if (isDisturbed) shapes.push(...drawCalm(calm, highest, frame, y, say));
  shapes.push({
    key: "coverage",
    tag: "path",
    attributes: { class: "course", d: pathOf(quarters, highest, frame.x, y) },
  });
  quarters.forEach(({ sold, coverage }, quarter) => {
    if (sold > 0 && coverage !== undefined && coverage <= highest)
      shapes.push({
        key: `sale-${quarter}`,
        tag: "circle",
        attributes: { class: "sale", cx: frame.x(quarter), cy: y(coverage), r: 3.5 },
      });
  });
  const last = quarters.findLastIndex(({ owed }) => owed > 0);
  const ending = quarters[last]!.coverage!;
  // Whoever is repaid at once, before the term is over, leaves a line that breaks off.
  if (last < quarters.length - 2 && ending <= highest)
    shapes.push(
      frame.text(
        "repaid",
        say.words("picture.ended"),
        0,
        y(ending) + frame.type.label * 1.3,
        "annotation",
        beside(frame, frame.x(last) + frame.step / 2),
      ),
    );
  return [...shapes, ...drawLowest(quarters, lowest, frame, y, percent, say)];
}

/** The scale ends at a round value above where the loan begins; what rises beyond it, as the debt runs out, leaves the picture. */
const scaleFor = (first: number): number =>
  [2, 3, 5, 10, 20, 50].find((highest) => first <= highest * 0.85) ?? 50;

/** Where coverage is least; or, when the last chip is sold and something is still owed, that there are none left. */
function drawLowest(
  quarters: Quarter[],
  lowest: number,
  frame: Frame,
  y: (coverage: number) => number,
  percent: (coverage: number) => string,
  say: Say,
): Shape[] {
  if (lowest === 0) {
    const gone = quarters.findIndex(({ held }) => held === 0);
    const place = beside(frame, frame.x(gone), 8);
    if (place["text-anchor"] === "end") place.x -= frame.step;
    return [frame.text("lowest", say.words("picture.gone"), 0, y(0) - 8, "annotation", place)];
  }
  const at = quarters.findIndex(({ coverage }) => coverage === lowest);
  return [
    {
      key: "lowest-mark",
      tag: "circle",
      attributes: { class: "lowest", cx: frame.x(at), cy: y(lowest), r: 6 },
    },
    frame.text(
      "lowest",
      say.words("picture.lowest", { lowest: percent(lowest) }),
      0,
      baselineFor(lowest, frame, y),
      "annotation",
      beside(frame, frame.x(at), 2),
    ),
  ];
}

/** Below the point where there is room, else below the line of full cover, else above the point. */
function baselineFor(lowest: number, frame: Frame, y: (coverage: number) => number): number {
  const below = y(lowest) + frame.type.label * 1.25;
  if (below < y(lowest >= 1 ? 1 : 0) - 3) return below;
  return lowest >= 1 ? y(1) + frame.type.label * 1.2 : y(lowest) - 10;
}

import { widthOf } from "../../charts/lines.ts";
import type { Shape } from "../drawing.ts";
import type { Scene } from "../explainer.ts";
import type { Say } from "../say.ts";
import type { Swing } from "../sensitivity.ts";
import { parameters, type Outcome } from "./model.ts";
import type { Plan } from "./plan.ts";
import { roughly } from "./roughly.ts";

/** From nought to beyond the largest answer there is, in even steps, so that a bar is as long as its swing, and the longest stands first. */
const ticks = [0, 10e6, 20e6, 30e6];
const high = 35e6;

const moving: readonly string[] = Object.entries(parameters)
  .filter(([, { group }]) => group === "number")
  .map(([key]) => key);

/** A bar for each assumption that bears on the number of accelerators, and a line where the reader's answer stands. */
export function swings(
  scene: Scene<Outcome, typeof parameters>,
  plan: Plan,
  say: Say,
): { shapes: Shape[]; foot: number } {
  const { outcome } = scene;
  const { swings: top, left, row } = plan;
  const right = plan.width - 1;
  const foot = top + moving.length * row;
  const x = (value: number) => left + ((right - left) * value) / high;
  const rows = scene.swings().filter(({ key }) => moving.includes(key));
  const heading = { x: 1, y: plan.heading };
  return {
    foot,
    shapes: [
      text("heading", "label", say.words("picture.swings"), heading),
      ...ticks.flatMap((tick): Shape[] => [
        line(`grid-${tick}`, "grid", x(tick), top, foot),
        text(`tick-${tick}`, "tick", say.number(tick), {
          x: x(tick),
          y: foot + plan.tick * 1.5,
          anchor: tick === 0 ? undefined : "middle",
        }),
      ]),
      ...rows.flatMap((swing, index) => bar(swing, x, top + index * row, plan)),
      line("answer", "answer", x(outcome.accelerators), top - 3, foot),
      answer(outcome, x, plan, say),
      ...rows.flatMap((swing, index) => words(swing, x, top + index * row, plan, say)),
    ],
  };
}

/** What the line says, at its head: to the side that has room. */
function answer(
  { accelerators }: Outcome,
  x: (value: number) => number,
  { swings: top, width }: Plan,
  say: Say,
): Shape {
  const at = x(accelerators);
  const y = top - 10;
  const said = say.words("picture.here", { value: roughly(accelerators, "count", say) });
  return text(
    "answer-here",
    "tick yours",
    said,
    at > width * 0.45 ? { x: Math.min(width - 1, at + 4), y, anchor: "end" } : { x: at - 1, y },
  );
}

const endsOf = ({ atLeast, atMost }: Swing): [number, number] => [
  Math.min(atLeast.value, atMost.value),
  Math.max(atLeast.value, atMost.value),
];

/** How far an assumption swings the answer; what swings nothing has no bar. */
function bar(swing: Swing, x: (value: number) => number, y: number, plan: Plan): Shape[] {
  if (swing.reach === 0) return [];
  const [from, to] = endsOf(swing);
  return [
    {
      key: `swing-${swing.key}`,
      tag: "rect",
      attributes: {
        class: "assumed",
        x: x(from),
        y: y + plan.swingBar,
        width: x(to) - x(from),
        height: barHeight(plan),
      },
    },
  ];
}

const barHeight = ({ tick }: Plan) => Math.round(tick * 1.1);

/** Which assumption it is, and at each end of its bar the value that leads there. */
function words(
  swing: Swing,
  x: (value: number) => number,
  y: number,
  plan: Plan,
  say: Say,
): Shape[] {
  const { label, tick, left, width } = plan;
  const { key } = swing;
  const isBeside = left > 1;
  const name = text(
    `swing-${key}-label`,
    "label halo",
    say.words(`parameter.${key}.short`),
    isBeside
      ? { x: left - 14, y: y + plan.swingBar + label * 0.85, anchor: "end" }
      : { x: 1, y: y + plan.swingBar - 6 },
  );
  const below = y + plan.swingBar + barHeight(plan) + tick * 1.15;
  if (swing.reach === 0) {
    const idle = { x: left + 4, y: isBeside ? y + plan.swingBar + label * 0.85 : below };
    return [name, text(`swing-${key}-least`, "tick halo", say.words("picture.idle"), idle)];
  }
  const parameter = parameters[key as keyof typeof parameters];
  const [least, most] = [parameter.min, parameter.max].map((end) => say.value(key, parameter, end));
  // More of some assumptions is less of the answer: the value that leads to the smaller answer stands left.
  const isRising = swing.atMost.value > swing.atLeast.value;
  const [first, second] = isRising ? [least!, most!] : [most!, least!];
  const [from, to] = endsOf(swing).map(x) as [number, number];
  const [firstWidth, secondWidth] = [widthOf(first, tick), widthOf(second, tick)];
  // Where the bar is too short for both, they stand side by side around its middle.
  const needed = firstWidth + secondWidth + 14;
  const start = Math.min(
    width - 1 - needed,
    Math.max(left, to - from >= needed ? from : (from + to - needed) / 2),
  );
  const end = Math.max(to - from >= needed ? to : start + needed, start + needed);
  return [
    name,
    text(`swing-${key}-least`, "tick halo", first, { x: start, y: below }),
    text(`swing-${key}-most`, "tick halo", second, { x: end, y: below, anchor: "end" }),
  ];
}

const line = (key: string, style: string, x: number, top: number, foot: number): Shape => ({
  key,
  tag: "path",
  attributes: { class: style, d: `M${x},${top}V${foot}` },
});

const text = (
  key: string,
  style: string,
  words: string,
  { x, y, anchor }: { x: number; y: number; anchor?: "middle" | "end" | undefined },
): Shape => ({
  key,
  tag: "text",
  attributes: { class: style, x, y, ...(anchor && { "text-anchor": anchor }) },
  lines: [words],
});

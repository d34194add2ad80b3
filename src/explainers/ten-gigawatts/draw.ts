import { breakLines, charactersIn } from "../../charts/lines.ts";
import type { Drawing, Shape } from "../drawing.ts";
import type { Scene } from "../explainer.ts";
import type { Say } from "../say.ts";
import type { Swing } from "../sensitivity.ts";
import type { Outcome } from "./model.ts";

/** Above, the printed ceiling and what is built of it; below, how far each assumption swings the number of accelerators. */
export function draw(scene: Scene<Outcome>, size: "wide" | "narrow", say: Say): Drawing {
  const plan = plans[size];
  const { width } = plan;
  const foot = plan.swings + moving.length * plan.row;
  const shapes = [...ceiling(scene.outcome, plan, say), ...swings(scene, plan, foot, say)];
  return { width, height: foot + 34, shapes };
}

const plans = {
  wide: { width: 640, value: 27, label: 16, bar: 76, thick: 40, swings: 210, row: 44, left: 176 },
  narrow: { width: 360, value: 19, label: 13.5, bar: 62, thick: 32, swings: 186, row: 58, left: 1 },
};
type Plan = (typeof plans)["wide"];

/** The assumptions that bear on the number of accelerators; the others bear on sites, years and electricity only. */
const moving = ["built", "draw", "overhead"];

function ceiling({ limit, power, accelerators }: Outcome, plan: Plan, say: Say): Shape[] {
  const { width, value, label, bar, thick } = plan;
  const full = width - 2;
  return [
    {
      key: "answer-words",
      tag: "text",
      attributes: { class: "value yours", x: 1, y: value },
      lines: [say.quantity(accelerators, "accelerator")],
    },
    {
      key: "answer-note",
      tag: "text",
      attributes: { class: "label yours", x: 1, y: value + label * 1.3 },
      lines: [say.words("picture.answer")],
    },
    {
      key: "limit",
      tag: "text",
      attributes: {
        class: "label",
        x: width - 1,
        y: bar - label / 2,
        "text-anchor": "end",
      },
      lines: [say.words("picture.limit", { limit: say.exactly(limit, "GW") })],
    },
    {
      key: "ceiling",
      tag: "rect",
      attributes: { class: "ceiling-room", x: 1, y: bar, width: full, height: thick },
    },
    {
      key: "power",
      tag: "rect",
      attributes: { class: "assumed", x: 1, y: bar, width: full * (power / limit), height: thick },
    },
    {
      key: "built",
      tag: "text",
      attributes: { class: "label yours", x: 1, y: bar + thick + label * 1.5 },
      lines: [say.words("picture.built", { power: say.exactly(power, "GW") })],
    },
  ];
}

/** From a hundred thousand to a hundred million in powers of ten, because the answers differ by whole factors; nought stands at its foot. */
const powers = [1e5, 1e6, 1e7, 1e8];
const [low, high] = [1e5, 1e8];

function swings({ outcome, swings }: Scene<Outcome>, plan: Plan, foot: number, say: Say): Shape[] {
  const { width, label, swings: top, left } = plan;
  const right = width - 1;
  const x = (value: number) =>
    left +
    ((right - left) * Math.log10(Math.min(high, Math.max(low, value)) / low)) /
      Math.log10(high / low);
  const grid = powers.flatMap((power): Shape[] => [
    {
      key: `grid-${power}`,
      tag: "path",
      attributes: { class: "grid", d: `M${x(power)},${top}V${foot}` },
    },
    {
      key: `tick-${power}`,
      tag: "text",
      attributes: {
        class: "tick",
        x: x(power),
        y: foot + 20,
        "text-anchor": power === low ? "start" : power === high ? "end" : "middle",
      },
      lines: [say.number(power)],
    },
  ]);
  const lines = breakLines(say.words("picture.swings"), charactersIn(width, label));
  const lead = Math.round(label * 1.25);
  const heading: Shape = {
    key: "heading",
    tag: "text",
    attributes: {
      class: "label",
      x: 1,
      y: top - label - (lines.length - 1) * lead,
      "data-lead": lead,
    },
    lines,
  };
  const answer: Shape = {
    key: "answer",
    tag: "path",
    attributes: { class: "answer", d: `M${x(outcome.accelerators)},${top - 8}V${foot}` },
  };
  const rows = swings
    .filter(({ key }) => moving.includes(key))
    .flatMap((swing, index) => row(swing, x, top + index * plan.row, plan, say));
  return [heading, ...grid, ...rows, answer];
}

function row(
  { key, atLeast, atMost }: Swing,
  x: (value: number) => number,
  y: number,
  { label, row, left }: Plan,
  say: Say,
): Shape[] {
  const ends = [atLeast.value, atMost.value];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const isBeside = left > 1;
  const bar = { y: y + row - 30, height: 20 };
  return [
    {
      key: `swing-${key}-label`,
      tag: "text",
      attributes: isBeside
        ? { class: "label", x: left - 14, y: bar.y + 15, "text-anchor": "end" }
        : { class: "label", x: 1, y: bar.y - label / 2 },
      lines: [say.words(`parameter.${key}.short`)],
    },
    {
      key: `swing-${key}`,
      tag: "rect",
      attributes: { class: "assumed", x: x(from), ...bar, width: Math.max(2, x(to) - x(from)) },
    },
  ];
}

import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { about } from "./about.ts";
import { at, columns, type Reach } from "./columns.ts";
import { keys } from "./keys.ts";
import type { Year } from "./cohorts.ts";
import { horizon, type Outcome } from "./model.ts";
import { across, text, type Plan } from "./plan.ts";
import { scale, short } from "./scale.ts";

/** The fleet year by year: inference below, training on it, and on top what is retired but not paid for. */
export function fleet({ years, life }: Outcome, plan: Plan, say: Say): Shape[] {
  const { heading, top, height } = plan.fleet;
  const heads = years.map((year) => year.training + year.inference + year.owing);
  const most = Math.max(1, ...heads);
  const tallest = years[heads.indexOf(Math.max(...heads))]!;
  const place = (chips: number) => top + height * (1 - chips / most);
  const stack = (key: string, style: string, reach: (year: Year) => Reach): Shape => ({
    key,
    tag: "path",
    attributes: { class: `assumed column ${style}`, d: columns(years.map(reach), place, plan) },
  });
  return [
    text(
      "fleet",
      say.words(tallest.owing > 0 ? "picture.fleet.owing" : "picture.fleet", {
        working: say.number(about(tallest.training + tallest.inference)),
        owing: say.number(about(tallest.owing)),
      }),
      { x: 1, y: heading },
      "label",
      plan,
    ),
    ...keys(
      kinds.map(([kind, style]) => ({
        key: `key-${kind}`,
        words: say.words(`picture.key.${kind}`),
        style: `assumed ${style}`,
      })),
      heading + plan.tick * 1.6,
      plan,
    ),
    ...scale("chips", [0, most], place, plan, (chips) =>
      short(chips, say, (size, number) => say.words(`picture.chips.${size}`, { amount: number })),
    ),
    stack("fleet-inference", "at-inference", ({ inference }) => [0, inference]),
    stack("fleet-training", "at-training", ({ inference, training }) => [
      inference,
      inference + training,
    ]),
    stack("fleet-owing", "owing", ({ inference, training, owing }) => [
      inference + training,
      inference + training + owing,
    ]),
    ...(life > 0 ? retiring(life, plan, say) : []),
  ];
}

/** The colours, here and below. */
const kinds = [
  ["training", "at-training"],
  ["inference", "at-inference"],
  ["owing", "owing"],
] as const;

/** From here on the first chips earn nothing. */
function retiring(life: number, plan: Plan, say: Say): Shape[] {
  const { fleet, tick } = plan;
  const x = across(life, plan);
  const isLate = life > horizon / 2;
  return [
    {
      key: "retiring",
      tag: "path",
      attributes: {
        class: "retiring",
        d: `M${at(x)},${fleet.top - tick * 1.5}V${fleet.top + fleet.height}`,
      },
    },
    text(
      "retiring-words",
      say.words("picture.retiring"),
      { x: isLate ? x - 5 : x + 5, y: fleet.top - tick * 0.55 },
      "tick",
      plan,
      { "text-anchor": isLate ? "end" : "start", class: "yours" },
    ),
  ];
}

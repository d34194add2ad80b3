import type { Drawing, Shape } from "../drawing.ts";
import type { Scene } from "../explainer.ts";
import type { Say } from "../say.ts";
import type { Outcome, parameters } from "./model.ts";
import { plans, type Plan } from "./plan.ts";
import { roughly, toTwoDigits } from "./roughly.ts";
import { swings } from "./swings.ts";

/** Above, the printed ceiling and what is built of it; below, how far each assumption swings the number of accelerators. */
export function draw(
  scene: Scene<Outcome, typeof parameters>,
  size: "wide" | "narrow",
  say: Say,
): Drawing {
  const plan = plans[size];
  const below = swings(scene, plan, say);
  return {
    width: plan.width,
    height: below.foot + plan.tick * 2.8,
    shapes: [...ceiling(scene.outcome, plan, say), ...below.shapes],
  };
}

function ceiling(outcome: Outcome, plan: Plan, say: Say): Shape[] {
  const { limit, power, accelerators, sites, years, energy } = outcome;
  const { width, value, label, bar, thick } = plan;
  const full = width - 2;
  const words = (key: string, style: string, y: number, line: string): Shape => ({
    key,
    tag: "text",
    attributes: { class: style, x: 1, y },
    lines: [line],
  });
  return [
    words("answer-words", "value yours", value, roughly(accelerators, "accelerator", say)),
    words("answer-note", "label yours", plan.note, say.words("picture.answer")),
    {
      key: "limit",
      tag: "text",
      attributes: { class: "label", x: width - 1, y: bar - label / 2, "text-anchor": "end" },
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
    words(
      "built",
      "label yours",
      plan.built,
      say.words("picture.built", { power: say.exactly(power, "GW") }),
    ),
    words(
      "also",
      "label yours",
      plan.also,
      say.words("picture.also", {
        sites: say.quantity(sites, "site"),
        years: say.quantity(toTwoDigits(years), "year"),
        energy: say.quantity(toTwoDigits(energy), "TWh"),
      }),
    ),
  ];
}

import type { Values } from "../parameter.ts";
import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import type { Outcome, parameters } from "./model.ts";
import { across, text, type Plan } from "./plan.ts";

/** One chip, bought in the first year: the printed life in its shortest and longest case, the reader's, and the loan. */
export function strips(
  outcome: Outcome,
  values: Values<typeof parameters>,
  plan: Plan,
  say: Say,
): Shape[] {
  return [
    ...printed(outcome, plan, say),
    ...yours(outcome, values, plan, say),
    ...loan(outcome, values, plan, say),
  ];
}

function printed({ printed: { training, inference } }: Outcome, plan: Plan, say: Say): Shape[] {
  const { label } = row(0, plan);
  const cases = [
    ["shortest", training.least, inference.least],
    ["longest", training.most, inference.most],
  ] as const;
  return [
    text(
      "printed",
      say.words("picture.life.printed", {
        training: say.number(training.least),
        longer: say.exactly(training.most, "year"),
        inference: say.number(inference.least),
        longest: say.number(inference.most),
      }),
      label,
      "label",
      plan,
    ),
    ...cases.flatMap(([name, trains, infers], place): Shape[] => {
      const at = row(place, plan);
      return [
        text(
          name,
          say.words(`picture.life.${name}`),
          { x: plan.left - 5, y: at.y + at.height - 1 },
          "tick",
          plan,
          { "text-anchor": "end" },
        ),
        span(`${name}-training`, 0, trains, at, "m compute claim", plan),
        span(`${name}-inference`, trains, trains + infers, at, "m compute claim later", plan),
      ];
    }),
  ];
}

function yours(
  { training, life }: Outcome,
  values: Values<typeof parameters>,
  plan: Plan,
  say: Say,
): Shape[] {
  const { y, height, label } = row(2, plan);
  const uncut = values.training + values.inference;
  const words = {
    training: say.exactly(values.training, "year"),
    inference: say.exactly(values.inference, "year"),
    cut: say.number(uncut - life),
  };
  return [
    text(
      "yours",
      say.words(uncut > life ? "picture.life.cut" : "picture.life.yours", words),
      label,
      "label",
      plan,
      { class: "yours" },
    ),
    span("cut", life, uncut, { y, height }, "assumed cut", plan),
    span("training", 0, training, { y, height }, "assumed at-training", plan),
    span("inference", training, life, { y, height }, "assumed at-inference", plan),
  ];
}

function loan(
  { life, idle, paidFromInference }: Outcome,
  { term }: Values<typeof parameters>,
  plan: Plan,
  say: Say,
): Shape[] {
  const { y, height, label } = row(3, plan);
  const case_ = idle > 0 ? "idle" : paidFromInference > 0 ? "inference" : "training";
  const words = {
    term: say.exactly(term, "year"),
    part: say.exactly(idle || paidFromInference, "year"),
  };
  return [
    text("loan", say.words(`picture.loan.${case_}`, words), label, "label", plan, {
      class: idle > 0 ? "at-risk" : "yours",
    }),
    span("repaid", 0, Math.min(term, life), { y, height }, "assumed loan", plan),
    span("idle", Math.min(term, life), term, { y, height }, "assumed owing", plan),
  ];
}

/** Where a strip and the words above it stand. The two printed lives stand close together, under the same words. */
function row(place: number, { strips: { top, step, close, thick }, label }: Plan) {
  const y = top + (place ? close + (place - 1) * step : 0);
  return { y, height: thick, label: { x: 1, y: y - label * 0.5 } };
}

function span(
  key: string,
  from: number,
  to: number,
  { y, height }: { y: number; height: number },
  style: string,
  plan: Plan,
): Shape {
  const x = across(from, plan);
  return {
    key,
    tag: "rect",
    attributes: { class: style, x, y, width: across(to, plan) - x, height },
  };
}

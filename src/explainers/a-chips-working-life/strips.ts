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
  const { y, height, label } = row(0, plan);
  const half = height / 2;
  return [
    text(
      "printed",
      say.words("picture.life.printed", {
        training: say.number(training.least),
        longer: say.number(training.most),
        inference: say.number(inference.least),
        longest: say.exactly(inference.most, "year"),
      }),
      label,
      "label",
      plan,
    ),
    span("shortest-training", 0, training.least, { y, height: half - 1 }, "m compute claim", plan),
    span(
      "shortest-inference",
      training.least,
      training.least + inference.least,
      { y, height: half - 1 },
      "m compute claim later",
      plan,
    ),
    span(
      "longest-training",
      0,
      training.most,
      { y: y + half, height: half - 1 },
      "m compute claim",
      plan,
    ),
    span(
      "longest-inference",
      training.most,
      training.most + inference.most,
      { y: y + half, height: half - 1 },
      "m compute claim later",
      plan,
    ),
  ];
}

function yours(
  { training, life }: Outcome,
  values: Values<typeof parameters>,
  plan: Plan,
  say: Say,
): Shape[] {
  const { y, height, label } = row(1, plan);
  const uncut = values.training + values.inference;
  const words = {
    training: say.number(values.training),
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
  const { y, height, label } = row(2, plan);
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

/** Where a strip and the words above it stand. */
function row(place: number, { strips: { top, step, thick }, label }: Plan) {
  const y = top + place * step;
  return { y, height: thick, label: { x: 1, y: y - label * 0.45 } };
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

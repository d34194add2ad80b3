import type { Drawing } from "./drawing.ts";
import type { Parameters, Values } from "./parameter.ts";
import type { Say } from "./say.ts";
import { rankSwings, type Swing } from "./sensitivity.ts";

/** One thing the model knows beyond its headline, for the table and the scenario's CSV. */
export interface Result {
  key: string;
  value: number;
  unit: string;
}

/** All that a picture may show. */
export interface Scene<Outcome = unknown> {
  values: Values;
  outcome: Outcome;
  swings: Swing[];
}

/** A pure model with a face. Its folder holds `model.ts`, `draw.ts`, this description of both, and the words in each language. */
export interface Explainer<P extends Parameters = Parameters, Outcome = unknown> {
  parameters: P;
  /** Named for a claim or a critic; what a preset does not name stays as it begins. */
  presets: Record<string, Partial<Values<P>>>;
  /** Figures that are fixed: printed, used by the model, and not the reader's to change. */
  fixed: readonly string[];
  /** Finite and total: every allowed input has an outcome. @param fixed the values of the fixed figures by id */
  run(values: Values<P>, fixed: Record<string, number>): Outcome;
  results(outcome: Outcome): Result[];
  /** The key of the result the reader came for: what the others are ranked by. */
  headline: string;
  draw(scene: Scene<Outcome>, size: "wide" | "narrow", say: Say): Drawing;
  /** The outcome as a sentence. */
  tell(outcome: Outcome, say: Say): string;
}

/** The values of a preset: what it does not name stays as it begins. */
export function presetValues<P extends Parameters>(
  { presets }: Pick<Explainer<P>, "presets">,
  name: string,
  starts: Values<P>,
): Values<P> {
  return { ...starts, ...(presets[name] as Values<P>) };
}

/** The outcome for some values, and what each of them matters. */
export function sceneOf<P extends Parameters, Outcome>(
  explainer: Explainer<P, Outcome>,
  values: Values<P>,
  fixed: Record<string, number>,
): Scene<Outcome> {
  const answer = (changed: Values<P>) =>
    explainer.results(explainer.run(changed, fixed)).find(({ key }) => key === explainer.headline)!
      .value;
  return {
    values,
    outcome: explainer.run(values, fixed),
    swings: rankSwings(explainer.parameters, values, answer),
  };
}

import type { Drawing } from "./drawing.ts";
import type { Parameters, Values } from "./parameter.ts";
import type { Result } from "./result.ts";
import type { Say } from "./say.ts";
import { rankSwings, type Swing } from "./sensitivity.ts";

/** All that a picture may show. */
export interface Scene<Outcome = unknown, P extends Parameters = Parameters> {
  values: Values<P>;
  outcome: Outcome;
  /** What the reader came for. */
  headline: Result;
  /** What matters most. It takes two runs of the model for each parameter, so it is reckoned when first asked for. */
  swings(): Swing[];
}

/** A pure model with a face. Its folder holds `model.ts`, `draw.ts`, this description of both, and the words in each language. */
export interface Explainer<P extends Parameters = Parameters, Outcome = unknown> {
  parameters: P;
  /** Named for a claim or a critic; what a preset does not name stays as it begins. */
  presets: Record<string, Partial<Values<P>>>;
  /** Figures that are fixed: printed, used by the model, and not the reader's to change. */
  fixed: readonly string[];
  /** Finite and total: every allowed input has an outcome. @param fixed the fixed figures, as `fixedOf` gives them */
  run(values: Values<P>, fixed: Record<string, number>): Outcome;
  results(outcome: Outcome): Result[];
  /** The key of the result the reader came for: what the others are ranked by. */
  headline: string;
  draw(scene: Scene<Outcome, P>, size: "wide" | "narrow", say: Say): Drawing;
  /** A second picture, below the first: what the sentence tells, where the first picture is a journey. */
  beside?(scene: Scene<Outcome, P>, size: "wide" | "narrow", say: Say): Drawing;
  /** The outcome as a sentence. */
  tell(outcome: Outcome, say: Say, values: Values<P>): string;
  /** What a press at a place of the picture sets; controls set the same, so nobody needs to press. */
  grasp?(
    at: { x: number; y: number },
    size: "wide" | "narrow",
    values: Values<P>,
  ): Partial<Values<P>>;
  /** A switch that stays off until the reader has guessed, or does not care to. */
  reveal?: keyof P & string;
  /** A choice through whose options the reader can scroll, one stop after the other, each a figure. */
  stops?: { parameter: keyof P & string; facts: readonly string[] };
}

/** Every figure of the ledger that an explainer stands on, each once. */
export function figuresOf({ fixed, parameters, stops }: Explainer): string[] {
  const begun = Object.values(parameters).flatMap(({ start }) =>
    typeof start === "object" ? [start.fact] : [],
  );
  return [...new Set([...fixed, ...begun, ...(stops?.facts ?? [])])];
}

/** The fixed figures as a model takes them: each by its id, the upper end of a range by `id.high`. */
export function fixedOf(
  { fixed }: Pick<Explainer, "fixed">,
  figureOf: (id: string) => { value: number; high?: number | undefined },
): Record<string, number> {
  const ends = fixed.flatMap((id): [string, number][] => {
    const { value, high } = figureOf(id);
    return high === undefined
      ? [[id, value]]
      : [
          [id, value],
          [`${id}.high`, high],
        ];
  });
  return Object.fromEntries(ends);
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
): Scene<Outcome, P> {
  const headlineOf = (outcome: Outcome) =>
    explainer.results(outcome).find(({ key }) => key === explainer.headline)!;
  const outcome = explainer.run(values, fixed);
  let swings: Swing[] | undefined;
  return {
    values,
    outcome,
    headline: headlineOf(outcome),
    swings: () =>
      (swings ??= rankSwings(explainer.parameters, values, (changed) =>
        headlineOf(explainer.run(changed, fixed)),
      )),
  };
}

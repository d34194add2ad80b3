import { assumptionsOf, type Parameter, type Parameters, type Values } from "./parameter.ts";
import type { Result } from "./result.ts";
import type { Say } from "./say.ts";

/** How far one assumption swings the answer, all others as they are. */
export interface Swing {
  key: string;
  /** The answer with the assumption at its least and at its most; with a choice, the least and the most of all answers. */
  atLeast: Result;
  atMost: Result;
  /** From the smallest answer to the largest. */
  reach: number;
  /** The assumption at its least and at its most; a choice has neither. */
  ends?: [number, number];
}

/** What matters most: parameters by how far they swing the answer, the widest first; equal ones in their own order. */
export function rankSwings<P extends Parameters>(
  parameters: P,
  values: Values<P>,
  answer: (values: Values<P>) => Result,
): Swing[] {
  const now = answer(values);
  return assumptionsOf(parameters)
    .filter(([, { isGuess }]) => !isGuess)
    .map(([key, parameter]): Swing => {
      const answers = valuesTried(parameter).map((tried) => answer({ ...values, [key]: tried }));
      const inOrder = [now, ...answers].sort((one, other) => one.value - other.value);
      const [least, most] = [inOrder[0]!, inOrder.at(-1)!];
      const [atLeast, atMost] =
        parameter.kind === "choice" ? [least, most] : [answers[0]!, answers.at(-1)!];
      const swing = { key, atLeast, atMost, reach: most.value - least.value };
      return parameter.kind === "choice"
        ? swing
        : { ...swing, ends: [parameter.min, parameter.max] };
    })
    .sort((one, other) => other.reach - one.reach);
}

const valuesTried = ({ min, max, options }: Parameter): number[] =>
  options?.map((_, place) => place) ?? [min, max];

/** How far an assumption swings the answer, in words. */
export function swingWords(
  { key, atLeast, atMost, ends }: Swing,
  parameters: Parameters,
  say: Say,
): string {
  const [from, to] = [say.result(atLeast), say.result(atMost)];
  if (!ends) return say.interface("explainer.swing.choice", { from, to });
  const [least, most] = ends.map((end) => say.value(key, parameters[key]!, end));
  return say.interface("explainer.swing", { from, to, least: least!, most: most! });
}

/** The assumptions that swing nothing, in one sentence; empty when there are none. */
export function idleWords(swings: readonly Swing[], say: Say): string {
  const idle = swings
    .filter(({ reach }) => reach === 0)
    .map(({ key }) => say.words(`parameter.${key}.short`));
  if (!idle.length) return "";
  const list = new Intl.ListFormat(say.locale, { type: "conjunction" }).format(idle);
  return say.interface("explainer.swing.none", { assumptions: list });
}

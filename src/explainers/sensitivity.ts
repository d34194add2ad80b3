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
      return { key, atLeast, atMost, reach: most.value - least.value };
    })
    .sort((one, other) => other.reach - one.reach);
}

const valuesTried = ({ min, max, options }: Parameter): number[] =>
  options?.map((_, place) => place) ?? [min, max];

/** How far an assumption swings the answer, in words; nothing at all is said as such. */
export const swingWords = ({ atLeast, atMost, reach }: Swing, say: Say): string =>
  reach === 0
    ? say.interface("explainer.swing.none")
    : say.interface("explainer.swing", { from: say.result(atLeast), to: say.result(atMost) });

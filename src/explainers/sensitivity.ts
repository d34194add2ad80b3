import type { Parameters, Values } from "./parameter.ts";
import type { Say } from "./say.ts";

/** How far one assumption swings the answer, all others as they are. */
export interface Swing {
  key: string;
  /** The answer with the assumption at its least and at its most. */
  atLeast: number;
  atMost: number;
  /** From the smallest answer to the largest. */
  reach: number;
}

/** What matters most: parameters by how far they swing the answer, the widest first; equal ones in their own order. */
export function rankSwings<P extends Parameters>(
  parameters: P,
  values: Values<P>,
  answer: (values: Values<P>) => number,
): Swing[] {
  const now = answer(values);
  return Object.entries(parameters)
    .map(([key, { min, max }]) => {
      const [atLeast, atMost] = [min, max].map((end) => answer({ ...values, [key]: end }));
      const ends = [atLeast!, atMost!, now];
      return {
        key,
        atLeast: atLeast!,
        atMost: atMost!,
        reach: Math.max(...ends) - Math.min(...ends),
      };
    })
    .sort((one, other) => other.reach - one.reach);
}

/** How far an assumption swings the answer, in words; nothing at all is said as such. */
export const swingWords = ({ atLeast, atMost, reach }: Swing, say: Say): string =>
  reach === 0
    ? say.interface("explainer.swing.none")
    : say.interface("explainer.swing", { from: say.number(atLeast), to: say.number(atMost) });

import { allowed, type Parameter } from "./parameter.ts";
import type { Say } from "./say.ts";

/** So many values of a control are looked at, from end to end: among so many are all the lengths there are. */
const looked = 1000;

/** The longest of what a control says it is set to: the room that is kept for it, so that nothing moves when it changes. */
export function longestReadout(key: string, parameter: Parameter, say: Say): string {
  const { min, max, step } = parameter;
  const count = Math.min(looked, Math.round((max - min) / step));
  const all = Array.from({ length: count + 1 }, (_, at) =>
    say.value(key, parameter, allowed(parameter, min + ((max - min) * at) / count)),
  );
  return all.reduce((longest, words) => (words.length > longest.length ? words : longest));
}

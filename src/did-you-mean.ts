import { distance } from "fastest-levenshtein";

/**
 * The known name nearest to a mistyped one, as a sentence to end a hint with; empty when none is near.
 * @example didYouMean("revenu-2022", ["revenue-2022"]) // => ' Did you mean "revenue-2022"?'
 */
export function didYouMean(given: string, known: Iterable<string>): string {
  const name = nearest(given, known);
  return name === undefined ? "" : ` Did you mean "${name}"?`;
}

/** The known name nearest to a mistyped one, if the two are so near that it is a slip. */
export function nearest(given: string, known: Iterable<string>): string | undefined {
  let best = "";
  let least = Infinity;
  for (const name of known) {
    const steps = distance(given.toLowerCase(), name.toLowerCase());
    if (steps < least) [best, least] = [name, steps];
  }
  // More than a third of the letters wrong, or more than one of a short word's, is another word, not a slip.
  const most = given.length < 4 ? 1 : Math.max(2, given.length / 3);
  const isSlip = least < given.length && least <= most;
  return isSlip ? best : undefined;
}

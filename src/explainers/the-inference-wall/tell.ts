import type { Values } from "../parameter.ts";
import type { Say } from "../say.ts";
import type { Outcome, parameters } from "./model.ts";

/** Before the forecast is shown, the reader's line and nothing else; after it, how far off it was if there was one, when the queue ends, and what that makes of the claim. */
export function tell(outcome: Outcome, say: Say, values: Values<typeof parameters>): string {
  if (!values.claim) {
    const { line, isFlat } = outcome;
    const [, ...stocks] = line.map((stock) => say.number(stock));
    const [next, second, third] = stocks as [string, string, string];
    return say.words(isFlat ? "tell.unguessed" : "tell.guessed", { next, second, third });
  }
  return `${tellGuess(outcome, say)} ${tellQueue(outcome, say)}`;
}

function tellGuess({ line, isFlat, off, forecast, years }: Outcome, say: Say): string {
  const side = off === 0 ? "level" : off < 0 ? "below" : "above";
  // Who has drawn nothing is not told how far off it was.
  return say.words(isFlat ? "tell.flat" : `tell.line.${side}`, {
    guess: say.number(line[1]!),
    off: say.number(Math.abs(off)),
    forecast: say.interface("qualifier.near", { value: say.number(forecast) }),
    year: calendar(years[0]!.year, say),
  });
}

function tellQueue(outcome: Outcome, say: Say): string {
  const { ends, isOpen, returns, claimed, years } = outcome;
  const first = years[0]!;
  const named = {
    ends: calendar(ends, say),
    claimed: calendar(claimed, say),
    first: calendar(first.year, say),
    last: calendar(years.at(-1)!.year, say),
    later: say.quantity(ends - claimed, "year"),
    back: calendar(returns ?? ends, say),
  };
  if (isOpen) return say.words("tell.open", named);
  if (ends > first.year)
    return say.words(
      ends < claimed ? "tell.before" : ends === claimed ? "tell.same" : "tell.after",
      named,
    );
  const isLevel = first.demand === first.supply;
  const now = say.words(isLevel ? "tell.level" : "tell.none", named);
  return `${now} ${say.words(returns ? "tell.returns" : "tell.sooner", named)}`;
}

const calendar = (year: number, say: Say) => say.quantity(year, "calendar-year");

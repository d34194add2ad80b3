import type { Explainer } from "../explainer.ts";
import type { Say } from "../say.ts";
import { amountWords } from "./amount-words.ts";
import { drawPair } from "./draw-pair.ts";
import { draw } from "./draw.ts";
import {
  amounts,
  boundOf,
  figures,
  parameters,
  results,
  rounded,
  run,
  stops,
  upperGoal,
  type AmountKey,
  type Outcome,
} from "./model.ts";

const stop = (key: (typeof stops)[number]) => stops.indexOf(key);
const pair = (first: AmountKey, second: AmountKey) => ({
  first: amounts.indexOf(first),
  second: amounts.indexOf(second),
});

const howBigIsSevenTrillion: Explainer<typeof parameters, Outcome> = {
  parameters,
  presets: {
    wish: {},
    round: { stop: stop("loan"), ...pair("round", "loan") },
    loan: { stop: stop("market"), ...pair("loan", "market") },
    market: { ...pair("market", "goal") },
    ceiling: { stop: stop("sales"), ...pair("valuation", "sales") },
    own: { ...pair("own", "goal") },
  },
  fixed: [...Object.values(figures), upperGoal],
  run,
  results,
  headline: "most",
  draw,
  beside: drawPair,
  stops: { parameter: "stop", facts: Object.values(figures) },
  tell: (outcome, say) => [tellTimes(outcome, say), ...tellKinds(outcome, say)].join(" "),
};

function tellTimes(outcome: Outcome, say: Say): string {
  const { first, second, least, most } = outcome;
  const bound = boundOf(outcome);
  const name = (key: AmountKey) => say.words(`noun.${key}`);
  const words = {
    first: name(first.key),
    second: name(second.key),
    a: amountWords(first, say),
    b: amountWords(second, say),
  };
  if (first.key === second.key) return say.words("tell.same", words);
  // A part of one is easier to read in percent than as a fraction of a time.
  const isPart = most < 1;
  const shown = (times: number) =>
    isPart
      ? say.quantity(rounded(times * 100, bound), "percent")
      : say.quantity(rounded(times, bound), "times");
  const range = say.words("tell.range", {
    low: isPart ? shown(least) : say.number(rounded(least, bound)),
    high: shown(most),
  });
  const amount = least === most ? shown(most) : range;
  return say.words(isPart ? "tell.part" : "tell", {
    ...words,
    times: say.words(`bound.${bound}`, { times: amount }),
  });
}

function tellKinds({ first, second }: Outcome, say: Say): string[] {
  if (first.key === second.key) return [];
  if (first.key === "own" || second.key === "own") return [say.words("tell.own")];
  const kinds = { first: say.words(`kind.${first.key}`), second: say.words(`kind.${second.key}`) };
  return [say.words("tell.kinds", kinds)];
}

export default howBigIsSevenTrillion;

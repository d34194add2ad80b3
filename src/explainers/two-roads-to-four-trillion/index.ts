import type { Explainer } from "../explainer.ts";
import type { Say } from "../say.ts";
import { amountOf, verdictOf } from "./belief.ts";
import { draw } from "./draw.ts";
import { parameters, printed, results, run, type Needed, type Outcome } from "./model.ts";
import { worth } from "./worth.ts";

const twoRoads: Explainer<typeof parameters, Outcome> = {
  parameters,
  presets: {
    begin: {},
    arrive: { growth: 19, price: 78 },
    scarce: { growth: 18, chipmargin: 60 },
    ownchips: { share: 40, chipmargin: 35 },
    everyone: { paying: 100 },
    few: { paying: 5, price: 10 },
    mood: { chipmultiple: 20, toolmultiple: 20 },
  },
  fixed: Object.values(printed),
  run,
  results,
  headline: "missing",
  draw,
  tell: (outcome, say) =>
    [
      say.words("tell", {
        years: say.quantity(outcome.years, "year"),
        nvidia: worth(outcome.nvidia, say),
        microsoft: worth(outcome.microsoft, say),
      }),
      told("nvidia", outcome.growthNeeded, "percent", say),
      told("microsoft", outcome.priceNeeded, "USD-per-month", say),
    ].join(" "),
};

/** What would have to be true for one company, as a sentence. */
const told = (key: string, wanted: Needed, unit: string, say: Say): string =>
  say.words(`tell.${verdictOf(wanted)}-${key}`, { needed: say.result(amountOf(wanted, unit)) });

export default twoRoads;

import type { Explainer } from "../explainer.ts";
import type { Say } from "../say.ts";
import { draw } from "./draw.ts";
import { parameters, printed, results, run, type Needed, type Outcome } from "./model.ts";

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
        nvidia: say.quantity(outcome.nvidia, "USD"),
        microsoft: say.quantity(outcome.microsoft, "USD"),
      }),
      told("nvidia", outcome.growthNeeded, "percent", say),
      told("microsoft", outcome.priceNeeded, "USD-per-month", say),
    ].join(" "),
};

/** What one company would have to believe, as a sentence. */
function told(key: string, { value, isOpen, isHopeless }: Needed, unit: string, say: Say): string {
  if (isHopeless) return say.words(`tell.hopeless.${key}`);
  const needed = say.result({ key, value: Math.abs(value), unit, isOpen });
  return value > 0
    ? say.words(`tell.needs.${key}`, { needed })
    : say.words(`tell.enough.${key}`, { needed });
}

export default twoRoads;

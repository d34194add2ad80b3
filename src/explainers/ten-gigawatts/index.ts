import type { Explainer } from "../explainer.ts";
import { draw } from "./draw.ts";
import { ceiling, parameters, results, run, type Outcome } from "./model.ts";
import { roughly } from "./roughly.ts";

const tenGigawatts: Explainer<typeof parameters, Outcome> = {
  parameters,
  presets: {
    headline: {},
    half: { built: 50 },
    doubt: { built: 10, pace: 0.25 },
    hungry: { draw: 2000, overhead: 60 },
    frugal: { draw: 500, overhead: 10 },
  },
  fixed: [ceiling],
  run,
  results,
  headline: "accelerators",
  draw,
  tell: ({ power, accelerators, sites, years, energy }, say) =>
    power === 0
      ? say.words("tell.nothing")
      : say.words("tell", {
          power: say.exactly(power, "GW"),
          accelerators: roughly(accelerators, "accelerator", say),
          sites: say.quantity(sites, "site"),
          years: roughly(years, "year", say),
          energy: roughly(energy, "TWh", say),
        }),
};

export default tenGigawatts;

import type { Explainer } from "../explainer.ts";
import { draw } from "./draw.ts";
import { inferenceLife, parameters, results, run, trainingLife, type Outcome } from "./model.ts";
import { tell } from "./tell.ts";

const chipsWorkingLife: Explainer<typeof parameters, Outcome> = {
  parameters,
  presets: {
    short: {},
    long: { training: 3, inference: 5 },
    rival: { cut: 3 },
    outlives: { term: 9 },
    cheap: { later: 0.5 },
    boom: { growth: 30 },
    stops: { buying: 6 },
  },
  fixed: [trainingLife, inferenceLife],
  run,
  results,
  headline: "inferring",
  draw,
  tell,
};

export default chipsWorkingLife;

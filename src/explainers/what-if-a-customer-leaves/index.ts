import type { Explainer } from "../explainer.ts";
import { draw } from "./draw.ts";
import { parameters, results, run, type Outcome } from "./model.ts";
import { tell } from "./tell.ts";

const whatIfACustomerLeaves: Explainer<typeof parameters, Outcome> = {
  parameters,
  presets: {
    critics: {},
    executive: { taken: 50 },
    nobody: { customer: 0 },
    refinancing: { customer: 0, refinancing: 1 },
    both: { refinancing: 1 },
    still: { feedback: 0 },
    // Microsoft's share as it once was, printed on the scale of revenue (coreweave-revenue-share-microsoft); a test holds the two together.
    once: { share: 85 },
  },
  fixed: [],
  run,
  results,
  headline: "lack",
  draw,
  tell,
};

export default whatIfACustomerLeaves;

import type { Explainer } from "../explainer.ts";
import { allowed } from "../parameter.ts";
import { draw } from "./draw.ts";
import { counted, duration, forecast, parameters, results, run, type Outcome } from "./model.ts";
import { graspedAt, roomOf } from "./room.ts";
import { tell } from "./tell.ts";

const theInferenceWall: Explainer<typeof parameters, Outcome> = {
  parameters,
  presets: {
    guess: {},
    claim: { claim: 1, products: 1, supply: 0, efficiency: 0, launches: 0 },
    ten: { claim: 1, products: 10 },
    chips: { claim: 1, efficiency: 100 },
    supply: { claim: 1, supply: 100 },
    overstated: { claim: 1, need: 300_000, efficiency: 50 },
    outrun: { claim: 1, supply: 30, launches: 60 },
  },
  fixed: [counted, forecast, duration],
  run,
  results,
  headline: "ends",
  draw,
  tell,
  grasp(at, size, values) {
    const grasped = graspedAt(at, roomOf(size, values.claim === 1));
    return grasped ? { [grasped.key]: allowed(parameters[grasped.key], grasped.stock) } : {};
  },
  reveal: "claim",
};

export default theInferenceWall;

import type { Drawing } from "../drawing.ts";
import type { Scene } from "../explainer.ts";
import type { Say } from "../say.ts";
import type { Outcome } from "./model.ts";
import { microsoft } from "./microsoft.ts";
import { nvidia } from "./nvidia.ts";
import { narrow, panelHeight, wide } from "./panel.ts";

/** Two roads towards the same line: side by side, or one above the other. What is printed stands at the left of each, and of one nothing does. */
export function draw({ outcome }: Scene<Outcome>, size: "wide" | "narrow", say: Say): Drawing {
  const measures = size === "wide" ? wide : narrow;
  const width = size === "wide" ? 640 : 360;
  const height = panelHeight(measures);
  const second =
    size === "wide" ? { x: width - 1 - measures.panel, y: 0 } : { x: 1, y: height + 8 };
  return {
    width,
    height: second.y + height,
    shapes: [
      ...nvidia(outcome, { measures, x: 1, y: 0 }, say),
      ...microsoft(outcome, { measures, ...second }, say),
    ],
  };
}

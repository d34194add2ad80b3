import type { Explainer } from "./explainer.ts";
import { tenGigawatts } from "./ten-gigawatts/index.ts";

/** Every explainer by its name, which is the name of its folder and of its text. */
export const explainers: Record<string, Explainer> = {
  "ten-gigawatts": tenGigawatts as unknown as Explainer,
};

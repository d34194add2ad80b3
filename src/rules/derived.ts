export const derived = {
  "derived/same-name":
    "Figures and computations are called in the same way by a sentence, so they share one set of ids.",
  "derived/operands":
    "A ratio and a share take exactly two figures, in order; a sum, a difference and a product take two or more.",
  "derived/units":
    "Only like can be added, subtracted or divided here: dollars with dollars, chips with chips.",
} as const;

export const derived = {
  "derived/same-name":
    "Figures and computations are called in the same way by a sentence, so they share one set of ids.",
  "derived/operands":
    "A ratio and a share take exactly two figures, in order; a sum, a difference and a product take two or more.",
  "derived/units":
    "Only like can be added, subtracted or divided here: dollars with dollars, chips with chips.",
  "derived/result-unit":
    "A ratio says how many times, a share how many percent; a sum and a difference are of their figures' own unit.",
  "derived/division-by-zero":
    "Nothing can be divided by zero, nor by a range that reaches from below zero to above it.",
} as const;

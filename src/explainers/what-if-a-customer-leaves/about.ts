import type { Say } from "../say.ts";

/** Two digits: what comes out of arbitrary numbers is no finer than that. */
export const about = (value: number): number => Number(value.toPrecision(2));

/** The same of a part, which rounding never makes the whole. */
export const aboutOf = (part: number, whole: number): number =>
  about(part) < whole ? about(part) : part;

/** Dollars to two digits; of less than a dollar only that much is said. */
export const dollars = (value: number, say: Say): string =>
  value < 1
    ? say.words("amount.under", { amount: say.exactly(1, "USD") })
    : say.exactly(about(value), "USD");

/** The same inside a sentence, which says that they are rounded. */
export const aboutDollars = (value: number, say: Say): string =>
  value < 1 ? dollars(value, say) : say.words("amount.about", { amount: dollars(value, say) });

/** A tenth of the picture's units is finer than any line. */
export const round = (value: number): number => Math.round(value * 10) / 10;

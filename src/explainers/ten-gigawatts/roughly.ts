import type { Say } from "../say.ts";

/** A computed value to two digits, and "about" where that rounds it: the assumptions below it are not worth a third. */
export function roughly(value: number, unit: string, say: Say): string {
  const rounded = toTwoDigits(value);
  const inWords = say.quantity(rounded, unit);
  const isExact = Math.abs(rounded - value) <= 1e-9 * Math.abs(value);
  return isExact ? inWords : say.words("about", { value: inWords });
}

export const toTwoDigits = (value: number): number => Number(value.toPrecision(2));

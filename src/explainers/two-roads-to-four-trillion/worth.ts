import { intlTag, type Locale } from "../../i18n/locales.ts";
import { remember } from "../../remember.ts";
import type { Say } from "../say.ts";

const trillion = 1e12;

/** A value as far as it is shown: to a hundredth of a trillion dollars. */
const shown = (value: number): number => Math.round(value / (trillion / 100)) / 100;

/** A value in trillions of dollars with two places, so that the values of a sentence are equally exact. */
export function worth(value: number, say: Say): string {
  const trillions = shown(value);
  if (trillions === 0) return say.exactly(0, "USD");
  return say.interface("unit.USD-trillion", { value: twoPlaces(say.locale).format(trillions) });
}

const twoPlaces = remember(
  (locale: Locale) =>
    new Intl.NumberFormat(intlTag(locale), {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }),
);

/** What a value lacks of a target, or has beyond it, in dollars: the difference of what is shown, so that a reader who subtracts finds it right. */
export const distance = (value: number, target: number): number =>
  (Math.round(shown(target) * 100 - shown(value) * 100) / 100) * trillion;

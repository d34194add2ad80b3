import type { Say } from "../say.ts";
import type { CollateralValues, Outcome } from "./model.ts";

/** What happens, and what it leaves the lender with. */
export function tell(
  { quarters, fleet, lowest, lack }: Outcome,
  say: Say,
  values: CollateralValues,
) {
  const { held, price } = quarters.at(-1)!;
  const sold = Math.ceil(fleet - held);
  const ending = lack > 0 ? "short" : sold > 0 ? "repaid" : "untouched";
  return [
    ...happenings(values).map((key) =>
      say.words(`tell.${key}`, {
        share: say.exactly(values.share, "percent"),
        taken: say.exactly(values.taken, "percent"),
        leaves: say.number(values.leaves),
        due: say.number(values.due),
      }),
    ),
    say.words(`tell.${ending}`, {
      sold: say.number(sold),
      fleet: say.exactly(fleet, "GPU"),
      lowest: say.quantity(lowest * 100, "percent"),
      lack: say.quantity(lack, "USD"),
      first: say.exactly(values.price, "USD"),
      price: say.quantity(price, "USD"),
    }),
  ].join(" ");
}

/** What happens within the term, as the words call it. */
function happenings(values: CollateralValues): string[] {
  const leaves = hasLeft(values) ? [values.taken > 0 ? "replaced" : "customer"] : [];
  const fails = hasFailed(values) ? ["refinancing"] : [];
  const happened = [...leaves, ...fails];
  return happened.length ? happened : ["nothing"];
}

export const hasLeft = ({ customer, leaves, term }: CollateralValues): boolean =>
  customer === 1 && leaves <= term;

export const hasFailed = ({ refinancing, due, term }: CollateralValues): boolean =>
  refinancing === 1 && due <= term;

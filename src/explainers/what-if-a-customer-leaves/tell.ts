import type { Say } from "../say.ts";
import { about, aboutDollars, aboutOf } from "./about.ts";
import { happenings, type Happening } from "./happened.ts";
import type { CollateralValues, Outcome } from "./model.ts";

/** What happens, and what it leaves the lender with. */
export function tell(outcome: Outcome, say: Say, values: CollateralValues): string {
  const { fleet, lowest, lack, last } = outcome;
  const happened = happenings(values);
  const sold = Math.ceil(fleet - outcome.quarters.at(-1)!.held);
  const ending = lack > 0 ? "short" : sold > 0 ? "repaid" : "untouched";
  return [
    ...(happened.length
      ? happened.map((one) => happening(one, values, say))
      : [say.words("tell.nothing")]),
    ...earlier(outcome, happened, say),
    say.words(`tell.${ending}`, {
      sold: say.number(aboutOf(sold, fleet)),
      fleet: say.exactly(fleet, "GPU"),
      lowest: say.quantity(about(lowest * 100), "percent"),
      lack: aboutDollars(lack, say),
      first: say.exactly(values.price, "USD"),
      price: aboutDollars(last.price, say),
      quarter: say.number(last.quarter),
    }),
  ].join(" ");
}

function happening({ key, quarter }: Happening, values: CollateralValues, say: Say): string {
  const isReplaced = key === "leaves" && values.taken > 0;
  return say.words(isReplaced ? "tell.replaced" : `tell.${key}`, {
    share: say.exactly(values.share, "percent"),
    taken: say.exactly(values.taken, "percent"),
    quarter: say.number(quarter),
  });
}

/** What is sold before anything has happened has another cause: that the customers pay too little all along. */
function earlier({ quarters }: Outcome, [first]: Happening[], say: Say): string[] {
  const begun = quarters.findIndex(({ sold }) => sold > 0);
  if (!first || begun < 0 || begun >= first.quarter) return [];
  const gone = quarters.findIndex(({ held }) => held === 0);
  const isGone = gone > 0 && gone < first.quarter;
  return [
    say.words(isGone ? `tell.gone.${first.key}` : `tell.early.${first.key}`, {
      begun: say.number(begun),
      gone: say.number(gone),
    }),
  ];
}

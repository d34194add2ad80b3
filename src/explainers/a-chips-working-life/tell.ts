import type { Values } from "../parameter.ts";
import type { Say } from "../say.ts";
import { about } from "./about.ts";
import type { Outcome, parameters } from "./model.ts";

/** What becomes of the fleet, and of one chip and its loan. */
export function tell(outcome: Outcome, say: Say, { buying }: Values<typeof parameters>): string {
  const { life, idle, earned, inferring, end } = outcome;
  const years = (value: number) => say.exactly(value, "year");
  const dollars = (value: number) => say.exactly(about(value), "USD");
  const repaid = dollars(outcome.repaid);
  if (life === 0) return say.words("tell.never", { repaid });
  const fleet =
    end === undefined
      ? say.words("tell.lasting", { share: say.quantity(Math.round(inferring), "percent") })
      : say.words("tell.ending", { buying: years(buying), end: years(end) });
  const money = say.words(`tell.${moneyCase(outcome)}`, {
    earned: dollars(Math.abs(earned)),
    repaid,
    lack: dollars(outcome.repaid - earned),
  });
  const ending =
    idle > 0 ? say.words("tell.idle", { idle: years(idle) }) : say.words("tell.repaid");
  return say.words("tell", { fleet, life: years(life), money, ending });
}

/** Whether a chip repays its loan, and whether it even pays for its power. */
function moneyCase({ earned, repaid }: Outcome): "pays" | "lacks" | "loses" {
  if (earned < 0) return "loses";
  return earned < repaid ? "lacks" : "pays";
}

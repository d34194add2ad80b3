import type { Say } from "../say.ts";
import type { Amount } from "./model.ts";

/** An amount as it is printed, with its qualifier; a reader's own as it was set. */
export const amountWords = ({ key, low, high }: Amount, say: Say): string =>
  say.words(`value.${key}`, { value: say.exactly(low, "USD"), high: say.exactly(high, "USD") });

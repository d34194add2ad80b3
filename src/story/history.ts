import type { Correction } from "../dataset/ledger.ts";
import type { Fact } from "../facts/fact.ts";
import { inOrder } from "./corrections.ts";
import type { Project } from "./project.ts";

/** The corrections of a fact and of all it is computed from, the newest first. */
export function historyOf({ ledger }: Pick<Project, "ledger">, fact: Fact): Correction[] {
  const ids = new Set(allOf(fact).map(({ id }) => id));
  return inOrder(ledger.corrections.filter(({ what }) => ids.has(what))).toReversed();
}

const allOf = (fact: Fact): Fact[] => [fact, ...fact.operands.flatMap(allOf)];

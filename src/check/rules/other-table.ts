import { drawnBy } from "../../charts/spec.ts";
import type { Project } from "../../story/project.ts";

/** For an id that is wrong here and known elsewhere: what it is, and what draws it. To end a hint with. */
export function otherTable({ facts, ledger }: Project, id: string): string {
  if (facts.has(id)) return ` It is a figure, and ${drawnBy("fact")}.`;
  if (ledger.events.has(id)) return ` It is an event, and ${drawnBy("event")}.`;
  return ledger.deals.has(id) ? ` It is a tie, and ${drawnBy("deal")}.` : "";
}

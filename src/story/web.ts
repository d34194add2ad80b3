import type { Party, Tie } from "../charts/datum.ts";
import { byActor } from "../charts/ties/tie.ts";
import type { Deal } from "../dataset/ledger.ts";
import type { Fact } from "../facts/fact.ts";
import type { BoundChart } from "./bind-chart.ts";
import { dealsOf } from "./bind-ties.ts";
import type { Project } from "./project.ts";

/** A tie with all that is known of it. */
export interface TieRow {
  tie: Tie;
  from: Party;
  to: Party;
  deal: Deal;
  fact: Fact | undefined;
  /** Every year its date may mean; none where no date is printed. */
  years: string[];
}

/** A party and what it does to others, in the order of the chart. */
export interface PartyRows {
  party: Party;
  rows: TieRow[];
  /** Who does something to it, and stands in the list as well. */
  others: Party[];
}

/**
 * The ties of a chart by who acts. Each stands there once: it is a sentence and has one subject, so whoever counts the
 * rows counts the ties.
 */
export function rowsByParty({ spec, model }: BoundChart, project: Project): PartyRows[] {
  const parties = new Map(model.parties.map((party) => [party.key, party]));
  const deals = dealsOf(spec, project.ledger);
  const rows = new Map(
    model.ties.map((tie, index): [Tie, TieRow] => {
      const deal = deals[index]!;
      return [
        tie,
        {
          tie,
          from: parties.get(tie.from)!,
          to: parties.get(tie.to)!,
          deal,
          fact: project.facts.get(deal.figure ?? ""),
          years: yearsOf(deal),
        },
      ];
    }),
  );
  const groups = byActor(model.ties);
  return [...groups].map(([key, ties]) => ({
    party: parties.get(key)!,
    rows: ties.map((tie) => rows.get(tie)!),
    others: [...groups.keys()]
      .filter((other) => other !== key && groups.get(other)!.some(({ to }) => to === key))
      .map((other) => parties.get(other)!),
  }));
}

function yearsOf({ date }: Deal): string[] {
  if (!date) return [];
  const [first, last] = [Number(date.first.slice(0, 4)), Number(date.last.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

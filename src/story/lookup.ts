import type { Lookup } from "../facts/expression.ts";
import type { Fact } from "../facts/fact.ts";
import type { Project } from "./project.ts";

/** What the names in an assertion mean: facts by value, and the years of facts and events. */
export const lookupIn =
  ({ facts, ledger }: Pick<Project, "facts" | "ledger">): Lookup =>
  (name, part) => {
    const fact = facts.get(name);
    if (part === "year") return yearOf(name, fact ?? ledger.events.get(name));
    if (!fact) return undefined;
    const { value, high, unit } = fact;
    if (part === "low") return { value, unit };
    return high === undefined
      ? `"${name}" is no range and has no upper end`
      : { value: high, unit };
  };

function yearOf(name: string, row: Dated | undefined): ReturnType<Lookup> {
  if (!row) return undefined;
  return row.date
    ? { value: Number(row.date.first.slice(0, 4)), unit: "calendar year" }
    : `"${name}" has no date in the ledger and so no year`;
}

type Dated = Pick<Fact, "date">;

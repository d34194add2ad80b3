import type { Lookup } from "../facts/expression.ts";
import type { Project } from "./project.ts";

/** What the names in an assertion mean: facts by value, and the years of facts and events. */
export const lookupIn =
  ({ facts, ledger }: Pick<Project, "facts" | "ledger">): Lookup =>
  (name, part) => {
    const fact = facts.get(name);
    if (part === "year") {
      const date = fact?.date ?? ledger.events.get(name)?.date;
      return date && { value: Number(date.first.slice(0, 4)), unit: "calendar year" };
    }
    if (!fact) return undefined;
    return { value: part === "high" ? (fact.high ?? fact.value) : fact.value, unit: fact.unit };
  };

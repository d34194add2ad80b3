import type { Fact } from "../facts/fact.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Project } from "./project.ts";

/** A subject of the ledger with its figures. */
export interface Subject {
  id: string;
  name: string;
  facts: Fact[];
}

/** The subjects of all figures, those with most figures first; within one, figures in the order of their dates. */
export function resolveSubjects(
  { facts, ledger }: Pick<Project, "facts" | "ledger">,
  locale: Locale,
): Subject[] {
  const subjects = new Map<string, Fact[]>();
  for (const fact of facts.values()) {
    if (!fact.figure) continue;
    const known = subjects.get(fact.figure.subject) ?? [];
    subjects.set(fact.figure.subject, [...known, fact]);
  }
  return [...subjects]
    .map(([id, found]) => ({
      id,
      name: ledger.entities.get(id)?.name[locale] ?? id,
      facts: found.sort(byDate),
    }))
    .sort((a, b) => b.facts.length - a.facts.length || (a.id < b.id ? -1 : 1));
}

/** Figures without a date come last. */
function byDate(a: Fact, b: Fact): number {
  const [first, second] = [a.date?.first ?? "9999", b.date?.first ?? "9999"];
  return first < second ? -1 : first > second ? 1 : 0;
}

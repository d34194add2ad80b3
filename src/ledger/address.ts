import { choices, everything, type Choice, type Query } from "./query.ts";

/** What an address asks for and the ledger has not. */
export interface Fault {
  choice: Choice;
  value: string;
}

/** More words than this nobody types; more of an unknown value nobody reads. */
export const longest = { words: 200, value: 40 };

/** The query an address names. What the ledger has not is passed over, and told. @param known the values of each choice */
export function queryFrom(
  search: string,
  known: Record<Choice, readonly string[]>,
): { query: Query; faults: Fault[] } {
  const given = new URLSearchParams(search);
  const query = { ...everything, words: (given.get("words") ?? "").slice(0, longest.words) };
  const faults: Fault[] = [];
  for (const choice of choices) {
    const value = given.get(choice) ?? "";
    if (!value || known[choice].includes(value)) query[choice] = value;
    else faults.push({ choice, value: value.slice(0, longest.value) });
  }
  return { query, faults };
}

/** The query of an address: what is not asked for is left out, and what is not ours stays. */
export function searchOf(query: Query, search = ""): string {
  const given = new URLSearchParams(search);
  for (const name of ["words", ...choices] as const) {
    const value = query[name].trim();
    if (value) given.set(name, value);
    else given.delete(name);
  }
  return given.size ? `?${given}` : "";
}

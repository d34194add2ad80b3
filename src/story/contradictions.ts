import type { Contradiction } from "../dataset/ledger.ts";

type Kind = Contradiction["kind"];

/** From open disagreement to what only looks alike. */
const order: readonly Kind[] = [
  "between-articles",
  "within-article",
  "one-thing",
  "damaged-text",
  "look-alike",
  "not-comparable",
];

/** The contradictions by kind, each once, in the order of their table; a kind without any is left out. */
export function byKind(
  contradictions: Iterable<Contradiction>,
): { kind: Kind; found: Contradiction[] }[] {
  const groups = Map.groupBy(contradictions, ({ kind }) => kind);
  return order.flatMap((kind) => {
    const found = groups.get(kind);
    return found ? [{ kind, found }] : [];
  });
}

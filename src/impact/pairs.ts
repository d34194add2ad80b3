/** What stood there, and what stands in its place; one of the two may be missing. */
export interface Pair<T> {
  before: T | undefined;
  after: T | undefined;
}

/**
 * Pairs what was with what is: first what reads the same, then the rest in its order.
 * @example pairUp(["a", "b"], ["b", "c"], (word) => word) // => [{ before: "b", after: "b" }, { before: "a", after: "c" }]
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (item: T) => string,
): Pair<T>[] {
  const rest = [...before];
  const alike = after.map((item) => {
    const at = rest.findIndex((other) => nameOf(other) === nameOf(item));
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  });
  const pairs = after.map((item, at): Pair<T> => ({
    before: alike[at] ?? rest.shift(),
    after: item,
  }));
  return [...pairs, ...rest.map((item) => ({ before: item, after: undefined }))];
}

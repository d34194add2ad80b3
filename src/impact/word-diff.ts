/** A stretch of a text that stands on both sides, or on one alone. */
export interface Stretch {
  text: string;
  differs: boolean;
}

/**
 * Marks the words in which two texts differ, each side for itself.
 * @example markDifferences("some 40 ships", "some 50 ships").after // => ["some ", "50" (differs), " ships"]
 */
export function markDifferences(
  before: string,
  after: string,
): { before: Stretch[]; after: Stretch[] } {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const shared = longestShared(old, now);
  return {
    before: stretches(
      old,
      shared.map(([at]) => at),
    ),
    after: stretches(
      now,
      shared.map(([, at]) => at),
    ),
  };
}

/** Words and the spaces between them. */
const wordsIn = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];

/** The places, in both, of the longest row of words that the two have in common. */
function longestShared(a: string[], b: string[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] =
        a[i] === b[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const shared: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) shared.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return shared;
}

/** Joins neighbouring words that are alike shared or not; a space between two words that differ goes with them. */
function stretches(words: string[], shared: number[]): Stretch[] {
  const isShared = new Set(shared);
  const differs = words.map((word, at) =>
    word.trim()
      ? !isShared.has(at)
      : at > 0 && at < words.length - 1 && !isShared.has(at - 1) && !isShared.has(at + 1),
  );
  const joined: Stretch[] = [];
  words.forEach((word, at) => {
    const last = joined.at(-1);
    if (last && last.differs === differs[at]) last.text += word;
    else joined.push({ text: word, differs: differs[at]! });
  });
  return joined;
}

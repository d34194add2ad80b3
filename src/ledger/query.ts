/** What a reader asks of the ledger: nothing but words and choices, so that it can be tested without a browser. */

/** A figure or computation as the page lists it. */
export interface Entry {
  id: string;
  /** All that its words are sought in, folded. */
  words: string;
  /** Our arithmetic has the subjects, articles and years of all it was computed from. */
  subject: readonly string[];
  status: readonly string[];
  source: readonly string[];
  /** Every year its date touches, or that it has none. */
  year: readonly string[];
}

/** The choices, in the order of their controls. */
export const choices = ["subject", "status", "source", "year"] as const;
export type Choice = (typeof choices)[number];

/** Words as they were typed, and one value of each choice; empty: any. */
export type Query = Record<Choice | "words", string>;

export const everything: Query = { words: "", subject: "", status: "", source: "", year: "" };

/** The entries that hold all words, whole or as parts of words, in any order, and are found under each choice. */
export function found(entries: readonly Entry[], query: Query): Entry[] {
  const words = fold(query.words).split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      words.every((word) => entry.words.includes(word)) &&
      choices.every((choice) => !query[choice] || entry[choice].includes(query[choice])),
  );
}

/** A text as it is compared: without case, accents, points of Arabic vowels, and the bend of an apostrophe. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’]/g, "'")
    // Upper case first: it makes of ß what is written for it, ss.
    .toUpperCase()
    .toLowerCase();

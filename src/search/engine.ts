import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from "minisearch";
import type { Locale } from "../i18n/locales.ts";
import { longestQuery, type Entry } from "./entry.ts";
import { tokensIn } from "./fold.ts";

/** What is published for each language: the entries, and the library's own index of them. */
export interface Published {
  entries: Entry[];
  index: AsPlainObject;
}

export interface Hit {
  entry: Entry;
  /** The words of the entry that were found, folded. */
  words: string[];
}

export interface Hits {
  hits: Hit[];
  /** No entry has all the words: these have some. */
  isPartial: boolean;
}

interface Indexed extends Entry {
  id: number;
}

/** Makes the index of entries, at build. */
export function indexEntries(locale: Locale, entries: Entry[]): AsPlainObject {
  const engine = new MiniSearch<Indexed>(optionsFor(locale));
  engine.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return engine.toJSON();
}

/** Opens a published index; returns what searches it. */
export function openIndex(locale: Locale, { entries, index }: Published): (query: string) => Hits {
  const engine = MiniSearch.loadJS<Indexed>(index, optionsFor(locale));
  const fold = (text: string) =>
    tokensIn(locale, text)
      .map(({ word }) => word)
      .join(" ");
  const titles = entries.map(({ title }) => fold(title));
  return (written) => {
    const query = written.slice(0, longestQuery);
    const wanted = fold(query);
    if (!wanted) return { hits: [], isPartial: false };
    const [found = [], isPartial] = firstOf<SearchResult>([
      () => engine.search(query),
      () => engine.search(query, { fuzzy }),
      () => engine.search(query, { fuzzy, combineWith: "OR" }),
    ]);
    const isCalled = ({ id }: SearchResult) => titles[id as number] === wanted;
    // What is called exactly so goes before whatever only speaks of it.
    const ordered = [...found.filter(isCalled), ...found.filter((result) => !isCalled(result))];
    const hits = ordered.map(({ id, terms }) => ({ entry: entries[id as number]!, words: terms }));
    return { hits, isPartial };
  };
}

/** What is spelt so goes before what is spelt alike, and what has every word before what has some. The last way is the partial one. */
function firstOf<Result>(ways: (() => Result[])[]): [found: Result[], isPartial: boolean] {
  for (const [at, way] of ways.entries()) {
    const found = way();
    const isLast = at === ways.length - 1;
    if (found.length || isLast) return [found, isLast];
  }
  return [[], false];
}

/** With one digit changed a number is another number, and a word of three letters another word. */
const isFirm = (word: string): boolean => /^\d/.test(word) || word.length < 4;
const fuzzy = (word: string) => (isFirm(word) ? false : 0.25);

/** The same at build and in the browser, or nothing would be found. */
const optionsFor = (locale: Locale): Options<Indexed> => ({
  fields: ["title", "value", "within", "text"],
  tokenize: (text) => tokensIn(locale, text).map(({ word }) => word),
  processTerm: (word) => word,
  searchOptions: {
    boost: { title: 4, value: 3 },
    combineWith: "AND",
    // A short word may be the beginning of what is still being typed, and nowhere else.
    prefix: (word, at, words) => !isFirm(word) || (at === words.length - 1 && !/^\d/.test(word)),
  },
});

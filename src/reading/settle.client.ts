import { key, withWord, type ReadingWord } from "./words.ts";

/** Has the reader settled this? */
export const isSettled = (word: ReadingWord): boolean =>
  document.documentElement.matches(`[data-reading~="${word}"]`);

/** Wears a choice at once, and keeps it for other pages where the browser keeps anything. */
export function settle(word: ReadingWord, isWanted: boolean): void {
  const { dataset } = document.documentElement;
  const words = withWord(dataset["reading"] ?? "", word, isWanted);
  dataset["reading"] = words;
  try {
    if (words) localStorage.setItem(key, words);
    else localStorage.removeItem(key);
  } catch {
    // It then holds for this page.
  }
}

/** Does this reader want pictures to change at once instead of moving? */
export const isCalm = (): boolean =>
  isSettled("calm") || matchMedia("(prefers-reduced-motion: reduce)").matches;

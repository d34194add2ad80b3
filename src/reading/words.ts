/** What a reader can settle for all pages: each a word that the page's root then carries. */
export const schemes = ["light", "dark"] as const;
export type ReadingWord = (typeof schemes)[number] | "calm" | "list";

/** Under what name the browser keeps the words: others may share our origin. `early.js` reads the same. */
export const key = "threadcount";

/** The words with one of them taken in or left out. @example withWord("dark calm", "calm", false) // => "dark" */
export function withWord(words: string, word: ReadingWord, isWanted: boolean): string {
  const others = words.split(" ").filter((other) => other && other !== word);
  return [...others, ...(isWanted ? [word] : [])].join(" ");
}

export const claim = {
  "claim/false":
    "A comparison in a sentence is tried against the ledger. When an edit makes it false, the sentence is not published: words and assertion are corrected together, or the figure if that is what is wrong.",
  "claim/malformed":
    "An assertion is made of ids, numbers, + - * / ( ), one comparison (< <= > >= =), and may join several with the word and. It compares like with like.",
} as const;

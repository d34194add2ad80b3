export const claim = {
  "claim/false":
    "A comparison in a sentence is tried against the ledger. When an edit makes it false, the sentence is not published: words and assertion are corrected together, or the figure if that is what is wrong.",
  "claim/no-figure":
    "A claim is proved by the ledger, so each comparison in its assertion names at least one of its figures. Numbers compared with numbers stay true whatever the ledger says.",
  "claim/malformed":
    "An assertion is made of ids, numbers, + - * / ( ), one comparison (< <= > >= =), and may join several with the word and. It compares like with like.",
} as const;

export const corrections = {
  "corrections/missing":
    "When a figure that readers have read changes or goes, they are told: what stood there, what stands there now, and why it was wrong. That is a row of data/corrections.csv, and the check writes it out, all but the reason. Our arithmetic needs no row of its own where the figure it was computed from has one.",
  "corrections/unfilled":
    "A correction says in a sentence why the figure was wrong. The row that the check or npm run impact writes out leaves that to you.",
  "corrections/wrong-words":
    "The last correction of a figure ends with what the site prints now, in the words of its English pages: more than $500 million. If the date was corrected, it follows in brackets: more than $500 million (2023).",
  "corrections/unknown":
    "A correction is about a row of the ledger: a figure, a computation, an event or a tie, called by its id. Of a figure that is gone it says “withdrawn”.",
  "corrections/unknown-page":
    "The pages on which the error stood are written as links are, from the root of the site without the language, with a space between two of them: /stories/harbour/ /ledger/.",
} as const;

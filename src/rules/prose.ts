export const prose = {
  "prose/bare-number":
    "A number typed into a text has no source and does not change when the ledger does. Fact prints a figure, Claim proves a comparison, Plain says that this is no figure at all. Years may be typed.",
  "prose/twice":
    "A figure prints its qualifier and its unit: “more than 50,000 GPUs”. Typed beside it in the text as well, they would be read twice.",
  "prose/unwritten":
    "npm run new begins a text with sentences that say what belongs there. A draft may keep them. Before the text gets its day of publication, your own words take their place.",
} as const;

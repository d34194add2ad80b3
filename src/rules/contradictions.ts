export const contradictions = {
  "contradiction/too-few-sides":
    "Whatever contradicts, resembles or repeats something else has two sides or more, each a row of data/contradiction-sides.csv with the words as printed and where they stand. Only a damaged text may stand alone.",
  "contradiction/other-kind":
    "A contradiction between articles has sides in at least two of them, one within an article has all its sides there. Readers are told which of these it is, because an article that contradicts itself is another matter than one that is contradicted.",
  "contradiction/unexplained-side":
    "Readers who do not know the article’s language have to be told what a side says: by the figure that its words state, or in our own words in the columns says.",
} as const;

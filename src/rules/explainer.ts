export const explainer = {
  "explainer/unknown":
    "<Explainer /> shows the model that has the name of its text's folder: content/explainers/ten-gigawatts shows the model ten-gigawatts. Models are programs, and are written in src/explainers; a text without one does without this word.",
  "explainer/figure":
    "A model stands on printed figures, which it takes from the ledger by their ids. A row it needs can be corrected like any other; it cannot be renamed or removed without a change to the model.",
  "explainer/second":
    "A text has one <Explainer />: it is the model of the text's name, and the page's address holds its state.",
  "explainer/inside":
    "<Explainer /> takes the width of the page, and stands between paragraphs: not in a step, a scrolly, a note or a list.",
} as const;

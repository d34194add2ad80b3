export const use = {
  "use/unknown-fact":
    "A sentence or chart calls a figure by an id of data/figures.csv or data/derived.csv.",
  "use/unknown-term": "A term is explained in the glossary of the text's language.",
  "use/unknown-chart":
    "A chart is called by the name of its file in content/charts, without .yaml.",
  "use/unknown-highlight": "Highlight names rows of the chart that is shown; the others step back.",
} as const;

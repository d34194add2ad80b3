export const use = {
  "use/unknown-fact":
    "A sentence or chart calls a figure by an id of data/figures.csv or data/derived.csv.",
  "use/unknown-term": "A term is explained in the glossary of the text's language.",
  "use/unknown-chart":
    "A chart is called by the name of its file in content/charts, without .yaml.",
  "use/unknown-highlight": "Highlight names rows of the chart that is shown; the others step back.",
  "use/no-translation":
    "A chart has its words in each language of the texts that show it: en, de and ar, each with title, subtitle and summary. Its figures need no translation.",
  "use/unused-source":
    "The page of sources lists the articles the site rests on. One from which no figure, event or tie is taken does not belong there, or its rows are missing. This is a warning: it does not stop anything.",
  "use/unused-term":
    "The glossary holds the words that texts explain. One that no text explains is left over from an edit. This is a warning: it does not stop anything.",
  "use/unused-dataset":
    "A table may have several files, listed in data/datapackage.json. A file none of whose rows any text or chart uses is left over, or its story is missing. This is a warning: it does not stop anything.",
} as const;

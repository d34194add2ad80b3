export const chart = {
  "chart/row":
    "Each mark of a picture stands for one row of the ledger: a fact, in a timeline an event, in a network or matrix a deal.",
  "chart/unknown-event": "A timeline shows events of data/events.csv that have a date.",
  "chart/units":
    "Marks on one scale are compared with each other, so their figures share one unit.",
  "chart/no-such-row": "Labels, kinds, groups and annotations speak of rows the chart has.",
  "chart/unknown-deal":
    "A network or matrix draws ties of data/deals.csv, each of which has an article and a paragraph.",
  "chart/unknown-layout":
    "A network can take the places of its parties from another chart of ties, so that nobody moves from step to step. Itself it cannot name.",
  "chart/no-such-party":
    "Places are set for parties of the chart: what stands under from or to in the deals of its rows.",
  "chart/same-place":
    "Each party of a network has a place of its own, or the name of one would hide the other.",
  "chart/frame":
    "The frame of a chart of areas is the value whose square would fill the picture, so no value may be larger.",
  "chart/encoding":
    "Each form reads keys of its own under “encoding”: max says where a scale ends, each how many a square stands for, from and to the years of a timeline. The chart library of the site shows them.",
  "chart/scale":
    "A scale has room for every value, and a timeline for every event. Without max the largest value ends the scale. A pictogram has squares that can be counted, and whole ones.",
  "chart/unfit":
    "A form is given what it can draw truly: spans and a life lengths of time, gauges percentages, a pictogram what can be counted. Ranges are drawn by dots, spans, open bars, areas and a life; any other form would show one end as if it were the whole.",
  "chart/repeated-row":
    "A row stands once in a chart. Its name, or what it is called with “as”, is the name of its mark, by which it is found again in the next picture.",
  "chart/groups":
    "A stacked bar is a group of rows, and each row of the chart belongs to one: Equity: [round-april, round-may]. Other forms have no groups.",
  "chart/undrawn":
    "Kinds and annotations are drawn by some forms only: the chart library of the site says by which. Elsewhere a label or the subtitle says the same.",
  "chart/markup":
    "The words of a chart are plain. {id} prints a figure; tags and the signs of Markdown would be printed as they stand.",
  "chart/no-such-words":
    "Under claims and plain stand words of the chart, letter for letter. When the title is rewritten, the words there are rewritten too.",
  "chart/unused":
    "A chart that no text shows is not published, and what nobody sees nobody keeps right. Show it or remove it. This is a warning: it does not stop anything.",
} as const;

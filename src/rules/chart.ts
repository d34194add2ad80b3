export const chart = {
  "chart/row":
    "Each mark of a picture stands for one row of the ledger: a fact, or in a timeline an event.",
  "chart/unknown-event": "A timeline shows events of data/events.csv that have a date.",
  "chart/units":
    "Marks on one scale are compared with each other, so their figures share one unit.",
  "chart/no-such-row": "Labels, kinds, groups and annotations speak of rows the chart has.",
  "chart/unused":
    "A chart that no text shows is not published, and what nobody sees nobody keeps right. Show it or remove it. This is a warning: it does not stop anything.",
} as const;

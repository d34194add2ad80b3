export const web = {
  "web/no-network":
    "<Web> gives readers a whole web of ties to filter and to follow. Its chart is of the form network, whose rows are ties of data/deals.csv. Any other chart is shown by <Chart>.",
  "web/second":
    "A text has one <Web>. What a reader picks out of it stands in the address of the page, so that it can be sent to others, and each tie has an address of its own there.",
  "web/inside":
    "<Web> takes the width of the page, and stands between paragraphs: not in a step, a scrolly, a note or a list.",
} as const;

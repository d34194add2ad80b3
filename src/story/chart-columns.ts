import type { RowKind } from "../charts/spec.ts";

/** The columns of a chart's table on the page, by what its rows name: the slider below the chart reads them in this order. */
export const tableColumns = {
  fact: ["what", "value", "date", "status", "source"],
  event: ["what", "date", "source"],
  deal: ["from", "tie", "to", "status", "date", "figure", "source", "caution"],
} as const satisfies Record<RowKind, readonly string[]>;

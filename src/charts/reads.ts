import type { FormName } from "./draw.ts";
import type { ChartSpec, ChartWords } from "./spec.ts";

export type EncodingKey = keyof ChartSpec["encoding"];
/** Words for single rows. Title, subtitle and summary are read by every form. */
export type RowWords = keyof Pick<ChartWords, "labels" | "kinds" | "groups" | "annotations">;

interface Reads {
  encoding: readonly EncodingKey[];
  words: readonly RowWords[];
}

/** What each form reads of a chart's file beside its rows: anything else would change nothing. */
export const reads: Record<FormName, Reads> = {
  bars: { encoding: ["max"], words: ["labels", "kinds", "annotations"] },
  "stacked-bars": { encoding: ["max"], words: ["labels", "groups"] },
  dots: { encoding: ["max"], words: ["labels", "annotations"] },
  squares: { encoding: ["max"], words: ["labels", "kinds"] },
  pictogram: { encoding: ["each", "ground"], words: ["labels"] },
  timeline: { encoding: ["from", "to", "gap"], words: ["labels"] },
  gauges: { encoding: ["max"], words: ["labels", "kinds", "annotations"] },
  spans: { encoding: ["max"], words: ["labels"] },
  "open-bars": { encoding: ["max"], words: ["labels", "kinds", "annotations"] },
  areas: { encoding: ["frame"], words: ["labels", "kinds"] },
  life: { encoding: ["max"], words: ["labels"] },
  network: { encoding: ["layout", "places"], words: ["labels"] },
  matrix: { encoding: [], words: ["labels"] },
};

/** The forms that read something, for the message to somebody who gave it to another. */
export const formsThatRead = (name: EncodingKey | RowWords): FormName[] =>
  (Object.keys(reads) as FormName[]).filter((form) =>
    [...reads[form].encoding, ...reads[form].words].some((known) => known === name),
  );

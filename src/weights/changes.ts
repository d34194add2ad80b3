import { causesOf, type Cause } from "./causes.ts";
import { piecesOf } from "./pieces.ts";

/** The chart that a step of a page shows. @param file the page's, as it is built */
export type ChartAt = (file: string, step: string) => string | undefined;

/** A page whose text is another than it was. */
export interface PageChange {
  file: string;
  /** Bytes it weighs more; undefined where the page is new or gone. */
  bytes: number;
  is: "changed" | "new" | "gone";
  causes: Cause[];
}

interface Page {
  html: string;
  weight: { html: number };
}

/** The pages in which two states of the site differ, the heaviest difference first. */
export function changesOf(
  before: ReadonlyMap<string, Page>,
  after: ReadonlyMap<string, Page>,
  chartAt: ChartAt,
  pack: (text: string) => number,
): PageChange[] {
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((file) => ({ file, from: before.get(file), to: after.get(file) }))
    .filter(({ from, to }) => from?.html !== to?.html)
    .map(({ file, from, to }): PageChange => {
      const bytes = (to?.weight.html ?? 0) - (from?.weight.html ?? 0);
      if (!from || !to) return { file, bytes, is: to ? "new" : "gone", causes: [] };
      const [earlier, later] = [from, to].map(({ html }) =>
        piecesOf(html, (step) => chartAt(file, step)),
      );
      return { file, bytes, is: "changed", causes: causesOf(earlier!, later!, pack) };
    })
    .sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes));
}

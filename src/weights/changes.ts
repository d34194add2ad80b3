import { causesOf, type Cause, type Pack } from "./causes.ts";
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
export async function changesOf(
  before: ReadonlyMap<string, Page>,
  after: ReadonlyMap<string, Page>,
  chartAt: ChartAt,
  pack: Pack,
): Promise<PageChange[]> {
  const differing = [...new Set([...after.keys(), ...before.keys()])]
    .map((file) => ({ file, from: before.get(file), to: after.get(file) }))
    .filter(({ from, to }) => from?.html !== to?.html);
  const changes = differing.map(async ({ file, from, to }): Promise<PageChange> => {
    const bytes = (to?.weight.html ?? 0) - (from?.weight.html ?? 0);
    if (!from || !to) return { file, bytes, is: to ? "new" : "gone", causes: [] };
    const [earlier, later] = [from, to].map(({ html }) =>
      piecesOf(html, (step) => chartAt(file, step)),
    );
    const causes = await causesOf(earlier!, later!, pack);
    if (causes.length === 0) causes.push({ name: "what it loads", bytes });
    return { file, bytes, is: "changed", causes };
  });
  return (await Promise.all(changes)).sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes));
}

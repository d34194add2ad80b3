import { git } from "../files/git.node.ts";
import { causesOf } from "./causes.ts";
import type { ChartAt } from "./changes.ts";
import { packedSize } from "./pack.node.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { printBytes } from "./print-bytes.ts";
import { printChange } from "./print-changes.ts";
import { addressOf } from "./print-weights.ts";
import { recallWeights } from "./records.node.ts";
import { readStates } from "./states.node.ts";
import type { Weights } from "./weigh.node.ts";

/** What a page is compared with, and since when it was so. */
interface Baseline {
  pieces: Piece[];
  since: string;
}

/**
 * Follows the pages that are shown while the site is written: what they say and draw, without what they load, which is not
 * packed yet and weighs something else than it will.
 * @returns tells what became of a page; nothing where nothing did since it was told last
 */
export function followWeights(
  root: string,
): (file: string, html: string, chartAt: ChartAt) => Promise<string | undefined> {
  let head: string | undefined;
  let committed: Weights | undefined;
  const opened = new Map<string, Baseline>();
  const told = new Map<string, string>();

  /** A commit in between makes another baseline. */
  function renewBaseline(): void {
    const now = git(root, ["rev-parse", "HEAD"]).output.toString();
    if (now === head) return;
    head = now;
    const states = readStates(root);
    committed = states && recallWeights(root, states.committed);
    opened.clear();
  }

  function baselineOf(
    file: string,
    pieces: Piece[],
    chartOf: (step: string) => string | undefined,
  ): Baseline {
    const page = committed?.get(file);
    if (page) return { pieces: piecesOf(page.html, chartOf), since: "the last commit" };
    const states = opened.has(file) ? undefined : readStates(root);
    const since = states && states.now === states.committed ? "the last commit" : "you opened it";
    return opened.get(file) ?? opened.set(file, { pieces, since }).get(file)!;
  }

  return async (file, html, chartAt) => {
    const chartOf = (step: string) => chartAt(file, step);
    const pieces = piecesOf(html, chartOf);
    const text = textOf(pieces);
    if (told.get(file) === text) return undefined;
    renewBaseline();
    const { pieces: before, since } = baselineOf(file, pieces, chartOf);
    const isFirst = !told.has(file);
    told.set(file, text);
    const causes = await causesOf(before, pieces, packedSize);
    if (causes.length === 0 && isFirst) return undefined;
    const [was, is] = await Promise.all([textOf(before), text].map(packedSize));
    const change = printChange({ is: "changed", bytes: is! - was!, causes }, since);
    return `${addressOf(file)}  ${printBytes(is!)}, ${change}`;
  };
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ html }) => html).join("");

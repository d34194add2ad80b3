import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { PageWeight } from "./budgets.ts";
import { unpack } from "./pack.node.ts";
import type { Weights } from "./weigh.node.ts";

/** How many built states are remembered; the oldest make room. */
const most = 20;

const folderIn = (root: string): string => path.join(root, ".cache", "weights");

/** A page as it is kept: packed, so that its weight is the length of what is kept. */
interface KeptPage {
  packed: string;
  weight: PageWeight;
  loads: string[];
}

/** Remembers what a state of the project weighed when it was built. @param state from `states.node.ts` */
export function keepWeights(root: string, state: string, weights: Weights): void {
  const folder = folderIn(root);
  const pages = [...weights].map(([file, { packed, weight, loads }]): [string, KeptPage] => [
    file,
    { packed: packed.toString("base64"), weight, loads },
  ]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${state}.json`), JSON.stringify(Object.fromEntries(pages)));
  const age = (file: string) => statSync(path.join(folder, file)).mtimeMs;
  const kept = readdirSync(folder).sort((a, b) => age(b) - age(a));
  for (const old of kept.slice(most)) rmSync(path.join(folder, old), { force: true });
}

/** What a state weighed, or undefined when it was never built here. */
export function recallWeights(root: string, state: string): Weights | undefined {
  try {
    const text = readFileSync(path.join(folderIn(root), `${state}.json`), "utf8");
    const pages = Object.entries(JSON.parse(text) as Record<string, KeptPage>);
    return new Map(
      pages.map(([file, { packed: base64, weight, loads }]) => {
        const packed = Buffer.from(base64, "base64");
        return [file, { html: unpack(packed), packed, weight, loads }];
      }),
    );
  } catch {
    // Never kept, or cut short: it can be built again.
    return undefined;
  }
}

import type { Project } from "../story/project.ts";
import { changesOf } from "./changes.ts";
import { chartAt } from "./chart-at.ts";
import { packedSize } from "./pack.node.ts";
import { printChanges, printLoads } from "./print-changes.ts";
import { printWeights } from "./print-weights.ts";
import { keepWeights, recallWeights } from "./records.node.ts";
import { readStates, type States } from "./states.node.ts";
import { weighCommit } from "./weigh-commit.node.ts";
import { weighSite, type Weights } from "./weigh.node.ts";

/**
 * Tells what each page of a built site weighs, and what changed since the last commit.
 * @param built the states of the project when the build began; undefined where there is no git
 */
export async function tellWeights(
  { root, folder, base }: { root: string; folder: string; base: string },
  project: Project,
  built: States | undefined,
  tell: (words: string) => void,
): Promise<void> {
  const now = await weighSite(folder, base);
  tell("\nWhat each page weighs, packed; in brackets with its styles, scripts and fonts:\n");
  tell(printWeights(now));
  if (!built) return;
  // What was saved while the pages were built may be in some of them.
  if (readStates(root)?.now === built.now) keepWeights(root, built.now, now);
  if (built.now === built.committed) return tell("\nNothing has changed since the last commit.");
  const before = recallWeights(root, built.committed) ?? (await weighAnew());
  if (!before)
    return tell("\nThe last commit cannot be built, so there is nothing to compare with.");
  tell("\nWhat changed since the last commit:\n");
  tell(printChanges(await changesOf(before, now, chartAt(project), packedSize)));
  for (const line of printLoads(before, now)) tell(line);

  async function weighAnew(): Promise<Weights | undefined> {
    tell("\nThe last commit was never built here. Building it once, to compare …");
    const weights = await weighCommit(root, base);
    if (weights) keepWeights(root, built!.committed, weights);
    return weights;
  }
}

import { filesAt } from "../files/files-at.node.ts";
import { desks } from "../files/files.node.ts";
import { git } from "../files/git.node.ts";
import type { Baseline } from "../story/corrections.ts";
import { readProject } from "../story/read-project.ts";

/**
 * What is published, for the check to compare with: a revision that was asked for, else the last commit.
 * Where nothing has changed since the last commit, or where there is no git, there is none, and that is no fault.
 */
export function readBaseline(
  root: string,
  since?: string,
): { baseline?: Baseline; fault?: string } {
  // Asking git takes a few milliseconds, reading a second project far more.
  const isClean =
    git(root, ["diff", "--quiet", "--no-ext-diff", "HEAD", "--", ...desks]).code !== 1;
  if (since === undefined && isClean) return {};
  const { files, fault } = filesAt(root, since === undefined ? "HEAD" : forkOf(root, since));
  if (files) return { baseline: { project: readProject(files).project, today: today() } };
  return since === undefined ? {} : { fault };
}

/** Where this work and another branch parted: what has changed there since then is not this work's doing. */
export function forkOf(root: string, revision: string): string {
  const { code, output } = git(root, ["merge-base", "--", revision, "HEAD"]);
  return code === 0 ? output.toString().trim() : revision;
}

/** The day it is where the journalist sits, as year-month-day. */
export const today = (): string => new Date().toLocaleDateString("sv");

import { checkProject } from "../check/check.ts";
import { printIssues } from "../check/print.ts";
import { filesBelow } from "../files/files.node.ts";
import type { Files } from "../files/files.ts";
import type { Issue } from "../issue.ts";
import { fillAnswers } from "../new/answers.ts";
import { filesWith } from "../new/files.ts";
import type { Answers, Maker } from "../new/maker.ts";
import { Refusal } from "../new/refusal.ts";
import { writeFiles } from "../new/write-files.node.ts";
import { linesOf } from "../files/read-text.ts";
import type { Project } from "../story/project.ts";
import { readProject } from "../story/read-project.ts";
import { today } from "./baseline.node.ts";

/** The project, if its tables are whole: answers are judged by what stands in them. @throws Refusal */
export function readSound(root: string): Checked {
  const checked = check(filesBelow(root));
  const { project, issues } = checked;
  const broken = issues.filter(({ place }) => place.file.startsWith("data/"));
  if (broken.length)
    throw new Refusal(
      1,
      `${printIssues(broken, linesOf(project.files))}\n\nFirst mend this: nothing can be added to tables that cannot be read. Nothing was written.`,
    );
  return checked;
}

/**
 * Writes what the answers make, unless the check finds something in it.
 * @returns what was written and what to do next @throws Refusal
 */
export function addToProject(root: string, maker: Maker, given: Answers): string {
  // Questions take their time, and somebody may have saved a file meanwhile: everything is read and judged once more.
  const before = readSound(root);
  const { answers, faults } = fillAnswers(maker.questions(before.project), given);
  if (faults.length)
    throw new Refusal(1, `${faults.map(({ fault }) => fault).join("\n")}\nNothing was written.`);
  const { files, next } = maker.compose(answers, before.project);
  const after = tryOut(before, files);
  try {
    writeFiles(root, files);
  } catch (error) {
    const { code = "no reason given" } = error as NodeJS.ErrnoException;
    throw new Refusal(
      1,
      `The disk refused (${code}). A spreadsheet that has a file open keeps others out: close it there, and try again. Nothing was written.`,
    );
  }
  const state = (file: string) => (before.project.files.paths.includes(file) ? "changed" : "new");
  const written = Object.keys(files).map((file) => `${file} (${state(file)})`);
  return `Written:\n${indented(written)}\nNext:\n${indented(next(after, today()))}`;
}

/** The project as it would be. @throws Refusal when that brings errors that were not there before */
function tryOut({ project, issues }: Checked, changes: Record<string, string>): Project {
  const after = check(filesWith(project.files, changes));
  const known = new Set(issues.map(nameOf));
  const fresh = after.issues.filter((issue) => !known.has(nameOf(issue)));
  if (fresh.length)
    throw new Refusal(
      1,
      `${printIssues(fresh, linesOf(after.project.files))}\n\nThe check would not pass this. Nothing was written.`,
    );
  return after.project;
}

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join("\n");

function nameOf({ rule, message, place }: Issue): string {
  return `${rule} ${place.file} ${message}`;
}

/** A project, and the errors in it: what is only a warning stops nothing. */
interface Checked {
  project: Project;
  issues: Issue[];
}

function check(files: Files): Checked {
  const { project, issues: found } = readProject(files);
  const issues = checkProject(project, found).filter(({ severity }) => severity === "error");
  return { project, issues };
}

/** What tests of `npm run new` share: a newsroom, a maker's answers, and what the check says of what was made. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { checkProject } from "../../../src/check/check.ts";
import { printIssues } from "../../../src/check/print.ts";
import { filesBelow } from "../../../src/files/files.node.ts";
import { filesOf, type Files } from "../../../src/files/files.ts";
import { fillAnswers } from "../../../src/new/answers.ts";
import { filesWith } from "../../../src/new/files.ts";
import type { Answers, Composed, Maker } from "../../../src/new/maker.ts";
import { linesOf } from "../../../src/files/read-text.ts";
import type { Project } from "../../../src/story/project.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { goodNewsroom } from "../newsroom.ts";

/** The small newsroom of the tests, and the project as it stands. */
export const newsrooms: Record<string, Files> = {
  "the good newsroom": filesOf(goodNewsroom()),
  "the real project": filesBelow(fileURLToPath(new URL("../../..", import.meta.url))),
};
export const good = newsrooms["the good newsroom"]!;

/** Each newsroom is read once: many tests look at the same one. */
const known = new WeakMap<Files, ReturnType<typeof readProject>>();

function read(files: Files): ReturnType<typeof readProject> {
  const found = known.get(files) ?? readProject(files);
  known.set(files, found);
  return found;
}

export const projectOf = (files: Files): Project => read(files).project;

/** What is wrong with answers, by flag; empty when nothing is. */
export function faultsOf(maker: Maker, given: Answers, files = good): Record<string, string> {
  const { faults, missing } = fillAnswers(maker.questions(projectOf(files)), given);
  return Object.fromEntries([
    ...faults.map(({ question, fault }) => [question.flag, fault]),
    ...(faults.length ? [] : missing).map(({ flag }) => [flag, "missing"]),
  ]);
}

/** What a maker makes of answers, and the newsroom with it in. */
export function make(
  maker: Maker,
  given: Answers,
  files = good,
): Composed & { after: Files; project: Project } {
  const project = projectOf(files);
  const { answers, missing, faults } = fillAnswers(maker.questions(project), given);
  assert.deepEqual([...missing.map(({ flag }) => flag), ...faults.map(({ fault }) => fault)], []);
  const composed = maker.compose(answers, project);
  const after = filesWith(files, composed.files);
  return { ...composed, after, project: projectOf(after) };
}

/** All errors of a newsroom, as they are printed. */
export function errorsIn(files: Files): string {
  const { project, issues: found } = read(files);
  const errors = checkProject(project, found).filter(({ severity }) => severity === "error");
  return printIssues(errors, linesOf(files));
}

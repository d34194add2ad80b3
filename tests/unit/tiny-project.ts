/** The good newsroom as strings: tests break it in one place and see what is said. */
import assert from "node:assert/strict";
import dataPackage from "../../data/datapackage.json" with { type: "json" };
import { checkProject } from "../../src/check/check.ts";
import type { DataPackage } from "../../src/dataset/data-package.ts";
import { filesOf } from "../../src/files/files.ts";
import type { Issue } from "../../src/issue.ts";
import type { Project } from "../../src/story/project.ts";
import { readProject } from "../../src/story/read-project.ts";
import { goodNewsroom } from "./newsroom.ts";

export const described = dataPackage as unknown as DataPackage;
export type Files = Record<string, string>;

export const files: Files = Object.fromEntries(
  Object.entries(goodNewsroom()).map(([file, content]) => [
    file,
    typeof content === "string" ? content : new TextDecoder().decode(content),
  ]),
);

/** Reads the strings as the disk is read, and checks them. */
export function checkFiles(given: Files): { project: Project; issues: Issue[] } {
  const { project, issues } = readProject(filesOf(given));
  return { project, issues: checkProject(project, issues) };
}

/** The project with one text in one file replaced by another. */
export function changed(file: string, from: string, to: string): Files {
  const text = files[file];
  assert.ok(text !== undefined && text.includes(from), `${file} does not say: ${from}`);
  return { ...files, [file]: text.replace(from, () => to) };
}

export const without = (file: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));

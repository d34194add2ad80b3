import type { Issue } from "../issue.ts";
import type { Project } from "../story/project.ts";

/** Looks at the whole project, and returns all it finds wrong. */
export type Rule = (project: Project) => Issue[];

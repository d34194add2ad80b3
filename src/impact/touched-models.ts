import { models } from "../story/models.ts";
import type { Project } from "../story/project.ts";
import { whereIs, type Where } from "./where.ts";

/** The explainers whose model calculates with a fact. */
export const modelsWith = (project: Project, id: string): Where[] =>
  project.texts
    .filter(({ slug }) => models[slug]?.includes(id))
    .flatMap((text) =>
      text.uses
        .filter(({ name }) => name === "Explainer")
        .map((use) => whereIs(project, text, use.section, use.place)),
    );

import type { Project, StoryMeta } from "./project.ts";
import type { Text } from "./text.ts";

/** What belongs to a text in every language; undefined for a page, and where its file could not be read. */
export const metaOf = (project: Project, { kind, slug }: Text): StoryMeta | undefined =>
  kind === "pages" ? undefined : project[kind].get(slug);

/** Is it a text that has no day of publication yet? A page is never one. */
export function isDraft(project: Project, text: Text): boolean {
  const meta = metaOf(project, text);
  return meta !== undefined && meta.published === undefined;
}

/** The project as its readers see it. */
export const withoutDrafts = (project: Project): Project => ({
  ...project,
  texts: project.texts.filter((text) => !isDraft(project, text)),
});

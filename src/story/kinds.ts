/**
 * The kinds of text, by the names of their folders in `content/`. What is published on a day says so, and by whom, in a file
 * of its own; a page has none.
 */
export const kinds = {
  stories: { way: "/stories/", name: "a story", meta: "story.yaml" },
  explainers: { way: "/explainers/", name: "an explainer", meta: "explainer.yaml" },
  pages: { way: "/", name: "a page", meta: undefined },
} as const;

export type Kind = keyof typeof kinds;
/** The kinds that are published on a day. */
export type DatedKind = Exclude<Kind, "pages">;

/** The kinds that have a shelf on the front page, in its order. */
export const datedKinds: readonly DatedKind[] = ["stories", "explainers"];

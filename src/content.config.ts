import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { kinds } from "./story/kinds.ts";

/**
 * Astro only renders the texts. Their front matter, ids and numbers are read and checked by `src/story`,
 * so that the site and the check can never disagree.
 */
const texts = defineCollection({
  loader: glob({
    base: "./content",
    pattern: `{${Object.keys(kinds).join()}}/*/*.mdx`,
    generateId: ({ entry }) => `content/${entry}`,
  }),
});

export const collections = { texts };

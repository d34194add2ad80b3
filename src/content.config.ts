import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";

/**
 * Astro only renders the texts. Their front matter, ids and numbers are read and checked by `src/story`,
 * so that the site and the check can never disagree.
 */
const texts = (kind: "stories" | "pages") =>
  defineCollection({
    loader: glob({
      base: `./content/${kind}`,
      pattern: "*/*.mdx",
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
    }),
  });

export const collections = { stories: texts("stories"), pages: texts("pages") };

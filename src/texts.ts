/** The texts as pages print them. What stands in them is read and checked by `src/story`. */
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import type { Text } from "./story/text.ts";

/** Loaded when a page asks for them, so that a text saved while the site is served is the only thing made anew. */
const texts = import.meta.glob<{ Content: AstroComponentFactory }>("../content/*/*/*.mdx");

/** A text's own words, to be printed with the vocabulary. */
export async function contentOf({ file }: Text): Promise<AstroComponentFactory> {
  const { Content } = await texts[`../${file}`]!();
  return Content;
}

/** The texts as pages print them. What stands in them is read and checked by `src/story`. */
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import type { Text } from "./story/text.ts";

interface Printed {
  Content: AstroComponentFactory;
}

/** Loaded when a page asks for them, so that a text saved while the site is served is the only thing made anew. */
const texts = import.meta.glob<Printed>("../content/*/*/*.mdx");

/** A text's own words, to be printed with the vocabulary. */
export async function contentOf({ file }: Text): Promise<AstroComponentFactory> {
  // While the site is written, a text may be too new to be among them.
  const load =
    texts[`../${file}`] ?? (() => import(/* @vite-ignore */ `/${file}`) as Promise<Printed>);
  return (await load()).Content;
}

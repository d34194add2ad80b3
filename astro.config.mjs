import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { anchors } from "./src/story/anchors.ts";

/** What moves in the browser has no colour that changes: `src/scroll/no-colours.ts`. The build itself draws with all of D3. */
const withoutColours = {
  name: "without-colours",
  enforce: "pre",
  resolveId: (id, _importer, { ssr } = {}) =>
    id === "d3-color" && !ssr
      ? fileURLToPath(new URL("src/scroll/no-colours.ts", import.meta.url))
      : undefined,
};

export default defineConfig({
  site: process.env.SITE_URL ?? "http://localhost:4321",
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  integrations: [mdx()],
  markdown: { processor: satteri({ hastPlugins: [anchors] }), syntaxHighlight: false },
  // A strict content security policy allows nothing inline, so nothing is inlined.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [withoutColours] },
  devToolbar: { enabled: false },
});

import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { anchors } from "./src/story/anchors.ts";

export default defineConfig({
  site: process.env.SITE_URL ?? "http://localhost:4321",
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  integrations: [mdx()],
  markdown: { processor: satteri({ hastPlugins: [anchors] }), syntaxHighlight: false },
  // A strict content security policy allows nothing inline, so nothing is inlined.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});

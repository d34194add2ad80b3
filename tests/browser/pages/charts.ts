import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../dist/", import.meta.url));

/** The address of every page of the built site, in order. */
export const readSitePages = (): string[] =>
  globSync("**/index.html", { cwd: folder })
    .map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
    .sort();

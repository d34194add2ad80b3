import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import type { PageWeight } from "./budgets.ts";
import { loadedBy } from "./loaded.ts";
import { pack } from "./pack.node.ts";

/** A page of a built site: its text, the same as it travels, and what it and all that it loads weighs. */
export interface WeighedPage {
  html: string;
  packed: Buffer;
  weight: PageWeight;
  /** Files it loads. */
  loads: string[];
}

/** By a page's file below the site's folder: `en/ledger/index.html`. */
export type Weights = Map<string, WeighedPage>;

/** Weighs every page of a built site. @param base the path the site is served from: `/`, `/news/` */
export async function weighSite(folder: string, base: string): Promise<Weights> {
  const top = `/${base}/`.replace(/\/+/g, "/");
  const read = (file: string) => readFileSync(path.join(folder, file));
  const textOf = (file: string) =>
    existsSync(path.join(folder, file)) ? read(file).toString() : undefined;
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (file: string): Promise<number> => {
    // Fonts are packed already, and travel as they are.
    const size = () =>
      file.endsWith(".woff2")
        ? Promise.resolve(read(file).length)
        : pack(read(file)).then(({ length }) => length);
    if (!sizes.has(file)) sizes.set(file, size());
    return sizes.get(file)!;
  };
  const weighPage = async (file: string): Promise<[string, WeighedPage]> => {
    const html = read(file).toString();
    const packed = await pack(html);
    const loads = loadedBy(html, top, textOf);
    const sum = async (ending: string) => {
      const found = await Promise.all(loads.filter((name) => name.endsWith(ending)).map(sizeOf));
      return found.reduce((all, size) => all + size, 0);
    };
    const [styles, scripts, fonts] = await Promise.all([".css", ".js", ".woff2"].map(sum));
    const weight = { html: packed.length, styles: styles!, scripts: scripts!, fonts: fonts! };
    return [file, { html, packed, weight, loads }];
  };
  const files = globSync("**/*.html", { cwd: folder }).map((file) =>
    file.replaceAll(path.sep, "/"),
  );
  return new Map(await Promise.all(files.sort().map(weighPage)));
}

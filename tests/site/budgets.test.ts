/** Bytes a reader fetches, packed as a good server packs them (Brotli, quality 11); 1 kB is 1,000 bytes. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { loadedBy } from "./links.ts";
import { attr, fileAt, openSite, wordsOf, type Page } from "./site.ts";

const site = openSite();
const kB = 1000;
const stories = site.pages.filter(({ file }) => /^\w+\/stories\//.test(file));

const known = new Map<string, number>();
/** Packed once each. Fonts are packed already, and travel as they are. */
function packed(file: string): number {
  const bytes = readFileSync(path.join(site.folder, file));
  const size = known.get(file) ?? (file.endsWith(".woff2") ? bytes.length : compressed(bytes));
  known.set(file, size);
  return size;
}
const compressed = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const weight = (files: string[]): number => files.reduce((sum, file) => sum + packed(file), 0);
const within = (what: string, bytes: number, budget: number) =>
  assert.ok(bytes <= budget, `${what}: ${bytes} bytes, budget ${budget}`);

/** Files of ours that elements of a page load, and what those load in turn. */
function loaded(page: Page, ending: string): string[] {
  const files = page.elements
    .filter((element) => element.tagName === "script" || isLoading(element))
    .flatMap((element) => attr(element, "src") ?? attr(element, "href") ?? [])
    .flatMap((address) => fileAt(site, new URL(address, page.address)) ?? []);
  const all = new Set(files);
  for (const file of all) {
    if (!/\.(css|js)$/.test(file)) continue;
    for (const address of loadedBy(site, file)) {
      const further = fileAt(site, address);
      if (further) all.add(further);
    }
  }
  return [...all].filter((file) => file.endsWith(ending));
}

const isLoading = (element: Page["elements"][number]): boolean =>
  element.tagName === "link" &&
  wordsOf(element, "rel").some((word) => ["stylesheet", "preload", "modulepreload"].includes(word));

test("a story with every picture is at most 36 kB of HTML", () => {
  assert.ok(stories.length > 0);
  for (const { file } of stories) within(file, packed(file), 36 * kB);
});

test("the style sheets of a page are at most 8 kB", () => {
  for (const page of site.pages) {
    const files = loaded(page, ".css");
    assert.ok(files.length > 0, `${page.file} has no style sheet`);
    within(page.file, weight(files), 8 * kB);
  }
});

test("the scripts of a page with a scrolly are at most 18 kB, of any other page 4 kB", () => {
  const hasScrolly = (page: Page) =>
    page.elements.some((found) => attr(found, "class") === "scrolly");
  assert.ok(site.pages.some((page) => hasScrolly(page) && loaded(page, ".js").length > 0));
  for (const page of site.pages)
    within(page.file, weight(loaded(page, ".js")), (hasScrolly(page) ? 18 : 4) * kB);
});

test("the fonts of a page are at most 50 kB, in at most three files", () => {
  for (const page of site.pages) {
    const files = loaded(page, ".woff2");
    assert.ok(files.length > 0 && files.length <= 3, `${page.file}: ${files.join(", ")}`);
    within(page.file, weight(files), 50 * kB);
  }
});

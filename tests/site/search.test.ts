import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import type { Published } from "../../src/search/engine.ts";
import { budgetOf } from "../../src/weights/budgets.ts";
import { attr, elementsIn, fileAt, openSite, pageAt, readFile, textOf } from "./site.ts";

const site = openSite();
const text = readFile(site, "en/search/index.json");
const { entries } = JSON.parse(text) as Published;
const page = pageAt(site, "en/search/index.html");

test("everything that can be found leads to a page that is there, and to the very place on it", () => {
  assert.ok(entries.length > 200);
  for (const { href } of entries) {
    const address = new URL(href, site.origin);
    const file = fileAt(site, address);
    assert.ok(file, href);
    const id = decodeURIComponent(address.hash.slice(1));
    assert.ok(!id || pageAt(site, file).ids.includes(id), href);
  }
});

test("the index is fetched once and small: at most 60 kB", () => {
  assert.ok(brotliCompressSync(text).length <= 60_000);
});

test("without a script the page lists every story, explainer, figure, picture and term", () => {
  const links = elementsIn(page.elements[0]!).flatMap((found) => attr(found, "href") ?? []);
  const said = textOf(page.elements[0]!);
  for (const { kind, title, href, within } of entries) {
    if (within && kind !== "charts") continue;
    assert.ok(said.includes(title.replace(/\s+/g, " ")), title);
    if (kind !== "glossary") assert.ok(links.includes(href), href);
  }
});

test("every page leads to the search, and none but the search loads a line of it", () => {
  for (const { file, html, elements } of site.pages) {
    if (/\/embed\//.test(file)) continue;
    const links = elements.flatMap((found) => attr(found, "href") ?? []);
    assert.ok(links.includes(`${site.base}en/search/`), file);
    assert.equal(/_astro\/Search\./.test(html), /\/search\//.test(file), file);
  }
});

test("the scripts of the search may weigh 12 kB, with the library", () => {
  const { scripts } = budgetOf("en/search/index.html", page.html);
  assert.equal(scripts, 12_000);
  const names = site.files.filter((file) =>
    /_astro\/(Search|engine|Reading|early|settle|Base)\b.*\.js$/.test(file),
  );
  assert.ok(names.some((name) => name.includes("engine")));
  const all = names.map((name) => brotliCompressSync(readFile(site, name)).length);
  assert.ok(all.reduce((sum, size) => sum + size, 0) <= scripts);
});

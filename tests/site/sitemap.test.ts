/** The sitemap, read by a library the site does not write it with, against the pages that were built. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { locales } from "../../src/i18n/locales.ts";
import { datesOf } from "../../src/story/dates.ts";
import { datedKinds } from "../../src/story/kinds.ts";
import { pageOf } from "../../src/story/text.ts";
import { readSitemap } from "./sitemap-entries.ts";
import { attr, fileAt, isEmbed, openSite, readFile, readPublished, type Page } from "./site.ts";

const site = openSite();
const xml = readFile(site, "sitemap.xml");
const entries = readSitemap(xml);
const isHidden = (page: Page): boolean =>
  page.elements.some(
    (element) =>
      attr(element, "name") === "robots" && attr(element, "content")?.includes("noindex"),
  );

test("one file is enough for the sitemap", () => {
  assert.ok(entries.length > 0 && entries.length < 50_000 && xml.length < 50_000_000);
});

test("every page that was built stands in it once; the door, the missing page and what stands in frames excepted", () => {
  const pages = site.pages.filter(
    (page) => !isEmbed(page) && !isHidden(page) && !["index.html", "404.html"].includes(page.file),
  );
  assert.deepEqual(
    entries.map(({ address }) => address).sort(),
    pages.map(({ address }) => address.href).sort(),
  );
});

test("what stands in a frame asks search engines to leave it out", () => {
  for (const page of site.pages.filter(isEmbed)) assert.ok(isHidden(page), page.file);
});

test("every page names its languages, itself among them, and one for readers of all others", () => {
  for (const { address, languages } of entries) {
    assert.ok(
      languages.every(({ rel }) => rel === "alternate"),
      address,
    );
    const [others, ...own] = languages.toReversed();
    assert.equal(others!.language, "x-default", address);
    assert.ok(
      own.some((link) => link.address === address),
      address,
    );
    assert.ok(
      own.some((link) => link.address === others!.address),
      address,
    );
    for (const link of own) {
      assert.ok(
        locales.some((locale) => locale === link.language),
        link.language,
      );
      assert.ok(fileAt(site, new URL(link.address))?.startsWith(`${link.language}/`), link.address);
    }
  }
});

test("a text's day is that of its last change, from the editors and the corrections", () => {
  const project = readPublished();
  const dated = project.texts.filter(({ kind }) => datedKinds.some((found) => found === kind));
  assert.ok(dated.length > 0);
  for (const text of dated) {
    const address = `${site.origin}${site.base}${text.locale}${pageOf(text)}/`;
    const listed = entries.find((entry) => entry.address === address);
    assert.equal(listed?.modified, datesOf(project, text).modified, address);
  }
});

test("a day is a day", () => {
  for (const { address, modified } of entries)
    if (modified !== undefined) assert.match(modified, /^\d{4}-\d{2}-\d{2}$/, address);
});

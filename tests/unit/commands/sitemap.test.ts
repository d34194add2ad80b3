import assert from "node:assert/strict";
import { test } from "node:test";
import { sitemapOf } from "../../../src/commands/sitemap.ts";
import { readSitemap as read } from "../../site/sitemap-entries.ts";

const top = "https://example.org/news/";
const page = (file: string, head = "", address = top + file.replace("index.html", "")) => ({
  file,
  html: `<!doctype html><html><head><link rel="canonical" href="${address}">${head}</head><body><p>x</body></html>`,
});
test("a page that names its own address is listed, in the order of addresses", () => {
  const urls = read(sitemapOf([page("en/b/index.html"), page("en/a/index.html")]));
  assert.deepEqual(
    urls.map(({ address }) => address),
    [`${top}en/a/`, `${top}en/b/`],
  );
});

test("the door, the missing page and what asks to be left out are not listed", () => {
  const hidden = '<meta name="robots" content="noindex">';
  const urls = read(
    sitemapOf([
      page("index.html", "", `${top}en/`),
      { file: "404.html", html: "<html><head></head></html>" },
      { file: "en/lost/index.html", html: "<html><head></head></html>" },
      page("en/embed/x/index.html", hidden, `${top}en/`),
      page("en/index.html"),
    ]),
  );
  assert.deepEqual(
    urls.map(({ address }) => address),
    [`${top}en/`],
  );
});

test("each page names every language it is there in, itself among them, and one for all others", () => {
  const urls = read(
    sitemapOf(["ar/a", "de/a", "en/a", "de/b"].map((way) => page(`${way}/index.html`))),
  );
  const languages = (at: number) =>
    urls[at]!.languages.map(({ language, address }) => [language, address.slice(top.length)]);
  const all = [
    ["en", "en/a/"],
    ["de", "de/a/"],
    ["ar", "ar/a/"],
    ["x-default", "en/a/"],
  ];
  assert.deepEqual([0, 1, 3].map(languages), [all, all, all]);
  assert.deepEqual(languages(2), [
    ["de", "de/b/"],
    ["x-default", "de/b/"],
  ]);
});

test("the day of the last change is the one the page itself tells; without one there is none", () => {
  const told = (data: object) =>
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const urls = read(
    sitemapOf([
      page(
        "en/a/index.html",
        told({ "@type": "BreadcrumbList" }) + told({ dateModified: "2026-11-22" }),
      ),
      page("en/b/index.html"),
    ]),
  );
  assert.deepEqual(
    urls.map(({ modified }) => modified),
    ["2026-11-22", undefined],
  );
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import Papa from "papaparse";
import { openGraphLocale, type Locale } from "../../src/i18n/locales.ts";
import {
  attr,
  elementsIn,
  isEmbed,
  openSite,
  pageAt,
  root,
  textOf,
  withClass,
  withTag,
  type Element,
  type Page,
} from "./site.ts";

const site = openSite();
const only = (page: Page, tag: string): Element => {
  const found = page.elements.filter(({ tagName }) => tagName === tag);
  assert.equal(found.length, 1, `${page.file}: <${tag}>`);
  return found[0]!;
};
const meta = (page: Page, name: string): string => {
  const found = page.elements.filter((element) =>
    [attr(element, "name"), attr(element, "property")].includes(name),
  );
  assert.equal(found.length, 1, `${page.file}: ${name}`);
  return attr(found[0]!, "content") ?? "";
};
/** Where copies of a page point to. */
const addressOf = (page: Page): string =>
  page.elements.flatMap((found) =>
    attr(found, "rel") === "canonical" ? (attr(found, "href") ?? []) : [],
  )[0] ?? "";
const languageOf = (page: Page) => attr(only(page, "html"), "lang") as Locale;
const idsIn = (table: string): string[] => {
  const text = readFileSync(path.join(root, "data", `${table}.csv`), "utf8");
  const options = { header: true, skipEmptyLines: true } as const;
  return Papa.parse<{ id: string }>(text, options).data.map(({ id }) => id);
};
const pathOf = (id: string): string => `${site.base}en/ledger/${id}/`;
const linksIn = (element: Element): string[] =>
  elementsIn(element).flatMap((found) => attr(found, "href") ?? []);

test("every page says its language and the direction it is read in", () => {
  for (const page of site.pages) {
    const html = only(page, "html");
    const language = page.file.includes("/") ? page.file.split("/")[0]! : "en";
    assert.equal(attr(html, "lang"), language, page.file);
    assert.equal(attr(html, "dir"), language === "ar" ? "rtl" : "ltr", page.file);
  }
});

test("a page's icon is made of pixels, for a browser takes it up again with every new address", () => {
  for (const page of site.pages.filter((page) => !isEmbed(page))) {
    const icons = withTag(page.elements[0]!, "link").filter((link) => attr(link, "rel") === "icon");
    assert.ok(icons.length > 0, page.file);
    for (const icon of icons) assert.match(attr(icon, "href") ?? "", /\.(?:png|ico)$/, page.file);
  }
});

test("every page has one main part and one chief heading", () => {
  for (const page of site.pages) {
    only(page, "main");
    assert.notEqual(textOf(only(page, "h1")), "", page.file);
  }
});

test("every page has a title and a description of its own; the door shares the front page's", () => {
  const own = site.pages.filter((page) => page.file !== "index.html" && !isEmbed(page));
  const titleOf = (page: Page) =>
    textOf(page.elements.find(({ tagName }) => tagName === "title") ?? only(page, "title"));
  for (const read of [titleOf, (page: Page) => meta(page, "description")]) {
    const texts = own.map((page) => read(page));
    assert.ok(texts.every((text) => text.length > 5));
    assert.deepEqual(
      texts.filter((text, index) => texts.indexOf(text) < index),
      [],
    );
  }
  assert.equal(titleOf(pageAt(site, "index.html")), titleOf(pageAt(site, "en/index.html")));
});

test("a shared link shows the page's title, description, address and a picture", () => {
  for (const page of site.pages.filter((found) => !isEmbed(found))) {
    const title = textOf(page.elements.find(({ tagName }) => tagName === "title")!);
    assert.ok(title.includes(meta(page, "og:title")), page.file);
    assert.equal(meta(page, "og:description"), meta(page, "description"), page.file);
    if (page.file !== "404.html") assert.equal(meta(page, "og:url"), addressOf(page), page.file);
    assert.ok(meta(page, "og:image").startsWith(site.origin + site.base), page.file);
    assert.match(meta(page, "og:type"), /^(article|website)$/, page.file);
    assert.equal(meta(page, "og:site_name"), "Threadcount", page.file);
    assert.equal(meta(page, "og:locale"), openGraphLocale(languageOf(page)), page.file);
  }
});

test("a story tells search engines what it is, who wrote it and when", () => {
  const stories = site.pages.filter(({ file }) => /^\w+\/stories\//.test(file));
  assert.ok(stories.length > 0);
  for (const page of stories) {
    const script = page.elements.find((found) => attr(found, "type") === "application/ld+json");
    assert.ok(script, page.file);
    const text = script.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
    const data = JSON.parse(text) as Record<string, unknown>;
    assert.equal(data["@context"], "https://schema.org");
    assert.equal(data["@type"], "NewsArticle");
    assert.equal(data["headline"], textOf(only(page, "h1")));
    assert.equal(data["description"], meta(page, "description"));
    assert.equal(data["inLanguage"], attr(only(page, "html"), "lang"));
    assert.equal(data["datePublished"], meta(page, "article:published_time"));
    assert.match(String(data["dateModified"]), /^\d{4}-\d{2}-\d{2}$/);
    assert.ok(String(data["dateModified"]) >= String(data["datePublished"]));
    assert.equal(data["url"], addressOf(page));
    assert.equal(data["mainEntityOfPage"], addressOf(page));
    assert.equal(data["image"], meta(page, "og:image"));
    assert.ok(Number(data["wordCount"]) > 1000, page.file);
    const minutes = /(\d+) minutes? to read/.exec(textOf(only(page, "main")))?.[1];
    assert.equal(data["timeRequired"], `PT${minutes}M`);
    const { name, url } = data["isPartOf"] as Record<string, string>;
    assert.deepEqual([name, url], ["Threadcount", `${site.origin}${site.base}en/`]);
    const [author, publisher] = [data["author"], data["publisher"]] as [unknown[], unknown];
    assert.ok(author.length > 0);
    for (const body of [...author, publisher] as Record<string, string>[]) {
      assert.match(body["@type"] ?? "", /^(Organization|Person)$/);
      assert.ok(body["name"]);
    }
  }
});

test("every figure and computation has a page, and a row in the ledger's table that leads to it", () => {
  const rows = withClass(only(pageAt(site, "en/ledger/index.html"), "main"), "ledger-table")
    .flatMap((table) => withTag(table, "tr"))
    .flatMap(linksIn);
  for (const id of [...idsIn("figures"), ...idsIn("derived")]) {
    assert.equal(rows.filter((link) => link === pathOf(id)).length, 1, id);
    const page = pageAt(site, `en/ledger/${id}/index.html`);
    assert.equal(textOf(withClass(only(page, "main"), "figure-id")[0]!).endsWith(id), true, id);
  }
});

test("every figure is a knot of the weave that leads to its page, in the wide and the narrow picture", () => {
  const main = only(pageAt(site, "en/index.html"), "main");
  const figures = idsIn("figures").sort();
  assert.ok(figures.length > 0);
  for (const size of ["picture-wide", "picture-narrow"]) {
    const picture = withClass(withClass(main, "weave")[0]!, size)[0]!;
    const knots = withClass(picture, "knot");
    assert.deepEqual(knots.map((knot) => attr(knot, "data-knot")).sort(), figures, size);
    for (const knot of knots)
      assert.equal(attr(knot, "href"), pathOf(attr(knot, "data-knot") ?? ""), size);
  }
});

test("every article has an entry among the sources, under its own id", () => {
  const entries = withClass(only(pageAt(site, "en/sources/index.html"), "main"), "source-entry");
  assert.deepEqual(
    entries.map((entry) => attr(entry, "id")),
    idsIn("sources"),
  );
});

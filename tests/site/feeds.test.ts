/** The feeds, read by a library the site does not write them with. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { parseFragment } from "parse5";
import { published } from "../../src/i18n/locales.ts";
import { datesOf } from "../../src/story/dates.ts";
import { datedKinds } from "../../src/story/kinds.ts";
import { shelfOf } from "../../src/story/shelf.ts";
import { headersFor, parseHeaders } from "./headers.ts";
import { linksIn } from "./links.ts";
import {
  attr,
  elementsIn,
  fileAt,
  isEmbed,
  openSite,
  pageAt,
  readFile,
  readPublished,
  textOf,
  withClass,
  withTag,
} from "./site.ts";
import { parseXml } from "./xml.ts";

const site = openSite();
const project = readPublished();
const home = (locale: string) => `${site.origin}${site.base}${locale}/`;
const feeds = published.map((locale) => {
  const [xml, text] = [readFile(site, `${locale}/feed.xml`), readFile(site, `${locale}/feed.json`)];
  const [atom, json] = [parseAtomFeed(xml), parseJsonFeed(JSON.parse(text))];
  const texts = datedKinds.flatMap((kind) => shelfOf(project, kind, locale));
  return { locale, xml, text, atom, json, texts, entries: atom.entries!, items: json.items! };
});
/** Each text in its feed, as the reader of a feed gets it. */
const told = feeds.flatMap(({ locale, entries, texts }) =>
  entries.map((entry) => {
    const page = pageAt(site, fileAt(site, new URL(entry.id!))!);
    const text = texts.find(
      ({ slug, kind }) => page.file === `${locale}/${kind}/${slug}/index.html`,
    );
    const html = entry.content!.value!;
    return { entry, page, text: text!, html, elements: elementsIn(parseFragment(html)) };
  }),
);

test("both feeds of a language are well formed, and say whose they are and where they stand", () => {
  assert.ok(feeds.length > 0);
  for (const { locale, xml, text, atom, json } of feeds) {
    const { documentElement } = parseXml(xml);
    assert.equal(documentElement.namespaceURI, "http://www.w3.org/2005/Atom");
    assert.equal(documentElement.getAttribute("xml:lang"), locale);
    assert.equal(JSON.parse(text).version, "https://jsonfeed.org/version/1.1");
    assert.equal(json.language, locale);
    const link = (rel: string) => atom.links!.filter((found) => found.rel === rel)[0]!.href;
    assert.deepEqual(
      [atom.id, link("alternate"), link("self")],
      [home(locale), home(locale), `${home(locale)}feed.xml`],
    );
    assert.deepEqual(
      [json.home_page_url, json.feed_url],
      [home(locale), `${home(locale)}feed.json`],
    );
    assert.ok(atom.authors![0]!.name && json.authors![0]!.name && atom.rights?.value);
    for (const address of [atom.icon, atom.logo, json.icon, json.favicon])
      assert.ok(fileAt(site, new URL(address!)), address);
  }
});

test("a feed carries every story and explainer once, the newest first, both feeds the same", () => {
  for (const { locale, entries, items, texts } of feeds) {
    const ids = entries.map(({ id }) => id!);
    assert.deepEqual(
      [...ids].sort(),
      texts.map(({ kind, slug }) => `${home(locale)}${kind}/${slug}/`).sort(),
    );
    const days = entries.map((entry) => entry.published!);
    assert.deepEqual(days, days.toSorted().toReversed());
    for (const [at, entry] of entries.entries()) {
      const item = items[at]!;
      assert.deepEqual([item.id, item.url, item.title], [entry.id, entry.id, entry.title!.value]);
      assert.equal(item.content_html, entry.content!.value);
      assert.equal(item.summary, entry.summary!.value);
      assert.deepEqual([item.date_published, item.date_modified], [entry.published, entry.updated]);
      assert.deepEqual(item.authors, entry.authors);
      assert.deepEqual(
        item.tags,
        entry.categories!.map(({ term }) => term),
      );
    }
  }
});

test("days come from the editors and corrections, and are written as RFC 3339 has them", () => {
  for (const { entry, text } of told) {
    const { published, modified } = datesOf(project, text);
    assert.equal(entry.published, `${published}T00:00:00Z`);
    assert.equal(entry.updated, `${modified}T00:00:00Z`);
  }
  for (const { atom, entries } of feeds)
    assert.equal(
      atom.updated,
      entries
        .map(({ updated }) => updated!)
        .sort()
        .at(-1),
    );
});

test("an entry says its title, its summary, who wrote it, what it is and under which licence", () => {
  for (const { entry, text } of told) {
    assert.equal(entry.title!.value, text.head.title);
    assert.equal(entry.summary!.value, text.head.description);
    assert.equal(entry.content!.type, "html");
    assert.ok(entry.authors![0]!.name && entry.categories![0]!.term && entry.rights!.value);
  }
});

test("every paragraph and heading of a text is in the feed, figures as words", () => {
  for (const { page, elements, text, html } of told) {
    const main = withTag(page.elements[0]!, "main")[0]!;
    const prose = withClass(main, "prose")[0]!;
    const own = (tag: string) =>
      prose.childNodes.flatMap((node) => ("tagName" in node && node.tagName === tag ? [node] : []));
    const steps = withClass(prose, "step").map((step) => withClass(step, "words")[0]!);
    const inSteps = steps.flatMap((words) =>
      words.childNodes.flatMap((node) =>
        "tagName" in node && /^(p|h2)$/.test(node.tagName) ? [node] : [],
      ),
    );
    const wanted = [...own("p"), ...own("h2"), ...inSteps].map(textOf);
    const there = new Set(elements.map(textOf));
    assert.ok(wanted.length > 2, page.file);
    for (const words of wanted) assert.ok(there.has(words), `${page.file}: ${words}`);
    assert.ok(there.has(text.head.dek), page.file);
    assert.doesNotMatch(html, /\{[\w-]+\}|undefined|\[object/, page.file);
  }
});

test("every chart of a text is in the feed as a picture, with its words, its size, its title and its sources", () => {
  for (const { page, elements, text } of told) {
    const charts = text.uses.flatMap(({ attributes, name }) =>
      name === "Chart" ? attributes["id"]! : (attributes["chart"] ?? []),
    );
    const figures = elements.filter(({ tagName }) => tagName === "figure");
    const pictures = figures.map((figure) => {
      const image = withTag(figure, "img")[0]!;
      const id = /\/charts\/([\w-]+)\.png$/.exec(attr(image, "src")!)![1]!;
      const { summary, title, source } = JSON.parse(readFile(site, `en/charts/${id}.json`));
      assert.equal(attr(image, "alt"), summary);
      assert.ok(Number(attr(image, "width")) > 300 && Number(attr(image, "height")) > 100);
      const caption = textOf(withTag(figure, "figcaption")[0]!);
      assert.ok(caption.startsWith(title) && caption.endsWith(source), caption);
      return id;
    });
    assert.deepEqual(pictures, charts, page.file);
  }
});

test("an explainer tells in the feed what its untouched model tells, and leads to the page to turn it", () => {
  const turned = told.filter(({ text }) => text.kind === "explainers");
  assert.ok(turned.length > 0);
  for (const { page, elements, entry } of turned) {
    const said = textOf(withClass(page.elements[0]!, "told")[0]!);
    assert.ok(
      elements.some((found) => found.tagName === "strong" && textOf(found) === said),
      page.file,
    );
    assert.ok(
      elements.some((found) => attr(found, "href") === entry.id),
      page.file,
    );
  }
});

test("every address in a feed is one in full, and those of ours lead somewhere", () => {
  for (const { elements, page } of told) {
    const addresses = elements.flatMap(linksIn);
    assert.ok(addresses.length > 1);
    for (const address of addresses) {
      const url = new URL(address);
      if (url.origin !== site.origin) continue;
      const file = fileAt(site, url);
      assert.ok(file, `${page.file}: ${address}`);
      if (url.hash) assert.ok(pageAt(site, file).ids.includes(url.hash.slice(1)), address);
    }
  }
});

test("nothing in a feed is to be run, pressed or dressed", () => {
  for (const { elements, page } of told)
    for (const { tagName, attrs } of elements) {
      assert.doesNotMatch(
        tagName,
        /^(script|style|svg|button|input|form|iframe|div|span)$/,
        page.file,
      );
      for (const { name } of attrs)
        assert.match(name, /^(href|src|alt|width|height|lang|dir|scope|datetime)$/, page.file);
    }
});

test("no sign stands in a feed that XML forbids", () => {
  for (const { xml, text } of feeds)
    for (const signs of [xml, text]) assert.doesNotMatch(signs, /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u);
});

test("every page tells feed readers of both feeds, every foot leads to one, the page of the data to both", () => {
  for (const page of site.pages.filter((found) => !isEmbed(found))) {
    const alternate = page.elements.filter(
      (found) => found.tagName === "link" && attr(found, "rel") === "alternate",
    );
    for (const [type, file] of [
      ["application/atom+xml", "feed.xml"],
      ["application/feed+json", "feed.json"],
    ]) {
      const [link] = alternate.filter((found) => attr(found, "type") === type);
      assert.equal(attr(link!, "href"), `${site.base}en/${file}`, page.file);
      assert.ok(attr(link!, "title"));
    }
    const foot = withTag(page.elements[0]!, "footer").flatMap(elementsIn).flatMap(linksIn);
    assert.ok(foot.includes(`${site.base}en/feed.xml`), page.file);
  }
  const data = withTag(pageAt(site, "en/data/index.html").elements[0]!, "main")
    .flatMap(elementsIn)
    .flatMap(linksIn);
  for (const file of ["feed.xml", "feed.json"]) assert.ok(data.includes(`${site.base}en/${file}`));
});

test("hosts that send headers call the feeds by their types, and let others read them", () => {
  const headers = parseHeaders(readFile(site, "_headers"));
  for (const { locale } of feeds)
    for (const [file, type] of [
      ["feed.xml", "application/atom+xml; charset=utf-8"],
      ["feed.json", "application/feed+json; charset=utf-8"],
    ]) {
      const sent = headersFor(headers, `${site.base}${locale}/${file}`);
      assert.equal(sent.get("content-type"), type);
      assert.equal(sent.get("access-control-allow-origin"), "*");
    }
});

/** What pages tell machines of themselves, in the words of schema.org: whole, and true of the page it stands in. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  attr,
  fileAt,
  isEmbed,
  openSite,
  pageAt,
  readPublished,
  textOf,
  withTag,
  type Page,
} from "./site.ts";

type Told = Record<string, unknown> & { "@type": string };

const site = openSite();
const project = readPublished();
const ours = (address: string): boolean => address.startsWith(site.origin + site.base);
const canonicalOf = (page: Page): string =>
  page.elements.flatMap((found) =>
    attr(found, "rel") === "canonical" ? (attr(found, "href") ?? []) : [],
  )[0] ?? "";
const toldIn = (page: Page): Told[] =>
  page.elements
    .filter((element) => attr(element, "type") === "application/ld+json")
    .map(({ childNodes: [text] }) => JSON.parse(text && "value" in text ? text.value : "") as Told);
const told = site.pages.flatMap((page) => toldIn(page).map((data) => ({ page, data })));
const ofType = (type: string) => told.filter(({ data }) => data["@type"] === type);
const only = (file: string, type: string): Told => {
  const found = toldIn(pageAt(site, file)).filter((data) => data["@type"] === type);
  assert.equal(found.length, 1, `${file}: ${type}`);
  return found[0]!;
};

/** What each type must say of itself, by Google's rules for it or, where it has none, by ours. */
const required: Record<string, string> = {
  NewsArticle: "headline description image datePublished dateModified author publisher url license",
  BackgroundNewsArticle:
    "headline description image datePublished dateModified author publisher url license hasPart",
  Dataset:
    "@id name description url license creator distribution version keywords temporalCoverage variableMeasured citation creditText",
  CollectionPage: "name description url mainEntity",
  BreadcrumbList: "itemListElement",
  WebSite: "name description url inLanguage publisher",
  DefinedTermSet: "name url inLanguage hasDefinedTerm",
};
/** The same of what stands within another one. */
const requiredWithin: Record<string, string> = {
  Organization: "name",
  WebSite: "name url",
  WebApplication: "name url applicationCategory",
  DataDownload: "name encodingFormat contentUrl",
  CreativeWork: "name inLanguage",
  ListItem: "position name item",
  DefinedTerm: "name description url",
};
/** Every object of a description, with the one at its top first. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

test("stories, explainers, the data, the ledger, its figures and the front page say what they are", () => {
  const count = (pattern: RegExp) => site.pages.filter(({ file }) => pattern.test(file)).length;
  assert.equal(ofType("NewsArticle").length, count(/^\w+\/stories\//));
  assert.equal(ofType("BackgroundNewsArticle").length, count(/^\w+\/explainers\//));
  assert.equal(ofType("BreadcrumbList").length, count(/^\w+\/ledger\/[^/]+\/index\.html/));
  assert.equal(ofType("Dataset").length, count(/^\w+\/data\//));
  assert.equal(ofType("CollectionPage").length, count(/^\w+\/ledger\/index\.html/));
  // The door shows the front page.
  assert.equal(ofType("WebSite").length, count(/^\w+\/index\.html/) + 1);
});

test("every description is of a type we know, and says all that its type must say", () => {
  for (const { page, data } of told) {
    assert.equal(data["@context"], "https://schema.org", page.file);
    for (const [depth, object] of objectsIn(data).entries()) {
      const type = object["@type"];
      if (type === undefined) {
        assert.deepEqual(Object.keys(object), ["@id"], page.file);
        continue;
      }
      const names = (depth ? requiredWithin : required)[String(type)];
      assert.ok(names, `${page.file}: ${type}`);
      for (const name of names.split(" ")) {
        const value = object[name];
        const isEmpty =
          value === undefined || value === "" || (Array.isArray(value) && !value.length);
        assert.ok(!isEmpty, `${page.file}: a ${type} without ${name}`);
      }
    }
  }
});

test("every address of ours in a description leads to something that was built, and every other is one in full", () => {
  const addressed =
    /^(url|contentUrl|image|logo|item|mainEntityOfPage|license|publishingPrinciples|inDefinedTermSet|sameAs)$/;
  for (const { page, data } of told)
    for (const object of objectsIn(data))
      for (const [name, value] of Object.entries(object)) {
        if (!addressed.test(name) || typeof value !== "string") continue;
        assert.match(value, /^https?:\/\//, `${page.file}: ${name}`);
        if (!ours(value)) continue;
        const url = new URL(value);
        const file = fileAt(site, url);
        assert.ok(file, `${page.file}: ${name} ${value}`);
        if (url.hash) assert.ok(pageAt(site, file).ids.includes(url.hash.slice(1)), value);
      }
});

test("what is called by its name in one description is described in another", () => {
  const named = new Set<unknown>(told.flatMap(({ data }) => (data["@id"] ? [data["@id"]] : [])));
  const called = told.flatMap(({ data }) =>
    objectsIn(data).flatMap((object) => (object["@type"] ? [] : [object["@id"]])),
  );
  assert.ok(called.length > 0);
  for (const id of called) assert.ok(named.has(id), String(id));
});

test("a description is of the page it stands in", () => {
  for (const { page, data } of told) {
    if (data["@type"] === "BreadcrumbList") continue;
    assert.equal(data["url"], canonicalOf(page), page.file);
    assert.equal(data["inLanguage"], attr(page.elements[0]!, "lang"), page.file);
  }
});

test("an explainer is a background article with a model in it, which stands alone in a frame", () => {
  for (const { page, data } of ofType("BackgroundNewsArticle")) {
    assert.equal(data["headline"], textOf(withTag(page.elements[0]!, "h1")[0]!));
    const model = data["hasPart"] as Told;
    assert.equal(model["@type"], "WebApplication");
    const file = fileAt(site, new URL(String(model["url"])))!;
    assert.ok(isEmbed({ file }), file);
  }
});

test("the way to a figure begins at the ledger and ends at the figure's own page, as it stands above its title", () => {
  for (const { page, data } of ofType("BreadcrumbList")) {
    const steps = data["itemListElement"] as { position: number; name: string; item: string }[];
    assert.deepEqual(
      steps.map(({ position }) => position),
      steps.map((_, at) => at + 1),
    );
    assert.equal(steps.at(-1)!.item, canonicalOf(page));
    assert.equal(steps.at(-1)!.name, textOf(withTag(page.elements[0]!, "h1")[0]!));
    const links = withTag(withTag(page.elements[0]!, "main")[0]!, "a");
    for (const { name, item } of steps.slice(0, -1))
      assert.ok(
        links.some((link) => textOf(link) === name && item.endsWith(attr(link, "href")!)),
        `${page.file}: ${name}`,
      );
  }
});

test("the data set names its articles, what it measures and the years it covers, from the ledger", () => {
  const data = only("en/data/index.html", "Dataset");
  const sources = [...project.ledger.sources.values()];
  assert.deepEqual(
    (data["citation"] as Told[]).map(({ name }) => name),
    sources.map(({ label }) => label.en),
  );
  const measures = new Set([...project.ledger.figures.values()].map(({ measure }) => measure));
  assert.equal((data["variableMeasured"] as string[]).length, measures.size);
  assert.match(String(data["temporalCoverage"]), /^\d{4}\/\d{4}$/);
  assert.equal(data["version"], project.ledger.package.version);
});

test("no description can end the script it stands in", () => {
  for (const page of site.pages)
    for (const [, json] of page.html.matchAll(
      /<script type="application\/ld\+json">([^]*?)<\/script>/g,
    ))
      assert.doesNotMatch(json!, /</, page.file);
});

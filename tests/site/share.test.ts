/** What a page looks like where a link to it is passed on: its picture, its words, in every service that reads them. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { openGraphLocale } from "../../src/i18n/locales.ts";
import { chartPlaces } from "../../src/story/chart-places.ts";
import { pageOf } from "../../src/story/text.ts";
import { attr, fileAt, isEmbed, openSite, readPublished, type Page } from "./site.ts";

const site = openSite();
const project = readPublished();
const pages = site.pages.filter((page) => !isEmbed(page));
const meta = (page: Page, name: string): string => {
  const found = page.elements.filter((element) =>
    [attr(element, "name"), attr(element, "property")].includes(name),
  );
  assert.equal(found.length, 1, `${page.file}: ${name}`);
  return attr(found[0]!, "content") ?? "";
};
const pictureOf = (page: Page): string => {
  const file = fileAt(site, new URL(meta(page, "og:image")));
  assert.ok(file, `${page.file}: ${meta(page, "og:image")}`);
  return file;
};
const bytesOf = (file: string) => readFileSync(path.join(site.folder, file));
const pictures = site.files.filter((file) => /^\w+\/share\//.test(file));

/** The page of everything that has a picture of its own, and the picture. */
const owners: [page: string, picture: string][] = [
  ...project.texts
    .filter(({ kind }) => kind !== "pages")
    .map((text): [string, string] => [`en${pageOf(text)}`, `${text.kind}/${text.slug}`]),
  ...[...chartPlaces(project, "en").keys()].map((id): [string, string] => [
    `en/charts/${id}`,
    `charts/${id}`,
  ]),
  ...[...project.facts.keys()].map((id): [string, string] => [`en/ledger/${id}`, `figures/${id}`]),
];

test("every story, explainer, chart and figure has a picture of its own; all other pages share one", () => {
  assert.ok(owners.length > 100);
  const own = new Map(owners.map(([page, picture]) => [`${page}/index.html`, picture]));
  for (const page of pages)
    assert.equal(pictureOf(page), `en/share/${own.get(page.file) ?? "site/threadcount"}.png`);
  const expected = [...owners.map(([, picture]) => picture), "site/threadcount"];
  assert.deepEqual(pictures, expected.map((name) => `en/share/${name}.png`).sort());
});

test("each picture is a PNG of 1200 by 630 pixels, lighter than 60 kB, and no two are the same", () => {
  const known = new Map<string, string>();
  for (const file of pictures) {
    const png = bytesOf(file);
    assert.equal(png.subarray(0, 8).toString("latin1"), "\x89PNG\r\n\x1a\n", file);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630], file);
    assert.equal(png.subarray(-8, -4).toString("latin1"), "IEND", file);
    // An empty card packs into a fraction of the lower bound.
    assert.ok(png.length > 10_000 && png.length < 60_000, `${file}: ${png.length} bytes`);
    const text = png.toString("latin1");
    assert.equal(known.get(text), undefined, file);
    known.set(text, file);
  }
});

test("a page tells the size, the kind and the words of its picture", () => {
  for (const page of pages) {
    assert.equal(meta(page, "og:image:width"), "1200", page.file);
    assert.equal(meta(page, "og:image:height"), "630", page.file);
    assert.equal(meta(page, "og:image:type"), "image/png", page.file);
    const alt = meta(page, "og:image:alt");
    // Longer words are cut off where they are read aloud.
    assert.ok(alt.length > 30 && alt.length <= 420, `${page.file}: ${alt}`);
    assert.doesNotMatch(alt, /[{}]|undefined|\.\.$/, page.file);
  }
  const alts = owners.map(([page]) =>
    meta(
      pages.find(({ file }) => file === `${page}/index.html`)!,
      "og:image:alt",
    ),
  );
  assert.equal(new Set(alts).size, alts.length, "what differs to the eye differs to the ear");
});

test("services of both kinds are told the same", () => {
  for (const page of pages) {
    assert.equal(meta(page, "twitter:card"), "summary_large_image", page.file);
    for (const [one, other] of [
      ["twitter:title", "og:title"],
      ["twitter:description", "og:description"],
      ["twitter:image", "og:image"],
      ["twitter:image:alt", "og:image:alt"],
    ] as const)
      assert.equal(meta(page, one), meta(page, other), `${page.file}: ${one}`);
    assert.equal(meta(page, "og:locale"), openGraphLocale("en"), page.file);
    assert.match(meta(page, "og:locale"), /^[a-z]{2}_[A-Z]{2}$/);
  }
});

test("a description is as long as a result shows, and says more than the title", () => {
  for (const page of pages) {
    const text = meta(page, "description");
    assert.ok(text.length >= 50 && text.length <= 300, `${page.file}: ${text.length}: ${text}`);
    assert.notEqual(text, meta(page, "og:title"), page.file);
  }
});

test("an article says on which day it was published and changed, and nothing else does", () => {
  for (const page of pages) {
    const isDated = /^\w+\/(stories|explainers)\//.test(page.file);
    assert.equal(meta(page, "og:type"), isDated ? "article" : "website", page.file);
    const days = page.elements.filter((element) =>
      attr(element, "property")?.startsWith("article:"),
    );
    assert.equal(days.length, isDated ? 2 : 0, page.file);
    for (const day of days) assert.match(attr(day, "content")!, /^\d{4}-\d{2}-\d{2}$/, page.file);
  }
});

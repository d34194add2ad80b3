/** Charts and explainers in frames on other sites: each is there, light, and leads back. */
import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { test } from "node:test";
import { parseFragment } from "parse5";
import { message } from "../../src/i18n/messages.ts";
import { chartPlaces } from "../../src/story/chart-places.ts";
import { shelfOf } from "../../src/story/shelf.ts";
import { pageOf } from "../../src/story/text.ts";
import {
  attr,
  elementsIn,
  fileAt,
  hasClass,
  isChartPage,
  isEmbed,
  only,
  openSite,
  pageAt,
  readFile,
  readPublished,
  textOf,
  withClass,
  withTag,
  wordsOf,
  type Element,
  type Page,
} from "./site.ts";

const site = openSite();
const project = readPublished();
const places = chartPlaces(project, "en");
const root = site.origin + site.base;

interface Expected {
  kind: "charts" | "explainers";
  id: string;
  /** The page it stands in. */
  home: string;
}
const expected: Expected[] = [
  ...[...places].map(([id, { page }]) => ({ kind: "charts" as const, id, home: page })),
  ...shelfOf(project, "explainers", "en").map((text) => ({
    kind: "explainers" as const,
    id: text.slug,
    home: pageOf(text),
  })),
];
const embeds = expected.map((given) => ({
  ...given,
  page: pageAt(site, `en/embed/${given.kind}/${given.id}/index.html`),
}));
const linkOf = (page: Page, rel: string, type?: string): string => {
  const links = page.elements.filter(
    (found) => attr(found, "rel") === rel && attr(found, "type") === type,
  );
  return attr(only(links, `${page.file}: ${rel}`), "href")!;
};
/** The frame that a piece of code puts into a page. */
const isCitation = (found: Element): boolean =>
  !textOf(only(withTag(found, "textarea"), "code")).includes("<iframe");
const frameIn = (code: string): Element => {
  const [frame, script, ...others] = elementsIn(parseFragment(code));
  assert.deepEqual([frame?.tagName, script?.tagName, others], ["iframe", "script", []]);
  assert.equal(attr(script!, "src"), `${root}embed.js`);
  return frame!;
};

test("every chart that a text shows and every explainer has an embed, and nothing else has", () => {
  assert.ok(embeds.length > 20);
  assert.deepEqual(
    site.pages.filter(isEmbed).map(({ file }) => file),
    embeds.map(({ page }) => page.file).sort(),
  );
});

test("an embed is the picture of its page, wide and narrow, with title, sources, table and the way back", () => {
  for (const { id, kind, page, home } of embeds) {
    const html = page.elements[0]!;
    assert.equal(attr(html, "data-embed"), `${kind}/${id}`);
    for (const part of ["chart-title", "source"])
      only(withClass(html, part), `${page.file}: ${part}`);
    // A journey has a picture that travels, and may have one beside it.
    const wide = withClass(html, "picture-wide").length;
    assert.ok(kind === "charts" ? wide === 1 : wide > 0, page.file);
    assert.equal(withClass(html, "picture-narrow").length, wide, page.file);
    only(withTag(html, "table"), page.file);
    only(withTag(html, "details"), page.file);
    const way = only(withClass(html, "embed-home"), page.file);
    assert.equal(attr(way, "href"), site.base + `en${home}`.replace(/(?=#)|$/, "/"), page.file);
    // A picture that is passed costs two stops of the keyboard: the ways to its sources stand in its table.
    const sources = withClass(html, kind === "charts" ? "locator" : "source").flatMap((found) =>
      withTag(found, "a"),
    );
    assert.ok(sources.length > 0, page.file);
    for (const source of sources)
      assert.match(attr(source, "href")!, /\/en\/sources\/(?:[\w-]+\/)?#[\w-]+$/);
  }
});

test("an embed draws a chart as its page draws it where it stands alone", () => {
  const library = pageAt(site, "en/chart-library/index.html");
  const blocks = library.elements.filter((found) => hasClass(found, "chart-block"));
  assert.ok(blocks.length > 5);
  for (const block of blocks) {
    const id = attr(block, "id")!.replace("chart-", "");
    const { page } = embeds.find((found) => found.kind === "charts" && found.id === id)!;
    for (const size of ["picture-wide", "picture-narrow"]) {
      const shapes = (within: Element) =>
        elementsIn(withClass(within, size)[0]!).map(({ tagName, attrs }) => ({ tagName, attrs }));
      assert.deepEqual(shapes(page.elements[0]!), shapes(block), `${id} ${size}`);
    }
  }
});

test("every link of an embed leads out of its frame", () => {
  for (const { page } of embeds) {
    assert.equal(attr(only(withTag(page.elements[0]!, "base"), page.file), "target"), "_top");
    for (const link of withTag(page.elements[0]!, "a"))
      assert.equal(attr(link, "target"), undefined, page.file);
  }
});

test("an embed has no header, no footer and no code to embed it; robots leave it to its page", () => {
  for (const { page, home } of embeds) {
    const html = page.elements[0]!;
    for (const tag of ["header", "footer", "nav", "textarea", "iframe", "img"])
      assert.deepEqual(withTag(html, tag), [], `${page.file}: ${tag}`);
    const robots = page.elements.find((found) => attr(found, "name") === "robots");
    assert.equal(attr(robots!, "content"), "noindex");
    const canonical = new URL(linkOf(page, "canonical"));
    assert.equal(canonical.href, `${root}en${home.replace(/#.*/, "")}/`);
    assert.ok(fileAt(site, canonical));
  }
});

test("an embed names its description for oEmbed, and an explainer's page does too", () => {
  const type = "application/json+oembed";
  for (const { kind, id, page } of embeds) {
    const address = `${root}en/oembed/${kind}/${id}.json`;
    assert.equal(linkOf(page, "alternate", type), address);
    if (kind === "explainers")
      assert.equal(
        linkOf(pageAt(site, `en/explainers/${id}/index.html`), "alternate", type),
        address,
      );
  }
});

test("a description is valid by oEmbed 1.0 and leads to the embed", () => {
  for (const { kind, id, page } of embeds) {
    const data = JSON.parse(readFile(site, `en/oembed/${kind}/${id}.json`)) as Record<
      string,
      unknown
    >;
    const { html, width, height, title, cache_age, ...rest } = data;
    assert.deepEqual(rest, {
      version: "1.0",
      type: "rich",
      provider_name: message("en", "site.name"),
      provider_url: `${root}en/`,
    });
    for (const number of [width, height, cache_age])
      assert.ok(Number.isInteger(number) && Number(number) > 0, id);
    assert.equal(title, textOf(only(withTag(page.elements[0]!, "h1"), page.file)));
    const frame = frameIn(String(html));
    assert.equal(attr(frame, "src"), page.address.href);
    assert.equal(attr(frame, "title"), title);
    assert.equal(attr(frame, "height"), String(height));
    assert.equal(attr(frame, "loading"), "lazy");
  }
});

test("wherever a text shows a chart or an explainer, its code is there to be copied, with a script or by hand", () => {
  const shown = site.pages
    .filter((page) => !isEmbed(page) && !isChartPage(page))
    // The timeline shows a chart without being a text.
    .filter((page) => page.file !== "en/timeline/index.html")
    .flatMap((page) => withClass(page.elements[0]!, "embed-code"))
    // Citations are copied in the same way.
    .filter((found) => !isCitation(found))
    .map((found) => {
      const area = only(withTag(found, "textarea"), "code");
      assert.notEqual(attr(area, "readonly"), undefined);
      assert.equal(textOf(only(withTag(found, "button"), "button")), message("en", "embed.copy"));
      return attr(frameIn(textOf(area)), "src");
    });
  const wanted = new Set(embeds.map(({ page }) => page.address.href));
  assert.deepEqual(new Set(shown), wanted);
  const uses = project.texts.flatMap((text) => text.uses.map(({ name }) => name));
  const charts = uses.filter((name) =>
    ["Chart", "Example", "Step", "Web", "Explainer"].includes(name),
  );
  assert.equal(shown.length, charts.length);
});

test("the script for pages around our frames stands at a fixed address, small and plain", () => {
  const script = readFile(site, "embed.js");
  assert.ok(Buffer.byteLength(script) < 2_500);
  assert.doesNotMatch(script, /\bimport\b|\bfetch\b|cookie|localStorage|innerHTML|eval/);
});

test("a chart in a frame loads two small scripts and one style sheet, an explainer also those of its word and its model", () => {
  for (const { kind, id, page } of embeds) {
    const scripts = withTag(page.elements[0]!, "script").filter((found) => attr(found, "src"));
    if (kind === "charts") assert.equal(scripts.length, 2, page.file);
    const sheets = page.elements.filter((found) => wordsOf(found, "rel").includes("stylesheet"));
    const ofModel = globSync(`src/styles/explainers/${id}.*css`).length;
    assert.equal(sheets.length, kind === "charts" ? 1 : 2 + ofModel, page.file);
  }
});

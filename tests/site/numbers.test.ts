/**
 * No number on the site that the ledger does not hold. `explained.ts` lists, short enough to be read, what may account
 * for one: a figure with its qualifier, the ledger's own words, a paragraph, a date, a count of rows, a chart's unit,
 * an axis, or words an author answers for with <Plain>, <Claim> or a chart's `plain` and `claims`.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "parse5";
import { textOf as wordsBelow } from "../../src/story/markdown.ts";
import { explainerOf } from "./explained.ts";
import { elementsIn, openSite, pageAt, readPublished, type Page } from "./site.ts";

const site = openSite();
const project = readPublished();
const unexplained = explainerOf(project);
const [story] = site.pages.filter(({ file }) => /\/stories\//.test(file));

/** The page with something typed into it. */
const typedInto = (page: Page, mark: string, words: string): Page => {
  assert.ok(page.html.includes(mark), `${page.file} has no ${mark}`);
  const html = page.html.replace(mark, mark + words);
  return { ...page, html, elements: elementsIn(parse(html)) };
};
const found = (page: Page) => unexplained(page).map((line) => /: (.*?) in “/.exec(line)?.[1]);

test("every number on every page comes from the ledger", () => {
  assert.deepEqual(
    site.pages.flatMap((page) => unexplained(page)),
    [],
  );
});

test("a number typed into a story's page is caught, in digits and in words", () => {
  const planted = typedInto(
    story!,
    "</h1>",
    "<p>Some 37 cards, a dozen new, $9 billion, 12% in 1987.</p>",
  );
  assert.deepEqual(found(planted), ["37", "dozen", "$9", "billion", "12%", "1987"]);
});

test("a number typed beside a figure is caught, and one that only resembles a figure", () => {
  const planted = typedInto(
    story!,
    "</h1>",
    "<p>about $30 million, 7 of them; about $30 millions; 130 weeks</p>",
  );
  assert.deepEqual(found(planted), ["7", "$30", "130"]);
});

test("a figure without its qualifier is caught", () => {
  assert.deepEqual(found(typedInto(story!, "</h1>", "<p>It owned 50,000 GPUs.</p>")), ["50,000"]);
});

test("words an author answers for in one sentence do not cover a second", () => {
  const uses = project.texts.flatMap((text) => text.uses);
  const plain = uses.find(({ name }) => name === "Plain");
  const words = wordsBelow(plain!.node);
  assert.equal(found(typedInto(story!, "</h1>", `<p>${words}</p>`)).length, 1);
});

test("a number that is only heard, or stands in a picture, is caught", () => {
  const heard = typedInto(story!, "</h1>", '<p aria-label="8 cards">…</p>');
  assert.deepEqual(found(heard), ["8"]);
  const drawn = typedInto(story!, '<g class="labels">', '<text class="note">nine</text>');
  assert.deepEqual(found(drawn), ["nine"]);
});

test("a number typed into any other page is caught, and a count that is wrong by one", () => {
  const wrong = project.ledger.figures.size + 1;
  for (const file of [
    "en/index.html",
    "en/ledger/index.html",
    "en/sources/index.html",
    "en/sources/miner/index.html",
    "en/contradictions/index.html",
    "en/timeline/index.html",
    "en/glossary/index.html",
    "en/corrections/index.html",
    "en/for-journalists/index.html",
    "en/chart-library/index.html",
    "404.html",
  ])
    assert.deepEqual(
      found(typedInto(pageAt(site, file), "</h1>", `<p>${wrong} figures</p>`)),
      [String(wrong)],
      file,
    );
});

test("a number in an example is said to journalists alone; on any other page it is caught", () => {
  const example = "<pre><code>It had 37 cards.</code></pre>";
  for (const name of ["for-journalists", "chart-library"]) {
    const guide = pageAt(site, `en/${name}/index.html`);
    assert.deepEqual(found(typedInto(guide, "</h1>", example)), []);
  }
  assert.deepEqual(found(typedInto(story!, "</h1>", example)), ["37"]);
});

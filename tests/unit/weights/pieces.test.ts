import assert from "node:assert/strict";
import { test } from "node:test";
import { piecesOf } from "../../../src/weights/pieces.ts";

const page = (body: string, head = "<title>T</title>") =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const step = (id: string, words = "Words.") =>
  `<section class="step" id="step-${id}"><figure class="chart"><svg></svg></figure><div>${words}` +
  `<details class="chart-data"><table></table></details></div></section>`;
const namesOf = (html: string, chartOf?: (step: string) => string | undefined) =>
  piecesOf(html, chartOf).map(({ name }) => name);

test("every letter of a page stands in one piece", () => {
  const html = page(
    `<header class="site-header">H</header><main>a &amp; b<br>${step("one")}c<ul><li>d<li>e</ul></main><!-- f -->`,
  );
  const pieces = piecesOf(html);
  const letters = (text: string) => [...text].sort().join("");
  assert.equal(letters(pieces.map((piece) => piece.html).join("")), letters(html));
});

test("a chart in a step is called by its name and the number of the step, and so is its table", () => {
  const names = namesOf(page(step("one") + step("two")), (id) => ({ two: "gpu-supply" })[id]);
  assert.deepEqual(names.slice(2), [
    "the words of step 1",
    "the chart in step 1",
    "the table of the chart in step 1",
    "the words of step 2",
    "chart gpu-supply in step 2",
    "the table of chart gpu-supply in step 2",
  ]);
});

test("a piece keeps its key when another step comes before it, though its number changes", () => {
  const keys = (html: string) => piecesOf(html).map(({ key }) => key);
  const [alone, second] = [keys(page(step("two"))), keys(page(step("one") + step("two")))];
  assert.deepEqual(
    alone.filter((key) => !second.includes(key)),
    [],
  );
});

test("a chart that stands alone is called by its name", () => {
  const block = `<div class="chart-block" id="chart-revenue"><figure class="chart"></figure><details class="chart-data"></details></div>`;
  assert.deepEqual(namesOf(page(block)).slice(2), ["chart revenue", "the table of chart revenue"]);
});

test("popovers, cards, sources and tables are told apart", () => {
  const body =
    `<figure class="weave"></figure><section class="threads"></section>` +
    `<section class="source-entry" id="miner"></section>` +
    `<article class="story-card"><h3><a href="/news/en/stories/harbour/">H</a></h3></article>` +
    `<div class="popovers"><aside id="fact-income-2022"></aside><aside id="claim-0"></aside><aside id="term-gpu"></aside></div>`;
  assert.deepEqual(namesOf(page(body)), [
    "the head",
    "the text",
    "the weave",
    "the table of threads",
    "the source miner",
    "the card of harbour",
    "the popover of income-2022",
    "the popover of claim 1",
    "the popover of gpu",
  ]);
});

test("what stands in a piece belongs to no larger one", () => {
  const [words, chart] = piecesOf(page(step("one", "Ships came."))).slice(2);
  assert.match(words!.html, /Ships came\./);
  assert.doesNotMatch(words!.html, /svg|table/);
  assert.equal(chart!.html, '<figure class="chart"><svg></svg></figure>');
});

test("what only loads other files is left out, data for search engines is not", () => {
  const data = '<script type="application/ld+json">{}</script>';
  const loading =
    '<link rel="stylesheet" href="/a.css"><style>p{}</style><script type="module" src="/a.js"></script>' +
    '<meta http-equiv="Content-Security-Policy" content="x">';
  const bare = page("<p>a</p>", data);
  assert.deepEqual(piecesOf(page("<p>a</p><script>b()</script>", loading + data)), piecesOf(bare));
  assert.match(piecesOf(bare)[0]!.html, /ld\+json/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { plainHtml } from "../../../src/feeds/plain-html.ts";

const page = new URL("https://example.org/news/en/stories/harbour/");
const plain = (html: string) => plainHtml(html, page);

test("elements of the page go, their words stay", () => {
  assert.equal(
    plain('<section id="a"><p class="b">Ships <span data-c>came</span>.</p></section>'),
    "<p>Ships came.</p>",
  );
});

test("every address is one in full, also a place on the same page", () => {
  assert.equal(
    plain('<a href="#step-leap">before</a> <a href="/news/en/ledger/">ledger</a>'),
    `<a href="${page.href}#step-leap">before</a> <a href="https://example.org/news/en/ledger/">ledger</a>`,
  );
  assert.equal(
    plain('<img src="card.jpg" alt="A card">'),
    `<img src="${page.href}card.jpg" alt="A card">`,
  );
});

test("a picture keeps its words and its size, foreign words their language", () => {
  const kept =
    '<p><q lang="de" dir="ltr">rund</q><img src="https://example.org/a.png" alt="A" width="7" height="5"></p>';
  assert.equal(plain(kept), kept);
});

test("comments are left out, and signs of markup stay text", () => {
  assert.equal(plain("<!-- a --><p>1 &lt; 2 &amp; 3</p>"), "<p>1 &lt; 2 &amp; 3</p>");
});

test("what would have to be pressed or run is a programmer's bug", () => {
  for (const name of ["button", "script", "style", "svg", "input", "output"])
    assert.throws(() => plain(`<p><${name}></${name}></p>`), new RegExp(`<${name}>`));
});

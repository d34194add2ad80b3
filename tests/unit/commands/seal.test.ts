import assert from "node:assert/strict";
import { test } from "node:test";
import { contentSecurityPolicy } from "../../../src/commands/policy.ts";
import { sealPage } from "../../../src/commands/seal.ts";

const page = (body: string, head = "") =>
  `<!doctype html><html><head><title>T</title>${head}</head><body>${body}</body></html>`;
const faults = (body: string, head = "") => sealPage(page(body, head)).faults;

test("the policy stands first in the head, and all else stays as it was", () => {
  const plain = page("<p>Words</p>");
  const { html, faults } = sealPage(plain);
  const tag = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">`;
  assert.deepEqual(faults, []);
  assert.ok(html.includes(`<head>${tag}<title>`));
  assert.equal(html.replace(tag, ""), plain);
});

test("inline styles, handlers and script addresses are named", () => {
  assert.deepEqual(faults('<p style="color:red">x</p>'), ["<p> has an inline style: color:red"]);
  assert.deepEqual(faults('<button onclick="x()">x</button>'), [
    "<button> has an inline onclick handler",
  ]);
  assert.deepEqual(faults('<a href=" JavaScript:x()">x</a>'), ["<a href> runs a script address"]);
});

test("styles and scripts that stand in the page are named; data for search engines is none", () => {
  assert.deepEqual(faults("", "<style>p{}</style>"), ["a <style> stands in the page"]);
  assert.deepEqual(faults("<script>x()</script>"), ["a script stands in the page"]);
  assert.deepEqual(faults('<script type="module">x()</script>'), ["a script stands in the page"]);
  assert.deepEqual(faults('<script type="application/ld+json">{}</script>'), []);
  assert.deepEqual(faults('<script type="module" src="/_astro/a.js"></script>'), []);
});

test("whatever the browser would fetch from elsewhere is named", () => {
  const away = "//elsewhere.example/x";
  for (const [tag, attribute] of [
    ["script", "src"],
    ["img", "src"],
    ["iframe", "src"],
    ["source", "srcset"],
    ["video", "poster"],
    ["object", "data"],
  ])
    for (const address of [away, `https:${away}`])
      assert.deepEqual(faults(`<${tag} ${attribute}="${address}"></${tag}>`), [
        `<${tag}> loads from elsewhere: ${address}`,
      ]);
  assert.deepEqual(faults("", `<link rel="stylesheet" href="https:${away}">`), [
    `<link> loads from elsewhere: https:${away}`,
  ]);
});

test("links to elsewhere and the page's own address fetch nothing", () => {
  assert.deepEqual(faults('<a href="https://example.org/">x</a>'), []);
  assert.deepEqual(faults("", '<link rel="canonical" href="https://example.org/">'), []);
  assert.deepEqual(
    faults('<img src="/a.png" alt="">', '<link rel="icon" href="/favicon.svg">'),
    [],
  );
});

test("what stands deep in the page is found too, and every fault is told", () => {
  const deep = '<main><section><svg><rect style="fill:red"/></svg></section></main><p onload="x">';
  assert.equal(faults(deep).length, 2);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadedBy } from "../../../src/weights/loaded.ts";

const files: Record<string, string> = {
  "_astro/base.css": '@import "./more.css"; @font-face { src: url("/news/_astro/text.woff2") }',
  "_astro/more.css": "p { background: url(dot.png) }",
  "_astro/story.js": 'import{a}from"./shared.js";const b=()=>import("./late.js");',
  "_astro/shared.js": 'export{c}from"./story.js"',
  "_astro/late.js": "",
  "_astro/text.woff2": "",
  "_astro/dot.png": "",
  "favicon.svg": "",
};
const loads = (html: string) => loadedBy(html, "/news/", (file) => files[file]);

test("styles, scripts and fonts are found, and what those load in turn", () => {
  const html =
    '<link rel="stylesheet" href="/news/_astro/base.css">' +
    '<link rel="preload" as="font" href="/news/_astro/text.woff2">' +
    '<script type="module" src="/news/_astro/story.js"></script>';
  const all = Object.keys(files).filter((file) => file.startsWith("_astro/"));
  assert.deepEqual(loads(html), all.sort());
});

test("what a page only names it does not load", () => {
  const html =
    '<link rel="icon" href="/news/favicon.svg"><link rel="canonical" href="/news/_astro/base.css">' +
    '<a href="/news/_astro/story.js">x</a><script type="application/ld+json">{}</script>';
  assert.deepEqual(loads(html), []);
});

test("what lies elsewhere, or nowhere, is not ours", () => {
  const html =
    '<link rel="stylesheet" href="https://elsewhere.example/news/_astro/base.css">' +
    '<script src="/_astro/story.js"></script><script src="/news/_astro/gone.js"></script>';
  assert.deepEqual(loads(html), []);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { byHand } from "../../bench/by-hand.ts";

const built = `<!doctype html><html><head><title>Chips</title><script src="/a.js"></script></head><body>
<header>Site</header><svg class="patterns"><pattern id="hatch"></pattern></svg>
<main class="story"><h1 style="color: red">Chips</h1><p>Some <button popovertarget="fact-a">40 ships</button> came.</p>
<div class="picture-wide"><svg viewBox="0 0 640 9"></svg></div>
<div class="picture-narrow"><svg viewBox="0 0 360 9" data-key="a"><rect class="m" x="1"></rect></svg></div>
<div class="stage-frame"><svg></svg></div><script>1</script></main></body></html>`;
const page = byHand(built, "/styles.css");

test("a page by hand keeps the text, the patterns and each picture once", () => {
  assert.match(page, /<p>Some <span>40 ships<\/span> came\.<\/p>/);
  assert.match(page, /<pattern id="hatch">/);
  assert.equal(page.match(/<svg viewBox/g)!.length, 1);
  assert.match(page, /<svg viewBox="0 0 360 9"><rect class="m" x="1"><\/rect><\/svg>/);
});

test("a page by hand has one style sheet, no script, nothing inline and nothing of the site around it", () => {
  assert.equal(page.match(/<link/g)!.length, 1);
  assert.doesNotMatch(page, /<script|style=|<button|Site|stage-frame/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import { plainColour } from "../../../src/charts/colours.ts";
import { parseStyles } from "../../../src/charts/style-sheet.ts";
import { wear } from "../../../src/charts/wear.ts";

const { document } = new JSDOM().window;

/** What an element in a picture wears. */
function worn(css: string, markup: string, tokens: Record<string, string> = {}) {
  const holder = document.createElement("div");
  holder.innerHTML = `<svg class="picture">${markup}</svg>`;
  wear(holder.firstElementChild!, parseStyles(css), tokens);
  const { attributes } = holder.querySelector("text, rect")!;
  return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
}

test("a nested rule and a list of selectors speak for each element they would speak for on a page", () => {
  const css = ".picture { & .a, & :is(.b, .c) { fill: #111111; } } /* .c { fill: red } */";
  for (const name of ["a", "b", "c"])
    assert.deepEqual(worn(css, `<rect class="${name}"/>`), { fill: "#111111" });
});

test("the more special rule wins, of two that are equal the later one, and a rule over an attribute", () => {
  const css =
    ".m.claim:not(.x) { fill: #222222; } .m { fill: #111111; opacity: 0.1; } .m { opacity: 0.2; }";
  assert.deepEqual(worn(css, '<rect class="m claim" fill="red"/>'), {
    fill: "#222222",
    opacity: "0.2",
  });
});

test("what holds only in some windows is no part of a picture", () => {
  const css =
    "@media print { .m { fill: #222222; } } .m { fill: #111111; } @font-face { font-family: X; }";
  assert.deepEqual(worn(css, '<rect class="m"/>'), { fill: "#111111" });
});

test("a layer holds in every window: its rules are a picture's too", () => {
  const css =
    '@import "./x.css"; @layer pages { .m { fill: #111111; @media print { fill: #222222; } } }';
  assert.deepEqual(worn(css, '<rect class="m"/>'), { fill: "#111111" });
});

test("a name for a value is looked up from the element outwards, and what is given goes before the page's", () => {
  const css =
    ":root { --c: #111111; --sans: Sans; } .role { --c: #222222; } text { font: 27px var(--sans); fill: var(--c); }";
  const given = { "--sans": "Arial" };
  const expected = { "font-family": "Arial", "font-size": "27", "font-weight": "400" };
  assert.deepEqual(worn(css, "<text></text>", given), { ...expected, fill: "#111111" });
  assert.deepEqual(worn(css, '<g class="role"><text></text></g>', given), {
    ...expected,
    fill: "#222222",
  });
});

test("of two schemes the light one is worn, and a mixture as browsers mix it", () => {
  assert.equal(plainColour("light-dark(#faf8f3, #16150f)"), "#faf8f3");
  // As Chromium gives them.
  assert.equal(plainColour("color-mix(in oklab, #000000 50%, #ffffff)"), "#636363");
  assert.equal(plainColour("color-mix(in oklab, #3355ad 30%, #faf8f3)"), "#bac7e1");
});

test("a mixture is found in either scheme, and one with nothing lets the ground through", () => {
  const nested =
    "light-dark(color-mix(in oklab, #000000 50%, #ffffff), color-mix(in oklab, #000 9%, #fff))";
  assert.equal(plainColour(nested), "#636363");
  assert.equal(
    plainColour("color-mix(in oklab, #b8323f 8%, transparent)"),
    "rgba(184, 50, 63, 0.08)",
  );
});

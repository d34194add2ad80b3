/** Bytes a reader fetches, packed as a good server packs them (Brotli, quality 11); 1 kB is 1,000 bytes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { budgetOf, overBudget, type PageWeight } from "../../src/weights/budgets.ts";
import { weighSite } from "../../src/weights/weigh.node.ts";
import { openSite } from "./site.ts";

const { folder, base } = openSite();
const pages = [...(await weighSite(folder, base))].map(([file, page]) => ({
  file,
  ...page,
  budget: budgetOf(file, page.html),
}));
const stories = pages.filter(({ file }) => /^\w+\/stories\//.test(file));
const scrollies = pages.filter(({ html }) => html.includes('class="scrolly"'));

/** Every page keeps within its budget for one part of its weight. */
function keepsWithin(part: keyof PageWeight): void {
  for (const { file, weight, budget } of pages) {
    const isOver = overBudget(weight, budget).includes(part);
    assert.ok(!isOver, `${file}: ${weight[part]} bytes of ${part}, budget ${budget[part]}`);
  }
}

test("a story with every picture is at most 36 kB of HTML", () => {
  assert.ok(stories.length > 0);
  assert.ok(stories.every(({ weight, budget }) => weight.html > 0 && budget.html === 36_000));
  keepsWithin("html");
});

test("a chart in a frame is at most 8 kB of HTML, 5 kB of styles and 1 kB of scripts", () => {
  const embeds = pages.filter(({ file }) => /^\w+\/embed\/charts\//.test(file));
  assert.ok(embeds.length > 0);
  for (const { budget } of embeds)
    assert.deepEqual([budget.html, budget.styles, budget.scripts], [8_000, 5_000, 1_000]);
});

test("the style sheets of a page are at most 8 kB", () => {
  assert.ok(pages.every(({ weight, budget }) => weight.styles > 0 && budget.styles <= 8_000));
  keepsWithin("styles");
});

test("the scripts of a page with a scrolly are at most 18 kB, of any other page 4 kB", () => {
  assert.ok(scrollies.some(({ weight }) => weight.scripts > 0));
  assert.ok(scrollies.every(({ budget }) => budget.scripts <= 18_000));
  assert.ok(pages.some(({ budget }) => budget.scripts === 4_000));
  keepsWithin("scripts");
});

test("the fonts of a page are at most 50 kB, in at most three files", () => {
  for (const { file, loads, weight, budget } of pages) {
    const fonts = loads.filter((name) => name.endsWith(".woff2"));
    assert.ok(fonts.length > 0 && fonts.length <= 3, `${file}: ${fonts.join(", ")}`);
    assert.ok(weight.fonts > 0 && budget.fonts === 50_000);
  }
  keepsWithin("fonts");
});

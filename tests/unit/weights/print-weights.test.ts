import assert from "node:assert/strict";
import { test } from "node:test";
import { printBytes, printDifference } from "../../../src/weights/print-bytes.ts";
import { printLoads } from "../../../src/weights/print-changes.ts";
import { printWeights } from "../../../src/weights/print-weights.ts";

type Page = ReturnType<typeof page>;
const page = (html: number, { styles = 5000, scripts = 0, fonts = 40_000, text = "" } = {}) => ({
  html: text,
  weight: { html, styles, scripts, fonts },
});

test("each page has a line with its weight, alone and with all it loads", () => {
  const scrolly = page(17_181, { scripts: 14_400, text: '<section class="scrolly">' });
  const pages: [string, Page][] = [
    ["en/stories/a/index.html", scrolly],
    ["404.html", page(1_114)],
    ["index.html", page(7_354)],
  ];
  assert.deepEqual(printWeights(new Map(pages)).split("\n"), [
    "  /              7.4 kB (52.4 kB)",
    "  404.html       1.1 kB (46.1 kB)",
    "  en/stories/a/  17.2 kB (76.6 kB)",
  ]);
});

test("what weighs more than it may is marked, with what it may", () => {
  const pages: [string, Page][] = [
    ["en/explainers/b/index.html", page(60_000, { scripts: 24_000 })],
    ["en/explainers/c/index.html", page(60_000, { scripts: 24_100, styles: 8_100 })],
    ["en/stories/a/index.html", page(36_100)],
  ];
  const marks = printWeights(new Map(pages))
    .split("\n")
    .map((line) => line.split("  over budget: ")[1]);
  assert.deepEqual(marks, [
    undefined,
    "styles 8.1 of 8.0 kB, scripts 24.1 of 24.0 kB",
    "page 36.1 of 36.0 kB",
  ]);
});

test("the many light pages of a folder take one line, and a heavy one among them its own", () => {
  const figures = Array.from({ length: 20 }, (_, index): [string, Page] => [
    `en/ledger/f-${index}/index.html`,
    page(1_300 + index * 10),
  ]);
  const heavy: [string, Page] = ["en/ledger/heavy/index.html", page(1_400, { scripts: 4_100 })];
  assert.deepEqual(printWeights(new Map([...figures, heavy])).split("\n"), [
    "  en/ledger/heavy/      1.4 kB (50.5 kB)  over budget: scripts 4.1 of 4.0 kB",
    "  en/ledger/… 20 pages  1.3 to 1.5 kB (46.3 to 46.5 kB)",
  ]);
});

test("styles, scripts and fonts that changed are told with the pages that load them", () => {
  const before = new Map([
    ["a.html", page(1)],
    ["b.html", page(1)],
    ["c.html", page(1, { scripts: 400 })],
  ]);
  const after = new Map([
    ["a.html", page(1, { styles: 5200 })],
    ["b.html", page(1, { styles: 5200 })],
    ["c.html", page(1, { scripts: 350 })],
    ["new.html", page(1, { scripts: 9000 })],
  ]);
  assert.deepEqual(printLoads(before, after), [
    "  styles +0.2 kB on 2 pages",
    "  scripts −50 bytes on 1 page",
  ]);
  assert.deepEqual(printLoads(before, before), []);
});

test("weights are told in kilobytes of 1,000, small differences in bytes", () => {
  assert.deepEqual([0, 49, 51, 1000, 17_181].map(printBytes), [
    "0.0 kB",
    "0.0 kB",
    "0.1 kB",
    "1.0 kB",
    "17.2 kB",
  ]);
  assert.deepEqual([1, -1, 99, 100, -3000, 0].map(printDifference), [
    "+1 byte",
    "−1 byte",
    "+99 bytes",
    "+0.1 kB",
    "−3.0 kB",
    "+0 bytes",
  ]);
});

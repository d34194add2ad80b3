/** What goes along with links: every card of the site, whole, within its borders, and in three scripts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Resvg } from "@resvg/resvg-js";
import { siteFonts } from "../../../src/charts/print-plate.node.ts";
import type { Card } from "../../../src/share/card.ts";
import { measure } from "../../../src/share/print-card.node.ts";
import { ground, isolate, margin, size } from "../../../src/share/sheet.ts";
import { matchGolden } from "../golden.ts";
import {
  drawn,
  facts,
  figureOf,
  published,
  translatedChart,
  translatedFigure,
  type Line,
} from "./cards.ts";

const ready = (name: string, card: Card) => ({ name, card, ...drawn(card) });
const cards = published.map(([name, card]) => ready(name, card));
const said = (lines: Line[]) => lines.map(({ text }) => text).join(" ");
const sameWords = (text: string) => text.split(" ").filter(Boolean).join(" ");
const translated = (["de", "ar"] as const).flatMap((locale) =>
  facts.flatMap((fact) =>
    fact.figure ? [ready(`${fact.id} ${locale}`, translatedFigure(fact, locale))] : [],
  ),
);

test("a card says whole what it is about: no word is cut off, and no caution left out", () => {
  for (const { name, card, lines } of cards) {
    const words =
      "rows" in card
        ? [card.value, card.label, card.status, card.caution?.words ?? ""].concat(
            card.rows.map((row) => row.words),
          )
        : [card.title, card.below];
    for (const text of [...words, card.kicker, card.brand, card.foot])
      assert.ok(said(lines).includes(sameWords(text)), `${name}: ${text}`);
    assert.doesNotMatch(said(lines), /…|\.\.\.$/, name);
  }
});

test("every line stands within the card, beside its picture, and over no other line", () => {
  for (const { name, card, root, lines } of [...cards, ...translated]) {
    for (const { text, left, right, top, bottom } of lines) {
      assert.ok(left >= margin - 1 && right <= size.width - margin + 1, `${name}: ${text}`);
      assert.ok(top >= 30 && bottom <= size.height - 10, `${name}: ${text}`);
    }
    const picture = root.querySelector("svg");
    const edge = picture ? Number(picture.getAttribute("x")) : undefined;
    if (edge !== undefined && !("rows" in card))
      for (const line of lines.filter(({ top }) => top < ground.bottom))
        assert.ok(line.right <= edge + 1, `${name}: ${line.text}`);
    for (const [at, one] of lines.entries())
      for (const other of lines.slice(at + 1)) {
        const apart =
          one.right < other.left + 1 ||
          other.right < one.left + 1 ||
          // Lines of large letters stand close: their feet may pass the heads of those below.
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) <
            0.42 * Math.min(one.bottom - one.top, other.bottom - other.top);
        assert.ok(apart, `${name}: “${one.text}” and “${other.text}”`);
      }
  }
});

test("a line is never wider than it was measured", () => {
  for (const { name, root } of cards)
    for (const text of [...root.children].filter(({ tagName }) => tagName === "text")) {
      const face =
        text.getAttribute("font-weight") === "600"
          ? "strong"
          : text.getAttribute("font-family")!.includes("Newsreader")
            ? "display"
            : "sans";
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${text.outerHTML}</svg>`;
      const { width } = new Resvg(svg, { font: siteFonts }).getBBox()!;
      const measured = measure(text.textContent, face) * Number(text.getAttribute("font-size"));
      assert.ok(width <= measured + 2, `${name}: ${text.textContent}: ${width} ${measured}`);
    }
});

test("every sign on a card has a shape in one of the site's fonts", () => {
  const signs = new Set(
    [...cards, ...translated]
      .flatMap(({ lines }) => lines)
      .flatMap(({ text }) => [...text])
      .filter((sign) => sign.trim() && !/\p{Mn}/u.test(sign)),
  );
  assert.ok(signs.size > 100);
  for (const sign of signs) assert.ok(measure(sign, "sans") > 0.05, sign);
});

test("in Arabic a line begins at the right, its letters join, and other scripts keep their order in it", () => {
  const words = ["سعر", "سهم", "CoreWeave", "وقت", "المقال"];
  const ink = (line: string) => {
    const text = `<text x="790" y="60" font-size="40" text-anchor="end" font-family="IBM Plex Sans">${line}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="100">${text}</svg>`;
    const { pixels } = new Resvg(svg, { font: siteFonts }).render();
    return Array.from({ length: 800 }, (_, x) =>
      Array.from({ length: 100 }, (_, y) => pixels[(y * 800 + x) * 4 + 3]!),
    );
  };
  type Ink = ReturnType<typeof ink>;
  const isInked = (column: number[]) => column.some((strength) => strength > 0);
  /** How much of the ink of a part is missing where the part ought to stand in the whole. */
  const unlike = (whole: Ink, part: Ink) => {
    let [sum, apart] = [0, 0];
    for (let x = part.findIndex(isInked); x <= part.findLastIndex(isInked); x++)
      for (const [y, strength] of part[x]!.entries()) {
        sum += strength;
        apart += Math.abs(strength - whole[x]![y]!);
      }
    return apart / sum;
  };
  const whole = ink(isolate(words.join(" "), "rtl"));
  const unled = ink(words.join(" "));
  for (const count of [1, 2, 3, 4]) {
    // What is read first stands where it would stand if nothing followed, but for a fraction of a pixel.
    const part = ink(isolate(words.slice(0, count).join(" "), "rtl"));
    assert.ok(unlike(whole, part) < 0.45, words.slice(0, count).join(" "));
    assert.ok(unlike(unled, part) > 0.8, "without being told, the line is in disorder");
  }
  const letters = [..."سهم"].reduce((sum, letter) => sum + measure(letter, "sans"), 0);
  assert.ok(measure("سهم", "sans") < 0.9 * letters, "joined letters are narrower");
});

test("a card in Arabic is the mirror of the others: words at the right, the picture at the left", () => {
  const { root, lines } = drawn(translatedChart("revenue", "ar"));
  const [kicker, title] = lines;
  for (const line of [kicker!, title!])
    assert.ok(Math.abs(line.right - (size.width - margin)) < 1, line.text);
  const picture = root.querySelector("svg")!;
  const [x, width] = ["x", "width"].map((name) => Number(picture.getAttribute(name)));
  assert.ok(x! >= margin - 1 && x! + width! < size.width / 2 + 100);
  const brand = lines.find(({ text }) => text === "Threadcount")!;
  assert.ok(brand.left > size.width / 2);
  const figure = drawn(translatedFigure(figureOf("coreweave-revenue-2023"), "ar"));
  const thread = figure.root.querySelector("path[stroke-dasharray]")!.getAttribute("d")!;
  assert.match(thread, /^M1144\.0,/, "the thread begins where the value does");
});

test("one card of each kind in each language, as last looked at", () => {
  const plain = (name: string) => cards.find((found) => found.name === name)!.svg;
  const goldens: Record<string, string> = {
    "figure-en": plain("coreweave-revenue-2023"),
    "arithmetic-en": plain("coreweave-revenue-multiple-2023"),
    "chart-en": plain("revenue"),
    "story-en": plain("the-queue-for-chips"),
    "site-en": plain("the site"),
    "figure-de": drawn(translatedFigure(figureOf("ai-supply-chain-strain-depth"), "de")).svg,
    "figure-ar": drawn(translatedFigure(figureOf("coreweave-revenue-2023"), "ar")).svg,
    "chart-de": drawn(translatedChart("share-price", "de")).svg,
    "chart-ar": drawn(translatedChart("revenue", "ar")).svg,
  };
  for (const [name, svg] of Object.entries(goldens)) matchGolden(`share/${name}.svg`, svg);
});

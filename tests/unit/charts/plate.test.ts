/** Every chart of the site as it leaves the site: one picture that needs nothing beside it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import { canvasFor, drawChart } from "../../../src/charts/draw.ts";
import { drawPlate, type PlateWords } from "../../../src/charts/plate.ts";
import { printPlate, readPlateRules } from "../../../src/charts/print-plate.node.ts";
import { plateWords } from "../../../src/story/plate-words.ts";
import { charts, project } from "./real.ts";

const { document, DOMParser } = new JSDOM().window;
const rules = readPlateRules();
const plate = (chart: (typeof charts)[number], more: Partial<PlateWords> = {}) => {
  const { spec, model } = chart;
  const canvas = canvasFor(spec.form, model, false);
  const words = { ...plateWords(chart, project, "en", "https://example.org/en/x/"), ...more };
  const svg = drawPlate(
    drawChart(spec.form, model, canvas, document),
    canvas,
    words,
    rules,
    document,
  );
  const xml = new DOMParser().parseFromString(svg, "image/svg+xml");
  const lines = [...xml.querySelectorAll("text")].map((text) => text.textContent);
  return { id: chart.id, svg, words, canvas, lines, root: xml.documentElement };
};
const plates = charts.map((chart) => plate(chart));

test("every plate is XML with its own size, a title and a description", () => {
  for (const { id, words, root } of plates) {
    assert.equal(root.tagName, "svg", id);
    const size = ["width", "height"].map((name) => Number(root.getAttribute(name)));
    assert.equal(root.getAttribute("viewBox"), `0 0 ${size.join(" ")}`, id);
    assert.equal(root.querySelector("title")!.textContent, words.title, id);
    assert.equal(root.querySelector("desc")!.textContent, words.summary, id);
    assert.equal(root.getAttribute("lang"), "en", id);
  }
});

test("title, subtitle, source, licence and address stand in the picture, whole and in this order", () => {
  for (const { id, words, lines } of plates) {
    const said = lines.join(" ");
    const order = [words.title, words.subtitle, words.source, words.credit, words.address];
    const places = order.map((text) => said.indexOf(text));
    assert.ok(!places.includes(-1), `${id}: ${said}`);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
      id,
    );
  }
});

test("a plate needs no style sheet: plain colours, fonts by name, every hatch in it, no class left", () => {
  for (const { id, svg, root } of plates) {
    assert.doesNotMatch(
      svg,
      /var\(|light-dark|color-mix|currentcolor|class=|style=|NaN|undefined/i,
      id,
    );
    for (const [, name] of svg.matchAll(/url\(#([\w-]+)\)/g))
      assert.ok(root.querySelector(`#${name}`), `${id}: ${name}`);
    for (const shape of root.querySelectorAll("text, rect"))
      assert.match(
        shape.getAttribute("fill") ?? "",
        /^(#[\da-f]{6}|none|url\(#[\w-]+\))$/,
        `${id}: ${shape.outerHTML}`,
      );
    for (const path of root.querySelectorAll("path"))
      assert.ok(
        path.getAttribute("fill") || path.getAttribute("stroke"),
        `${id}: ${path.outerHTML}`,
      );
    for (const text of root.querySelectorAll("text")) {
      assert.match(text.getAttribute("font-family") ?? "", /serif$/, id);
      assert.match(text.getAttribute("font-size") ?? "", /^\d+(\.\d+)?$/, id);
    }
  }
});

test("the words around a picture begin at the right where the language does", () => {
  const { root } = plate(charts[0]!, { lang: "ar", direction: "rtl" });
  const [first] = root.querySelectorAll("text");
  assert.equal(first!.getAttribute("text-anchor"), "end");
  assert.equal(Number(first!.getAttribute("x")), Number(root.getAttribute("width")) - 30);
});

test("the PNG is twice as large as the plate, always the same, and set in both of the site's fonts", () => {
  const { svg, root } = plates.find(({ id }) => id === "revenue")!;
  const png = Buffer.from(printPlate(svg));
  assert.equal(png.readUInt32BE(16), 2 * Number(root.getAttribute("width")));
  assert.equal(png.readUInt32BE(20), 2 * Number(root.getAttribute("height")));
  const unlike = (from: string, to: string) =>
    !png.equals(Buffer.from(printPlate(svg.replaceAll(from, to))));
  assert.ok(
    unlike("'Newsreader 16pt'", "'IBM Plex Sans'"),
    "the display font is found by its name",
  );
  assert.ok(unlike('font-weight="600"', 'font-weight="400"'), "the bold weight is found");
  assert.ok(unlike("’", "'"), "curly quotes have letters of their own");
  assert.ok(png.equals(Buffer.from(printPlate(`${svg} `))));
});

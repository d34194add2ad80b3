/** The chart library as it was built: what is shown as a chart's file is the file that is drawn. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { forms, type FormName } from "../../src/charts/draw.ts";
import { reads } from "../../src/charts/reads.ts";
import { parseChart } from "../../src/charts/spec.ts";
import { drawPictures } from "../../src/library.ts";
import { bindChart } from "../../src/story/bind-chart.ts";
import {
  attr,
  elementsIn,
  openSite,
  pageAt,
  readPublished,
  root,
  textOf,
  withClass,
  withTag,
  type Element,
} from "./site.ts";

const site = openSite();
const project = readPublished();
const page = pageAt(site, "en/chart-library/index.html");
const lessons = withClass(page.elements[0]!, "example").map((lesson) => {
  const [block] = withClass(lesson, "chart-block");
  const [code] = withTag(withTag(lesson, "pre")[0]!, "code");
  const id = attr(block!, "id")!.replace("chart-", "");
  return { lesson, id, yaml: exactTextOf(code!), spec: project.charts.get(id)! };
});

/** Every character, line ends and all. */
function exactTextOf(element: Element): string {
  return element.childNodes
    .map((node) => ("value" in node ? node.value : "tagName" in node ? exactTextOf(node) : ""))
    .join("");
}

test("every form is drawn once", () => {
  assert.deepEqual(lessons.map(({ spec }) => spec.form).sort(), Object.keys(forms).sort());
});

test("each file is shown byte for byte, under its name", () => {
  for (const { lesson, id, yaml } of lessons) {
    const file = `content/charts/${id}.yaml`;
    assert.equal(yaml, readFileSync(path.join(root, file), "utf8"), file);
    assert.equal(textOf(withClass(lesson, "example-file")[0]!), file);
  }
});

test("each picture is the one that the file shown beside it draws, wide and narrow", () => {
  for (const { id, yaml } of lessons) {
    const { chart } = parseChart(id, `content/charts/${id}.yaml`, yaml);
    const { wide, narrow } = drawPictures(bindChart(chart!, "en", project), false);
    for (const markup of [wide, narrow]) assert.ok(page.html.includes(markup), id);
  }
});

test("each has what any chart has: title, subtitle, source, summary and data", () => {
  for (const { lesson, id, spec } of lessons) {
    for (const name of ["chart-title", "chart-subtitle", "source", "chart-summary"])
      assert.equal(withClass(lesson, name).length, 1, `${id}: ${name}`);
    const [table] = withTag(lesson, "table");
    assert.equal(withTag(withTag(table!, "tbody")[0]!, "tr").length, spec.rows.length, id);
  }
});

test("below each stands everything that its form reads, and what each of it does", () => {
  for (const { lesson, spec } of lessons) {
    const { encoding, words } = reads[spec.form as FormName];
    const names = withTag(lesson, "dt").map(textOf);
    assert.deepEqual(names, [...encoding, ...words]);
    for (const said of withTag(lesson, "dd")) assert.ok(textOf(said).length > 10);
  }
});

test("the page for journalists leads to it", () => {
  const links = elementsIn(pageAt(site, "en/for-journalists/index.html").elements[0]!);
  assert.ok(links.some((found) => attr(found, "href")?.endsWith("/en/chart-library/")));
});

test("the library is at most 36 kB, as a story is", () =>
  assert.ok(brotliCompressSync(page.html).length <= 36_000));

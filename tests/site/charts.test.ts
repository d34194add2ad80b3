/** The page of each chart, and the page of all of them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { chartUses } from "../../src/story/chart-places.ts";
import {
  attr,
  isChartPage,
  only,
  openSite,
  pageAt,
  readFile,
  readPublished,
  textOf,
  withClass,
  withTag,
  type Element,
} from "./site.ts";

const site = openSite();
const project = readPublished();
const uses = chartUses(project, "en");
const charts = [...uses].map(([id, places]) => ({
  id,
  places,
  page: pageAt(site, `en/charts/${id}/index.html`),
}));
const hrefsIn = (element: Element) => withTag(element, "a").map((link) => attr(link, "href"));
const homeOf = (page: string) => `${site.base}en${page.replace(/(?=#)|$/, "/")}`;

test("every chart that a text shows has a page, and no other chart has", () => {
  assert.ok(charts.length > 30);
  assert.deepEqual(
    site.pages.filter(isChartPage).map(({ file }) => file),
    charts.map(({ page }) => page.file).sort(),
  );
});

test("a chart's page has its finding as headline, its picture, its sources, its rows laid open", () => {
  for (const { id, page } of charts) {
    const main = only(withTag(page.elements[0]!, "main"), id);
    const { title } = JSON.parse(readFile(site, `en/charts/${id}.json`)) as { title: string };
    assert.equal(textOf(only(withTag(main, "h1"), id)), title);
    for (const part of ["picture-wide", "picture-narrow", "chart-subtitle", "chart-summary"])
      only(withClass(main, part), `${id}: ${part}`);
    assert.ok(withTag(only(withClass(main, "source"), id), "a").length > 0, id);
    const data = only(withClass(main, "chart-data"), id);
    assert.notEqual(attr(data, "open"), undefined, id);
    const rows = withTag(only(withTag(only(withTag(data, "table"), id), "tbody"), id), "tr");
    assert.equal(rows.length, project.charts.get(id)!.rows.length, id);
    for (const kind of ["csv", "json", "svg", "png"])
      assert.ok(hrefsIn(data).includes(`${site.base}en/charts/${id}.${kind}`), id);
    assert.ok(textOf(only(withTag(data, "textarea"), id)).includes(`/en/embed/charts/${id}/`), id);
  }
});

test("a chart's page leads to each place where the chart stands, and says how it is cited", () => {
  for (const { id, page, places } of charts) {
    const main = only(withTag(page.elements[0]!, "main"), id);
    assert.deepEqual(
      hrefsIn(only(withClass(main, "usages"), id)),
      places.map((place) => homeOf(place.page)),
    );
    const cited = textOf(only(withClass(main, "citation"), id));
    assert.ok(cited.endsWith(page.address.href), cited);
    assert.ok(cited.includes(textOf(only(withTag(main, "h1"), id))), cited);
  }
});

test("wherever a text shows a chart, its data lead to the chart's own page; the page itself does not", () => {
  for (const { id, page, places } of charts) {
    const own = `${site.base}en/charts/${id}/`;
    for (const { text } of places) {
      const folder = text.kind === "pages" ? text.slug : `${text.kind}/${text.slug}`;
      const data = withClass(pageAt(site, `en/${folder}/index.html`).elements[0]!, "chart-data");
      assert.ok(data.flatMap(hrefsIn).includes(own), `${folder}: ${id}`);
    }
    assert.ok(!hrefsIn(only(withTag(page.elements[0]!, "main"), id)).includes(own), id);
  }
});

test("the page of all charts lists each once, below the text in which readers meet it first", () => {
  const main = only(withTag(pageAt(site, "en/charts/index.html").elements[0]!, "main"), "charts");
  const listed = withTag(main, "h3").flatMap(hrefsIn);
  assert.deepEqual(
    [...listed].sort(),
    charts.map(({ id }) => `${site.base}en/charts/${id}/`).sort(),
  );
  for (const section of withTag(main, "section")) {
    const [text] = hrefsIn(only(withTag(section, "h2"), "a text"));
    for (const link of withTag(section, "h3").flatMap(hrefsIn)) {
      const { places } = charts.find(({ id }) => link === `${site.base}en/charts/${id}/`)!;
      assert.equal(homeOf(places[0]!.page).replace(/#.*/, ""), text);
    }
    assert.equal(withClass(section, "picture").length, withTag(section, "h3").length);
  }
});

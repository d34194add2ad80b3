/** Charts by ear: what the slider reads is what the table prints, the file holds and the picture shows. */
import assert from "node:assert/strict";
import { brotliCompressSync } from "node:zlib";
import { test } from "node:test";
import Papa from "papaparse";
import { rowId, rowKind } from "../../src/charts/spec.ts";
import { chartPlaces } from "../../src/story/chart-places.ts";
import { tableColumns } from "../../src/story/chart-columns.ts";
import {
  attr,
  elementsIn,
  hasClass,
  openSite,
  pageAt,
  readFile,
  readPublished,
  textOf,
  withClass,
  withTag,
} from "./site.ts";

const site = openSite();
const project = readPublished();
const charts = [...chartPlaces(project, "en").keys()].map((id) => ({
  id,
  spec: project.charts.get(id)!,
  page: pageAt(site, `en/embed/charts/${id}/index.html`).elements[0]!,
}));

test("what is fetched at the first use of a chart weighs at most 6 kB", () => {
  const files = site.files.filter((file) => /\/later[^/]*\.js$/.test(file));
  assert.equal(files.length, 1);
  const text = readFile(site, files[0]!);
  assert.doesNotMatch(text, /\bimport\b/, "it loads nothing else");
  assert.ok(brotliCompressSync(text).length <= 6000);
  const waiting = site.files.filter((file) => readFile(site, file).includes("/later."));
  const loaders = waiting.filter((file) => file.endsWith(".js"));
  assert.equal(loaders.length, 1);
  assert.ok(brotliCompressSync(readFile(site, loaders[0]!)).length <= 300);
});

test("every table of a chart has a caption, a head for each column and each row, and the words for the slider", () => {
  assert.ok(charts.length > 30);
  for (const { id, spec, page } of charts) {
    const [table] = withTag(page, "table");
    assert.notEqual(textOf(withTag(table!, "caption")[0]!), "", id);
    const columns = tableColumns[rowKind(spec.form)];
    const [head] = withTag(table!, "thead");
    assert.equal(withTag(head!, "th").length, columns.length, id);
    const explore = withClass(page, "chart-explore")[0]!;
    const words = JSON.parse(attr(explore, "data-words")!);
    assert.equal(words.columns, columns.join(" "), id);
    for (const [, name] of words.row.matchAll(/\{(\w+)\}/g)) assert.ok(columns.includes(name));
    const range = withTag(explore, "input")[0]!;
    assert.equal(attr(range, "max"), String(spec.rows.length), id);
  }
});

/** The same charts in the steps of the stories, where some of their rows are spoken of and others step back. */
const steps = project.texts.flatMap((text) =>
  text.uses
    .filter(({ name }) => name === "Step")
    .map(({ attributes }) => {
      const { elements } = pageAt(site, `en/stories/${text.slug}/index.html`);
      const page = elements.find((found) => attr(found, "id") === `step-${attributes["id"]}`)!;
      return { id: attributes["id"]!, spec: project.charts.get(attributes["chart"]!)!, page };
    }),
);

test("a row of the table and its marks in both pictures have one key; ties stand in the order of the rows", () => {
  assert.ok(steps.length > 30);
  for (const { id, spec, page } of [...charts, ...steps]) {
    const isFramed = page.tagName === "html";
    const keys = spec.rows.map((row) => row.as ?? rowId(row));
    for (const size of ["picture-wide", "picture-narrow"]) {
      const picture = withClass(page, size)[0]!;
      const drawn = [...withClass(picture, "ties"), ...withClass(picture, "marks")]
        .flatMap(elementsIn)
        .filter((mark) => !hasClass(mark, "party"))
        .flatMap((mark) => attr(mark, "data-key")?.split("/")[0] ?? []);
      const found = [...new Set(drawn)];
      // In a frame rows of a net name no key: the slider finds their lines in the wide picture, by their order.
      if (spec.form === "network" && size === "picture-wide" && isFramed)
        assert.deepEqual(found, keys, `${id} ${size}`);
      assert.deepEqual(found.toSorted(), keys.toSorted(), `${id} ${size}`);
    }
    const rows = withTag(withTag(page, "tbody")[0]!, "tr");
    if (rows.every((row) => attr(row, "data-key") === undefined)) {
      assert.equal(spec.form, "network", id);
      assert.ok(isFramed, id);
      continue;
    }
    assert.deepEqual(
      rows.map((row) => attr(row, "data-key")),
      keys,
      id,
    );
  }
});

test("the table on the page, the file of its rows and the picture say the same", () => {
  let values = 0;
  for (const { id, spec, page } of charts) {
    const rows = withTag(withTag(page, "tbody")[0]!, "tr").map((row) =>
      [...withTag(row, "th"), ...withTag(row, "td")].map(textOf),
    );
    const { data } = Papa.parse<Record<string, string>>(readFile(site, `en/charts/${id}.csv`), {
      header: true,
      skipEmptyLines: true,
    });
    const kind = rowKind(spec.form);
    const first = { fact: "figure", event: "event", deal: "from_name" }[kind];
    assert.deepEqual(
      rows.map((row) => row[0]),
      data.map((row) => row[first]),
      id,
    );
    if (kind !== "fact") continue;
    const printed = data.map((row) => row["printed"]!);
    assert.deepEqual(
      rows.map((row) => row[1]),
      printed,
      id,
    );
    // A strip of spans draws the ends of each range, and what they come to.
    if (spec.form === "spans") continue;
    const said = textOf(withClass(page, "picture-wide")[0]!);
    for (const value of printed) {
      assert.ok(said.includes(value), `${id}: ${value} is not in the picture: ${said}`);
      values++;
    }
  }
  assert.ok(values > 30);
});

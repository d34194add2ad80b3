/** What readers take away: tables, pictures and the whole, opened with libraries the site does not read them with. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import Papa from "papaparse";
import { message } from "../../src/i18n/messages.ts";
import { chartPlaces } from "../../src/story/chart-places.ts";
import { pageOf } from "../../src/story/text.ts";
import { checkDataPackage } from "./data-package.ts";
import {
  attr,
  fileAt,
  isEmbed,
  openSite,
  pageAt,
  readFile,
  readPublished,
  withTag,
} from "./site.ts";

const site = openSite();
const project = readPublished();
const tables = project.ledger.package.resources.map(({ name }) => name);
const places = chartPlaces(project, "en");
const charts = [...places.keys()].map((id) => project.charts.get(id)!);
const bytesOf = (file: string) => readFileSync(path.join(site.folder, file));
const { DOMParser } = new JSDOM().window;
const rowsOf = (file: string) => {
  const { data, errors } = Papa.parse<Record<string, string>>(readFile(site, file), {
    header: true,
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, [], file);
  return data;
};

test("every table is there as CSV and as JSON, and both have the rows of the ledger", () => {
  for (const name of tables) {
    const count = project.ledger.tables.get(name)!.rows.length;
    assert.equal(rowsOf(`data/${name}.csv`).length, count, name);
    assert.equal(JSON.parse(readFile(site, `data/${name}.json`)).rows.length, count, name);
  }
});

test("every chart is there in four kinds, its rows the same as CSV and as JSON", () => {
  assert.ok(charts.length > 10);
  for (const { id, rows } of charts) {
    const json = JSON.parse(readFile(site, `en/charts/${id}.json`));
    assert.equal(json.rows.length, rows.length, id);
    assert.deepEqual(
      rowsOf(`en/charts/${id}.csv`).map((row) => row["id"]),
      json.rows.map((row: { id: string }) => row.id),
    );
    assert.ok(fileAt(site, new URL(json.address)), json.address);
    for (const kind of ["svg", "png"]) assert.ok(site.files.includes(`en/charts/${id}.${kind}`));
  }
  const others = site.files.filter(
    (file) => file.startsWith("en/charts/") && !file.endsWith(".html"),
  );
  assert.equal(others.length, charts.length * 4);
});

test("a chart's SVG says what it is, where from, under which licence and where it stands", () => {
  for (const { id } of charts) {
    const svg = new DOMParser().parseFromString(
      readFile(site, `en/charts/${id}.svg`),
      "image/svg+xml",
    );
    const { title, source, address } = JSON.parse(readFile(site, `en/charts/${id}.json`));
    assert.equal(svg.querySelector("title")?.textContent, title, id);
    const said = [...svg.querySelectorAll("text")].map((text) => text.textContent).join(" ");
    for (const words of [
      title,
      source,
      "CC BY 4.0",
      message("en", "site.name"),
      address.replace(/^\w+:\/\/|#.*/g, ""),
    ])
      assert.ok(said.includes(words), `${id}: ${words}`);
  }
});

test("a chart's PNG has twice the size of its SVG, and something is drawn on it", () => {
  for (const { id } of charts) {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(
      readFile(site, `en/charts/${id}.svg`),
    )!;
    const png = bytesOf(`en/charts/${id}.png`);
    assert.equal(png.subarray(1, 4).toString(), "PNG");
    assert.deepEqual(
      [png.readUInt32BE(16), png.readUInt32BE(20)],
      [2 * Number(width), 2 * Number(height)],
      id,
    );
    // An empty ground of this size packs into a fraction of that.
    assert.ok(png.length > 40_000, `${id}: ${png.length} bytes`);
  }
});

test("the zip holds a description, the tables as they are published, licence and citation", () => {
  const files = unzipSync(bytesOf("data/threadcount.zip"));
  const expected = [
    ...tables.map((name) => `${name}.csv`),
    "CITATION.cff",
    "LICENSE.txt",
    "README.md",
    "datapackage.json",
  ];
  assert.deepEqual(Object.keys(files), expected.sort());
  for (const name of [...tables.map((table) => `${table}.csv`), "datapackage.json"])
    assert.equal(strFromU8(files[name]!), readFile(site, `data/${name}`), name);
});

test("the package is valid: files, types, what is required and allowed, keys and what they point to", () => {
  const files = unzipSync(bytesOf("data/threadcount.zip"));
  const text = (name: string) => files[name] && strFromU8(files[name]);
  assert.deepEqual(checkDataPackage(text), []);
  const broken = (from: string | RegExp, to: string, file = "figures.csv") =>
    checkDataPackage((name) => (name === file ? text(name)!.replace(from, to) : text(name)));
  assert.match(broken('"30000000"', '"30 million"').join(), /value/);
  assert.match(broken('"coreweave-revenue-2022"', '""').join(), /required/);
  assert.match(broken('"forecast"', '"guess"').join(), /allowed/);
  assert.match(broken(/"miner","\d+"/, '"miner","999"').join(), /passages/);
  assert.match(broken('"coreweave-revenue-2022"', '"coreweave-revenue-2023"').join(), /twice/);
  assert.match(broken("figures.csv", "gone.csv", "datapackage.json").join(), /gone\.csv/);
});

test("a chart's page, its frame and the page of the data lead to its files; every foot leads to the data", () => {
  const hrefs = (file: string) =>
    withTag(pageAt(site, file).elements[0]!, "a").map((link) => attr(link, "href"));
  const data = hrefs("en/data/index.html");
  for (const [id, { text }] of places)
    for (const file of ["/data", pageOf(text), `/charts/${id}`, `/embed/charts/${id}`]) {
      const found = hrefs(`en${file}/index.html`);
      for (const kind of ["csv", "json", "svg", "png"])
        assert.ok(found.includes(`${site.base}en/charts/${id}.${kind}`), `${file}: ${id}.${kind}`);
    }
  for (const name of tables)
    for (const kind of ["csv", "json"])
      assert.ok(data.includes(`${site.base}data/${name}.${kind}`));
  assert.ok(data.includes(`${site.base}data/threadcount.zip`));
  for (const { file } of site.pages.filter((page) => !isEmbed(page)))
    assert.ok(hrefs(file).includes(`${site.base}en/data/`), file);
});

test("search engines are told of the data set: whose it is, its licence, and where each file is", () => {
  const page = pageAt(site, "en/data/index.html");
  const script = page.elements.find((element) => attr(element, "type") === "application/ld+json")!;
  const [child] = script.childNodes;
  const said = JSON.parse(child && "value" in child ? child.value : "");
  assert.equal(said["@type"], "Dataset");
  assert.equal(said.license, "https://creativecommons.org/licenses/by/4.0/");
  assert.ok(said.description.length >= 50 && said.name && said.creator.name);
  assert.match(said.temporalCoverage, /^\d{4}\/\d{4}$/);
  assert.equal(said.distribution.length, 1 + 2 * tables.length);
  for (const { contentUrl } of said.distribution)
    assert.ok(fileAt(site, new URL(contentUrl)), contentUrl);
});

/** The ledger as it is taken away, against the ledger as it is kept. */
import assert from "node:assert/strict";
import { test } from "node:test";
import Papa from "papaparse";
import { parse } from "yaml";
import { releaseFormula } from "../../../src/dataset/formula.ts";
import { tableRows } from "../../../src/dataset/table-files.ts";
import { chartTable } from "../../../src/story/chart-table.ts";
import { ledgerPackage, tableJson } from "../../../src/story/ledger-package.ts";
import { rowId } from "../../../src/charts/spec.ts";
import { project } from "../charts/real.ts";

const home = "https://example.org/en/data/";
const { ledger } = project;
const files = ledgerPackage(project, home);
const description = JSON.parse(files["datapackage.json"]!);
const read = (csv: string) =>
  Papa.parse<string[]>(csv, { delimiter: ",", newline: "\r\n", skipEmptyLines: true }).data;

test("every table is there, cell for cell as the ledger keeps it", () => {
  for (const { name, schema } of ledger.package.resources) {
    const [head, ...rows] = read(files[`${name}.csv`]!);
    assert.deepEqual(
      head,
      schema.fields.map((field) => field.name),
      name,
    );
    const kept = ledger.tables.get(name)!.rows;
    assert.deepEqual(
      rows.map((row) => row.map(releaseFormula)),
      kept.map(({ cells }) => head!.map((column) => cells[column]!.text)),
      name,
    );
  }
});

test("as values a table holds the same: numbers as numbers, lists as lists, nothing as null", () => {
  const figure = tableRows(ledger.tables.get("figures")!).find(
    ({ id }) => id === "coreweave-revenue-2022",
  )!;
  assert.equal(figure["value"], 30_000_000);
  assert.equal(figure["value_high"], null);
  const [first] = tableRows(ledger.tables.get("derived")!);
  assert.ok(Array.isArray(first!["operands"]) && first!["operands"].length > 1);
  const json = JSON.parse(tableJson(ledger, "figures", home));
  assert.equal(json.rows.length, ledger.figures.size);
  assert.equal(json.licence, "CC-BY-4.0");
  assert.equal(json.address, home);
});

test("the description speaks only of files that are there, and of no format the standard does not know", () => {
  for (const { path, bytes, schema } of description.resources) {
    assert.equal(Buffer.byteLength(files[path]!), bytes, path);
    for (const field of schema.fields) assert.equal(field.format, undefined, field.name);
  }
  const date = description.resources
    .find(({ name }: { name: string }) => name === "figures")
    .schema.fields.find(({ name }: { name: string }) => name === "date");
  assert.equal(date.rdfType, "http://id.loc.gov/datatypes/edtf");
});

test("licence, citation and a guide to every column lie beside the tables", () => {
  const citation = parse(files["CITATION.cff"]!);
  assert.equal(citation["cff-version"], "1.2.0");
  assert.equal(citation.license, "CC-BY-4.0");
  assert.equal(citation.version, ledger.package.version);
  assert.equal(citation.url, home);
  assert.match(files["LICENSE.txt"]!, /CC BY 4\.0/);
  for (const { description: said } of ledger.package.resources.flatMap(
    ({ schema }) => schema.fields,
  ))
    assert.ok(files["README.md"]!.includes(said), said);
});

test("a chart's table has one row for each of its rows, in their order, each with its article and paragraph", () => {
  for (const spec of project.charts.values()) {
    const { columns, rows } = chartTable(spec, project, "en");
    const column = (name: string) => rows.map((row) => row[columns.indexOf(name)]);
    assert.deepEqual(column("id"), spec.rows.map(rowId), spec.id);
    for (const [at, source] of column("source").entries()) {
      const id = rowId(spec.rows[at]!);
      if (ledger.derived.has(id)) assert.ok(column("computed_from")[at], id);
      else assert.ok(source && column("paragraph")[at], id);
    }
  }
});

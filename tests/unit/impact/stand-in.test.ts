import assert from "node:assert/strict";
import { test } from "node:test";
import { filesOf } from "../../../src/files/files.ts";
import { standIn } from "../../../src/impact/stand-in.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { changed, files, type Files } from "../tiny-project.ts";
import { compare } from "./edit.ts";

const published = readProject(filesOf(files)).project;
/** What is told of an edit that could not be read everywhere. */
const told = (given: Files) => {
  const { project, issues } = readProject(filesOf(given));
  const { figures, charts, words, rows } = compare(published, standIn(project, issues, published));
  return [
    ...figures.map(({ change }) => `${change.kind} ${change.key}`),
    ...charts.map(({ id }) => `chart ${id}`),
    ...words.map(({ file }) => file),
    ...rows.map(({ kind, key }) => `${kind} ${key}`),
  ];
};
const and = (given: Files, file: string, from: string, to: string): Files => ({
  ...given,
  [file]: given[file]!.replace(from, () => to),
});

test("a row with a typing error is not a row that is gone, and the rows around it are compared", () => {
  const broken = changed("data/figures.csv", "about,30000000", "about,thirty");
  assert.deepEqual(told(broken), []);
  assert.deepEqual(told(and(broken, "data/figures.csv", "about,12,", "about,13,")), [
    "changed cranes-2023",
  ]);
});

test("a table that cannot be read at all changes nothing", () => {
  assert.deepEqual(told(changed("data/figures.csv", "id,subject", "id;subject")), []);
  assert.deepEqual(told(changed("data/events.csv", "id,date", "date")), []);
  assert.deepEqual(told({ ...files, "data/datapackage.json": "{" }), []);
});

test("a text, a chart or a glossary that cannot be read changes nothing", () => {
  assert.deepEqual(told(changed("content/stories/harbour/en.mdx", "Ships came.", "<Plain>")), []);
  assert.deepEqual(told(changed("content/charts/income.yaml", "form: bars", "form: [")), []);
  assert.deepEqual(told(changed("content/glossary/en.yaml", "term: Quay", "term: [")), []);
});

test("the sentences of a text that cannot be read are compared as they stood", () => {
  const broken = changed("content/stories/harbour/en.mdx", "Ships came.", "<Plain>");
  const given = and(broken, "data/figures.csv", "about,500000000", "about,600000000");
  const { project, issues } = readProject(filesOf(given));
  const { figures } = compare(published, standIn(project, issues, published));
  assert.deepEqual(
    figures[0]?.sentences.map(({ after }) => after),
    ["It hoped for about $600 million, which is more than sixteen times the year before."],
  );
});

test("what is wrong in one file leaves the others to be compared", () => {
  const broken = changed("content/charts/income.yaml", "form: bars", "form: [");
  const given = and(broken, "data/figures.csv", "about,500000000", "about,600000000");
  assert.deepEqual(told(given), ["changed income-2023", "changed income-growth", "chart income"]);
});

test("what could not be read in the revision counts as unchanged too", () => {
  const broken = readProject(
    filesOf(changed("data/figures.csv", "about,30000000", "about,thirty")),
  );
  const before = standIn(broken.project, broken.issues, published);
  assert.deepEqual(compare(before, published).figures, []);
});

test("a row that is gone is told where its table can be read", () => {
  const rows = files["data/figures.csv"]!.split("\n").filter((line) => !line.startsWith("cranes"));
  assert.deepEqual(told({ ...files, "data/figures.csv": rows.join("\n") }), [
    "removed cranes-2023",
  ]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { filesOf } from "../../../src/files/files.ts";
import { changesBetween } from "../../../src/story/changes.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { changed, files, type Files } from "../tiny-project.ts";

const figures = "data/figures.csv";
const read = (given: Files) => readProject(filesOf(given)).project;
const between = (before: Files, after: Files) => changesBetween(read(before), read(after));

test("between a project and itself there is no change", () => {
  assert.deepEqual(between(files, files), { facts: [], rows: [] });
});

test("each cell that changed is told as it was typed, at its place", () => {
  const after = changed(figures, "about,500000000,,USD", "nearly,600000000,,USD");
  const [change] = between(files, after).facts;
  assert.deepEqual(
    change?.fields.map(({ field, before, after, place }) => [field, before, after, place.column]),
    [
      ["qualifier", "about", "nearly", 81],
      ["value", "500000000", "600000000", 88],
    ],
  );
  assert.deepEqual([change?.place.line, change?.place.column], [3, 81]);
});

test("our arithmetic changes because its figures do, and says because of which", () => {
  const ofGrowth = (after: Files) =>
    between(files, after).facts.find(({ key }) => key === "income-growth");
  assert.deepEqual(ofGrowth(changed(figures, "about,30000000", "about,60000000"))?.because, [
    "income-2022",
  ]);
  assert.equal(ofGrowth(changed(figures, "about,12,", "about,13,")), undefined);
  assert.equal(ofGrowth(changed(figures, "about $30000000", "some $30000000")), undefined);
  const own = ofGrowth(changed("data/derived.csv", "times,2,capital", "times,3,capital"));
  assert.deepEqual([own?.because, own?.fields[0]?.field], [[], "digits"]);
});

test("how firmly a figure is put makes a difference to what is computed from it", () => {
  const row = files[figures]!.split("\n").find((line) => line.startsWith("cranes"))!;
  const exact = row.replace(",about,12,", ",exact,12,");
  const twice = (second: string): Files => ({
    ...files,
    [figures]: `${files[figures]!.replace(row, exact)}${second.replace("cranes-2023", "boats-2023")}\n`,
    "data/derived.csv": `${files["data/derived.csv"]}vessels,sum,cranes-2023 boats-2023,company,2,capital,V,V,V,,,\n`,
  });
  const sum = between(twice(exact), twice(row)).facts.find(({ key }) => key === "vessels");
  assert.deepEqual(
    [sum?.because, sum?.before?.qualifier, sum?.after?.qualifier],
    [["boats-2023"], "exact", "about"],
  );
});

test("rows of other tables are told by what their tables call them; corrections are not", () => {
  const file = "data/corrections.csv";
  const after = {
    ...changed("data/events.csv", "2021-05,stated", "2021-06,stated"),
    "data/passages.csv": files["data/passages.csv"]!.replace("gazette,2,text", "gazette,2,caption"),
    [file]: `${files[file]}2026-11-22,harbour-opens,May,June,Misread.,\n`,
  };
  const { facts, rows } = between(files, after);
  assert.deepEqual(facts, []);
  assert.deepEqual(
    rows.map(({ table, key, kind }) => [table, key, kind]),
    [
      ["passages", "gazette 2", "changed"],
      ["events", "harbour-opens", "changed"],
    ],
  );
});

test("a row that is new, and one that is gone, are told as such, the latter where it stood", () => {
  const without = {
    ...files,
    "data/events.csv": files["data/events.csv"]!.replace(/^harbour-floods.*\n/m, ""),
  };
  const told = (before: Files, after: Files) =>
    between(before, after).rows.map(({ kind, key, place }) => [kind, key, place.line]);
  assert.deepEqual(told(files, without), [["removed", "harbour-floods", 3]]);
  assert.deepEqual(told(without, files), [["added", "harbour-floods", 3]]);
});

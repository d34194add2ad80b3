import assert from "node:assert/strict";
import { test } from "node:test";
import { factText } from "../../../src/facts/format-fact.ts";
import { filesBelow } from "../../../src/files/files.node.ts";
import { indexEntries, openIndex } from "../../../src/search/engine.ts";
import { entriesOf } from "../../../src/search/entries.ts";
import { longestQuery } from "../../../src/search/entry.ts";
import { tokensIn } from "../../../src/search/fold.ts";
import { withoutDrafts } from "../../../src/story/drafts.ts";
import { readProject } from "../../../src/story/read-project.ts";

const project = withoutDrafts(readProject(filesBelow(process.cwd())).project);
const entries = entriesOf(project, "en", (page) => page);
const published = { entries, index: indexEntries("en", entries) };
const search = openIndex("en", JSON.parse(JSON.stringify(published)) as typeof published);
const titles = (query: string) => search(query).hits.map(({ entry }) => entry.title);
const fold = (text: string) =>
  tokensIn("en", text)
    .map(({ word }) => word)
    .join(" ");

test("every text, section, figure, picture, term and article is an entry", () => {
  const pages = new Set(entries.map(({ href }) => href));
  for (const { kind, slug, sections } of project.texts)
    for (const { id } of sections)
      assert.ok(
        [...pages].some((page) => page.endsWith(`${slug}#${id}`)),
        `${kind}/${slug}#${id}`,
      );
  for (const id of project.facts.keys()) assert.ok(pages.has(`ledger/${id}`), id);
  for (const id of Object.keys(project.glossaries.get("en")!.terms))
    assert.ok(pages.has(`glossary#${id}`), id);
  for (const id of project.ledger.sources.keys()) assert.ok(pages.has(`sources#${id}`), id);
  const charts = entries.filter(({ kind }) => kind === "charts");
  assert.ok(charts.length > 20);
});

test("everything is found first by its own title", () => {
  for (const { title } of entries) {
    const { hits, isPartial } = search(title);
    assert.equal(fold(hits[0]!.entry.title), fold(title));
    assert.equal(isPartial, false, title);
  }
});

test("every figure is found by its value, as it is printed", () => {
  for (const fact of project.facts.values()) {
    const value = factText("en", fact);
    const found = search(value).hits.filter(({ entry }) => entry.kind === "figures");
    assert.ok(
      found.some(({ entry }) => entry.href === `ledger/${fact.id}`),
      `${fact.id}: ${value}`,
    );
  }
});

test("a number finds figures with this number and none with another", () => {
  const found = search("2.3 billion").hits.filter(({ entry }) => entry.kind === "figures");
  assert.ok(found.length > 0);
  for (const { entry } of found) assert.match(`${entry.value} ${entry.text}`, /\b2[.,]3\b/);
});

test("a slip of the pen and a word half typed find what is meant", () => {
  assert.ok(titles("corweave fondation").length > 0);
  assert.equal(titles("nvida")[0]!.includes("Nvidia"), true);
  assert.ok(titles("infer").includes("Inference"));
});

test("what is spelt as it was typed goes before what is only like it", () => {
  for (const { words } of search("billion").hits) assert.ok(!words.includes("million"));
});

test("words that stand nowhere together bring what has some of them, and say so", () => {
  const { hits, isPartial } = search("collateral zzzzzz");
  assert.equal(isPartial, true);
  assert.ok(hits.length > 0);
});

test("nothing, signs alone and nonsense find nothing; a question without end is cut", () => {
  for (const query of ["", "   ", "<>&\"'", "zzzzzzzz", "\u0000"])
    assert.deepEqual(search(query).hits, [], query);
  const long = `${"z".repeat(longestQuery)} nvidia`;
  assert.deepEqual(search(long).hits, []);
});

test("the index is the same each time it is made", () => {
  assert.equal(JSON.stringify(indexEntries("en", entries)), JSON.stringify(published.index));
});

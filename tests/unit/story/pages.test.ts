import assert from "node:assert/strict";
import { test } from "node:test";
import { filesOf } from "../../../src/files/files.ts";
import {
  addressOf,
  cardChartOf,
  ledgerPagesOf,
  pagesOf,
  textsWith,
} from "../../../src/story/pages.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { changed, files, type Files } from "../tiny-project.ts";

const read = (given: Files) => readProject(filesOf(given)).project;
const story = "content/stories/harbour/en.mdx";

test("the site's pages are written as links are, each once however many languages it has", () => {
  const german = { ...files, "content/stories/harbour/de.mdx": files[story]! };
  const ids = ["income-2022", "income-2023", "cranes-2023", "income-growth"];
  const room = [
    "/ledger/",
    "/sources/",
    "/contradictions/",
    "/timeline/",
    "/glossary/",
    "/charts/",
    "/data/",
    "/search/",
    "/offline/",
  ];
  const ofLedger = ["/", ...room, "/sources/gazette/", ...ids.map((id) => `/ledger/${id}/`)];
  assert.deepEqual(pagesOf(read(german)), [
    ...ofLedger,
    "/stories/harbour/",
    "/about/",
    ...["days", "income"].map((id) => `/charts/${id}/`),
  ]);
});

test("a page has an address in the languages that are built", () => {
  assert.deepEqual([addressOf("en", "/ledger/"), addressOf("de", "/ledger/")], ["/en/ledger/", ""]);
});

test("a text prints a figure by name, in a picture, and as part of our arithmetic", () => {
  const filesWith = (words: string) => changed(story, "Ships came.", words);
  const slugs = (given: Files, id: string) => textsWith(read(given), id).map(({ slug }) => slug);
  assert.deepEqual(slugs(files, "income-2022"), ["harbour"]);
  assert.deepEqual(slugs(files, "cranes-2023"), []);
  const sum = "more,sum,cranes-2023 cranes-2023,company,2,capital,More,More,More,,,\n";
  const computed = {
    ...filesWith('There were <Fact id="more" />.'),
    "data/derived.csv": files["data/derived.csv"]! + sum,
  };
  assert.deepEqual(slugs(computed, "cranes-2023"), ["harbour"]);
});

test("in the ledger a figure stands on its own page, on its arithmetic's, and on its paragraph's", () => {
  const project = read(files);
  const pages = (id: string) => ledgerPagesOf(project, project.facts.get(id)!).join(" ");
  assert.equal(
    pages("cranes-2023"),
    "/ /sources/gazette/ /ledger/ /ledger/cranes-2023/ /ledger/income-2022/ /ledger/income-2023/",
  );
  assert.ok(pages("income-2022").includes(" /timeline/ "), "an event names it");
  assert.ok(!pages("income-2022").includes("/contradictions/"));
  assert.equal(
    pages("income-growth"),
    "/ledger/ /ledger/income-growth/ /ledger/income-2022/ /ledger/income-2023/",
  );
});

test("a figure stands among the contradictions if a side, what we print or our arithmetic there states it", () => {
  const row = (figures: string, derived: string) =>
    `two-tales,look-alike,It,It,It,All,All,All,Why,Why,Why,${figures},${derived}\n`;
  const doubted = (more: Files, id: string) => {
    const project = read({ ...files, ...more });
    return ledgerPagesOf(project, project.facts.get(id)!).includes("/contradictions/");
  };
  const [table, sides] = ["data/contradictions.csv", "data/contradiction-sides.csv"];
  const printed = { [table]: files[table]! + row("income-2022", "") };
  const computed = { [table]: files[table]! + row("", "income-growth") };
  const side = {
    [table]: files[table]! + row("", ""),
    [sides]: `${files[sides]!}two-tales,gazette,1,about $12,cranes-2023,,,\n`,
  };
  assert.deepEqual(
    [printed, computed, side].map((more) =>
      ["income-2022", "income-2023", "income-growth", "cranes-2023"].filter((id) =>
        doubted(more, id),
      ),
    ),
    [["income-2022"], ["income-2022", "income-2023", "income-growth"], ["cranes-2023"]],
  );
});

test("the chart its author chose stands for a story, else the first; a choice that no step shows is none", () => {
  const cardOf = (given: Files) => cardChartOf(read(given).texts[0]!);
  const choose = (chart: string) => changed(story, "dek:", `picture: ${chart}\ndek:`);
  assert.deepEqual([files, choose("income"), choose("nowhere")].map(cardOf), [
    "days",
    "income",
    "days",
  ]);
});

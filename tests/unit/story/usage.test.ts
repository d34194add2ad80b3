import assert from "node:assert/strict";
import { test } from "node:test";
import { chartIds, factsOf, usageOf } from "../../../src/story/usage.ts";
import { changed, checkFiles, files } from "../tiny-project.ts";

const story = "content/stories/harbour/en.mdx";
const { project } = checkFiles(files);
const usesOf = (id: string, given = project) =>
  (usageOf(given, "en").get(id) ?? []).map(({ section, chart }) => [section.id, chart]);

test("a fact is used where a sentence, a claim or a picture calls it, in reading order", () => {
  assert.deepEqual(usesOf("income-2022"), [
    ["step-first", "days"],
    ["step-leap", "income"],
    ["step-leap", ""],
  ]);
});

test("a sentence that calls a fact twice uses it once, at the first; each other sentence is a place of its own", () => {
  const fact = '<Fact id="cranes-2023" />';
  const given = changed(story, "Ships came.", `${fact} or ${fact} came. Then ${fact} went.`);
  const usages = usageOf(checkFiles(given).project, "en").get("cranes-2023")!;
  assert.deepEqual(
    usages.map(({ anchor, sentence }) => [anchor, sentence!.words]),
    [
      ["at-cranes-2023", "{cranes-2023} or {cranes-2023} came."],
      ["at-cranes-2023_3", "Then {cranes-2023} went."],
    ],
  );
  assert.deepEqual(usesOf("cranes-2023"), []);
});

test("a picture is used where it stands", () => {
  const anchors = usageOf(project, "en")
    .get("income-2022")!
    .map(({ anchor }) => anchor);
  assert.deepEqual(anchors.slice(0, 2), ["step-first", "step-leap"]);
});

test("a heading is a place too", () => {
  const after = changed(story, "It rained", 'It rained on <Fact id="cranes-2023" />');
  assert.deepEqual(usesOf("cranes-2023", checkFiles(after).project), [["afterwards", ""]]);
});

test("texts in another language use nothing here", () => {
  assert.equal(usageOf(project, "de").size, 0);
});

test("the facts of a text come in the order of their first appearance, each once, unknown ones left out", () => {
  const [text] = project.texts;
  assert.deepEqual(factsOf(project, text!), ["income-2022", "income-2023"]);
  const unknown = checkFiles(changed(story, 'Fact id="income-2023"', 'Fact id="nowhere"')).project;
  assert.deepEqual(factsOf(unknown, unknown.texts[0]!), ["income-2022", "income-2023"]);
});

test("a chart uses what it draws, names in its words, and asserts", () => {
  assert.deepEqual(chartIds(project, "income", "en"), ["income-2022", "income-2023"]);
  assert.deepEqual(chartIds(project, "days", "en"), ["income-2022"]);
  const income = "content/charts/income.yaml";
  const more = checkFiles(changed(income, "The income leaps", "Up {income-growth}")).project;
  assert.deepEqual(chartIds(more, "income", "en"), ["income-2022", "income-2023", "income-growth"]);
  const claims = checkFiles(changed(income, "/ income-2022 > 10", "> cranes-2023")).project;
  assert.ok(chartIds(claims, "income", "en").includes("cranes-2023"));
});

test("a network uses the figures that go with its ties", () => {
  const { project } = checkFiles({
    ...files,
    "data/deals.csv": `${files["data/deals.csv"]}rents,harbour,harbour,rents,done,,unknown,cranes-2023,gazette,1,,,\n`,
    "content/charts/income.yaml": files["content/charts/income.yaml"]!.replace(
      /form: bars[^]*?encoding:\n.*\n/,
      "form: network\nrows:\n  - deal: rents\n",
    ),
  });
  assert.ok(chartIds(project, "income", "en").includes("cranes-2023"));
});

test("a chart that is not there, or not in this language, uses nothing", () => {
  assert.deepEqual(chartIds(project, "nowhere", "en"), []);
  assert.deepEqual(chartIds(project, "income", "de"), []);
});

test("the upper end of a range is its fact; year() is none; a malformed claim uses nothing", () => {
  const claim = (assert: string) =>
    usesOf(
      "cranes-2023",
      checkFiles(changed(story, "income-2023 / income-2022 > 16", assert)).project,
    );
  assert.deepEqual(claim("cranes-2023.high > 1"), [["step-leap", ""]]);
  assert.deepEqual(claim("year(cranes-2023) > 1"), [["step-leap", ""]]);
  assert.deepEqual(claim("cranes-2023 ? 1"), []);
  const given = checkFiles(
    changed(story, "income-2023 / income-2022 > 16", "year(cranes-2023) > 1"),
  );
  assert.ok(!usageOf(given.project, "en").has("year"));
});

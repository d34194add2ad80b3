import assert from "node:assert/strict";
import { test } from "node:test";
import { citationOf, citedOf } from "../../../src/story/cited.ts";
import { cslOf } from "../../../src/story/csl.ts";
import { usageOf } from "../../../src/story/usage.ts";
import { changed, checkFiles, files, type Files } from "../tiny-project.ts";

const story = "content/stories/harbour/story.yaml";
const published = /published: *(\S+)/.exec(files[story]!)![1]!;
const address = "https://example.org/en/ledger/x/";
const cite = (id: string, given: Files = files) => {
  const { project } = checkFiles(given);
  const usages = usageOf(project, "en").get(id) ?? [];
  return citedOf(project, project.facts.get(id)!, "en", { usages, address });
};
const corrected = {
  ...files,
  "data/corrections.csv": `${files["data/corrections.csv"]}2026-12-24,income-2022,about $20 million,about $30 million,It was misread.,\n`,
};

test("a figure is cited with its qualifier, its status, and the paragraph that prints it", () => {
  const { version } = cite("income-2023");
  const text = citationOf(cite("income-2023"));
  assert.match(text, /^Threadcount: “Income of 2023: about \$500 million” \(a forecast\)\. /);
  assert.ok(text.includes(`version ${version}, `), text);
  assert.match(text, /printed in the article we call gazette \(.+\), paragraph 1\. https:\S+$/);
});

test("our arithmetic is cited with what it is computed from", () => {
  const { status, from } = cite("income-growth");
  assert.deepEqual(
    [status, from],
    ["our arithmetic", "Our arithmetic from: Income of 2023, Income of 2022"],
  );
});

test("its day is that of the first text that uses it; without a text it has none", () => {
  assert.equal(cite("income-2022").day, published);
  assert.equal(cite("cranes-2023").day, undefined);
  assert.doesNotMatch(citationOf(cite("cranes-2023")), /undefined|, \. /);
});

test("a correction moves the day of the figure, and of what is computed from it", () => {
  assert.equal(cite("income-2022", corrected).day, "2026-12-24");
  assert.equal(cite("income-growth", corrected).day, "2026-12-24");
  assert.equal(cite("income-2023", corrected).day, published);
});

test("the key stays, whatever is corrected in the figure", () => {
  const after = changed("data/figures.csv", "Income of 2022,Income", "Takings of 2022,Income");
  assert.equal(cite("income-2022", after).title, "Takings of 2022: about $30 million");
  assert.equal(cite("income-2022", after).key, "threadcount-income-2022");
});

test("CSL-JSON holds one item, with a day in parts, and none where none is known", () => {
  const [item, ...others] = JSON.parse(cslOf(cite("income-2022"))) as Record<string, unknown>[];
  assert.deepEqual(others, []);
  assert.deepEqual(item!["issued"], { "date-parts": [published.split("-").map(Number)] });
  assert.deepEqual(
    [item!["type"], item!["title"], item!["URL"]],
    ["entry", "Income of 2022: about $30 million", address],
  );
  assert.equal("issued" in JSON.parse(cslOf(cite("cranes-2023")))[0], false);
});

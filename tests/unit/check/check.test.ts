import assert from "node:assert/strict";
import { test } from "node:test";
import { checkProject } from "../../../src/check/check.ts";
import { changed, checkFiles, files, type Files } from "../tiny-project.ts";

const story = "content/stories/harbour/en.mdx";
const rulesIn = (given: Files) => checkFiles(given).issues.map(({ rule }) => rule);

test("all faults come in one run, in the order of files, lines and columns", () => {
  const text = files[story]!.replace("Ships came.", "Some 40 ships <Plane>came</Plane>.").replace(
    'id="quay"',
    'id="quai"',
  );
  const given = {
    ...changed("content/charts/days.yaml", "harbour-opens", "nothing"),
    [story]: text,
  };
  assert.deepEqual(
    checkFiles(given).issues.map(({ rule, place }) => `${rule} ${place.file} ${place.line}`),
    [
      "chart/unknown-event content/charts/days.yaml 3",
      `prose/bare-number ${story} 13`,
      `text/unknown-word ${story} 13`,
      `use/unknown-term ${story} 19`,
    ],
  );
});

test("a ledger that cannot be read is one fault; the sentences that hang on it are not blamed", () => {
  const given = changed("data/figures.csv", ",500000000,", ",half a billion,");
  assert.deepEqual(rulesIn(given), ["table/not-a-number"]);
});

test("with a broken ledger the words themselves are still checked", () => {
  const given = {
    ...changed("data/figures.csv", ",500000000,", ",half a billion,"),
    [story]: files[story]!.replace("Ships came.", "Some 40 ships <Plane>{came}</Plane>."),
  };
  assert.deepEqual(rulesIn(given), [
    "prose/bare-number",
    "text/unknown-word",
    "text/expression",
    "table/not-a-number",
  ]);
});

test("a chart that cannot be read is one fault; the step that shows it is not blamed", () => {
  assert.deepEqual(rulesIn(changed("content/charts/income.yaml", "form: bars", "form: [")), [
    "yaml/brackets",
  ]);
});

test("a text that cannot be read is one fault; its charts and the links to it are not blamed", () => {
  assert.deepEqual(rulesIn(changed(story, "dek:", "deck:")), ["yaml/unknown-key"]);
});

test("years, comments and words in Plain are no faults; nor is a link to another site", () => {
  const harmless =
    "In 2024 {/* 40 ships */} <Plain>40</Plain> came, [they say](https://example.org/).";
  assert.deepEqual(rulesIn(changed(story, "Ships came.", harmless)), []);
});

test("a chart's own words are answered for by its claims and its plain words", () => {
  const income = "content/charts/income.yaml";
  assert.deepEqual(rulesIn(changed(income, "The income leaps", "A leap of two bars")), [
    "prose/bare-number",
  ]);
  const plain = changed(income, "  claims:", "  plain: [two bars]\n  claims:");
  plain[income] = plain[income]!.replace("The income leaps", "A leap of two bars");
  assert.deepEqual(rulesIn(plain), []);
});

test("what the reading found is kept and sorted in", () => {
  const { project, issues } = checkFiles(files);
  assert.deepEqual(issues, []);
  const place = { file: "z", line: 1, column: 1, length: 1 };
  const found = {
    rule: "text/syntax",
    severity: "error",
    message: "",
    why: "",
    hint: "",
    place,
  } as const;
  const first = { ...found, place: { ...place, file: "a" } };
  assert.deepEqual(checkProject(project, [found, first]), [first, found]);
});

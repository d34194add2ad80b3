import assert from "node:assert/strict";
import { test } from "node:test";
import { bindChart, fillTemplate } from "../../../src/story/bind-chart.ts";
import { changed, checkFiles, files } from "../tiny-project.ts";

const income = "content/charts/income.yaml";
const { project } = checkFiles(files);
const bound = (id: string, highlight: string[] = [], given = project) =>
  bindChart(given.charts.get(id)!, "en", given, highlight);
const edited = (from: string, to: string) => checkFiles(changed(income, from, to)).project;

test("a row becomes a mark with the value and words of its fact", () => {
  const [row] = bound("income").model.data;
  assert.deepEqual(row, {
    key: "income-2022",
    kind: "",
    group: "",
    note: "",
    faint: false,
    inferred: false,
    value: 30_000_000,
    high: undefined,
    qualifier: "about",
    unit: "USD",
    text: "about $30 million",
    role: "capital",
    thread: "reported",
    from: "2022-01-01",
    to: "2022-12-31",
    label: "2022",
  });
});

test("a row without a label of its own is called as in the ledger", () => {
  assert.equal(bound("income").model.data[1]?.label, "Income of 2023");
});

test("an event becomes a mark with its days and its date in words, and hangs on its figure's thread", () => {
  const [row] = bound("days").model.data;
  assert.deepEqual([row?.key, row?.label], ["harbour-opens", "The harbour opens"]);
  assert.deepEqual([row?.from, row?.to], ["2021-05-01", "2021-05-31"]);
  assert.equal(row?.text, "May 2021");
  assert.deepEqual([row?.role, row?.thread], ["capital", "reported"]);
});

test("a mark may be known under another name, so that it can become another picture's mark", () => {
  const given = edited("  - fact: income-2022", "  - fact: income-2022\n    as: harbour-opens");
  const { data } = bound("income", ["income-2022"], given).model;
  assert.deepEqual(
    data.map(({ key, label, faint }) => [key, label, faint]),
    [
      ["harbour-opens", "2022", false],
      ["income-2023", "Income of 2023", true],
    ],
  );
});

test("what is not spoken of steps back; when nothing is, nothing does", () => {
  const faint = (highlight: string[]) =>
    bound("income", highlight).model.data.map((row) => row.faint);
  assert.deepEqual(faint(["income-2023"]), [true, false]);
  assert.deepEqual(faint([]), [false, false]);
});

test("kinds, groups and annotations go to their rows, facts in them written out", () => {
  const given = edited(
    "  labels:",
    [
      "  kinds: { income-2022: earned }",
      "  groups: { Early: [income-2022] }",
      '  annotations: [{ at: income-2023, text: "From {income-2022}." }]',
      "  labels:",
    ].join("\n"),
  );
  const [first, second] = bound("income", [], given).model.data;
  assert.deepEqual([first?.kind, first?.group, first?.note], ["earned", "Early", ""]);
  assert.deepEqual(
    [second?.kind, second?.group, second?.note],
    ["", "", "From about $30 million."],
  );
});

test("a chart names each article once, and the facts behind its events", () => {
  assert.deepEqual(
    bound("income").sources.map(({ id }) => id),
    ["gazette"],
  );
  assert.deepEqual(
    bound("days").facts.map(({ id }) => id),
    ["income-2022"],
  );
});

test("ids that lead nowhere are left out: the check has named them", () => {
  const given = edited("  - fact: income-2022", "  - fact: income-2021");
  assert.deepEqual(
    bound("income", [], given).model.data.map(({ key }) => key),
    ["income-2023"],
  );
});

test("one square is explained where it stands for many", () => {
  assert.equal(bound("income").model.words.each, "");
  const given = edited("  max: 600000000", "  each: 1000000");
  assert.equal(bound("income", [], given).model.words.each, "One square: $1 million");
});

test("a language in which a chart has no words is a programmer's bug", () => {
  assert.throws(() => bindChart(project.charts.get("income")!, "de", project), /no words in "de"/);
});

test("facts are written out in a text; an unknown one is left as it stands", () => {
  const text = "From {income-2022} to {nowhere}";
  assert.equal(fillTemplate(text, "en", project.facts), "From about $30 million to {nowhere}");
});

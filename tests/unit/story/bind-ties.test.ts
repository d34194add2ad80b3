import assert from "node:assert/strict";
import { test } from "node:test";
import { bindChart } from "../../../src/story/bind-chart.ts";
import { dealsOf, namesOf } from "../../../src/story/bind-ties.ts";
import { checkFiles, files } from "../tiny-project.ts";

const deals = [
  "bank-lends,bank,harbour,lends,done,2023-04,inferred,income-2023,gazette,1,The whole loan.,Der ganze Kredit.,القرض كله.",
  "harbour-buys,harbour,bank,buys,alleged,,unknown,,gazette,1,,,",
];
const chartOf = (name: string, rows: string[], more: string[] = []) => ({
  [`content/charts/${name}.yaml`]: [
    "form: network",
    "rows:",
    ...rows.map((row) => `  - deal: ${row}`),
    ...more,
    "en:",
    "  title: Ties",
    "  subtitle: Ties of the harbour",
    "  summary: Lines between parties.",
    ...(more.length ? [] : ["  labels:", "    bank: The bank of the town"]),
  ].join("\n"),
});
const { project, issues } = checkFiles({
  ...files,
  "data/entities.csv": `${files["data/entities.csv"]}bank,company,The bank,Die Bank,The bank,\n`,
  "data/deals.csv": `${files["data/deals.csv"]}${deals.join("\n")}\n`,
  ...chartOf("ties", ["bank-lends", "harbour-buys"]),
  ...chartOf("first", ["bank-lends"], ["encoding:", "  layout: ties"]),
});
const bound = (id: string, highlight: string[] = []) =>
  bindChart(project.charts.get(id)!, "en", project, highlight);

test("the newsroom of these tests is sound, but that no text shows its charts", () => {
  assert.deepEqual([...new Set(issues.map(({ rule }) => rule))], ["chart/unused"]);
});

test("a row becomes a tie in words, with its family, its thread and its date", () => {
  assert.deepEqual(bound("ties").model.ties, [
    {
      key: "bank-lends",
      from: "bank",
      to: "harbour",
      kind: "lends to",
      role: "capital",
      status: "done",
      thread: "reported",
      date: "April 2023 (inferred)",
      faint: false,
    },
    {
      key: "harbour-buys",
      from: "harbour",
      to: "bank",
      kind: "buys from",
      role: "compute",
      status: "alleged",
      thread: "claim",
      date: "",
      faint: false,
    },
  ]);
});

test("parties are called as in the ledger, or as the chart labels them", () => {
  const names = bound("ties").model.parties.map(({ key, name }) => [key, name]);
  assert.deepEqual(names, [
    ["bank", "The bank of the town"],
    ["harbour", "The harbour"],
  ]);
});

test("a chart takes places and names from the chart that is named for its layout", () => {
  const { ties, parties, layout } = bound("first").model;
  assert.equal(ties.length, 1);
  assert.equal(parties[0]?.name, "The bank of the town");
  assert.deepEqual(
    layout.ties.map(({ key }) => key),
    ["bank-lends", "harbour-buys"],
  );
});

test("a chart stands on the articles and figures of its ties", () => {
  const { facts, sources } = bound("ties");
  assert.deepEqual(
    facts.map(({ id }) => id),
    ["income-2023"],
  );
  assert.deepEqual(
    sources.map(({ id }) => id),
    ["gazette"],
  );
});

test("words and highlights may speak of the ties and of their parties", () => {
  const spec = project.charts.get("ties")!;
  assert.deepEqual(namesOf(spec, project.ledger), [
    "bank-lends",
    "harbour-buys",
    "bank",
    "harbour",
  ]);
  assert.equal(dealsOf(spec, project.ledger).length, 2);
  const faint = (highlight: string[]) =>
    bound("ties", highlight).model.ties.map((tie) => tie.faint);
  assert.deepEqual(faint(["harbour-buys"]), [true, false]);
  assert.deepEqual(faint(["bank"]), [false, false]);
  assert.deepEqual(faint([]), [false, false]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { historyOf } from "../../../src/story/history.ts";
import { checkFiles, files } from "../tiny-project.ts";

const rows = [
  "2026-12-24,income-2022,about $20 million,about $30 million,It was misread.,",
  "2027-01-02,cranes-2023,about 10 companies,about 12 companies,Two were left out.,",
  "2026-12-01,income-2022,about $10 million,about $20 million,It was mistyped.,",
];
const { project } = checkFiles({
  ...files,
  "data/corrections.csv": `${files["data/corrections.csv"]}${rows.join("\n")}\n`,
});
const whysOf = (id: string) => historyOf(project, project.facts.get(id)!).map(({ why }) => why);

test("a figure's history is its own corrections, the newest first", () => {
  assert.deepEqual(whysOf("income-2022"), ["It was misread.", "It was mistyped."]);
  assert.deepEqual(whysOf("cranes-2023"), ["Two were left out."]);
  assert.deepEqual(whysOf("income-2023"), []);
});

test("our arithmetic has the history of what it is computed from", () => {
  assert.deepEqual(whysOf("income-growth"), whysOf("income-2022"));
});

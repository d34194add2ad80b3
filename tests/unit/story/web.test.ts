import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { filesBelow } from "../../../src/files/files.node.ts";
import { bindChart } from "../../../src/story/bind-chart.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { rowsByParty } from "../../../src/story/web.ts";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const { project } = readProject(filesBelow(root));
const chart = bindChart(project.charts.get("web-whole")!, "en", project);
const groups = rowsByParty(chart, project);
const rows = groups.flatMap((group) => group.rows);

test("every tie of the ledger stands in the list once, under who acts", () => {
  assert.deepEqual(rows.map(({ deal }) => deal.id).sort(), [...project.ledger.deals.keys()].sort());
  for (const { party, rows } of groups)
    for (const { tie, deal, from, to } of rows) {
      assert.equal(tie.key, deal.id);
      assert.deepEqual([from.key, to.key], [deal.from, deal.to]);
      assert.equal(from, party);
    }
});

test("a party names the others who act towards it and stand in the list", () => {
  for (const { party, others } of groups)
    assert.deepEqual(
      others.map(({ key }) => key).sort(),
      [
        ...new Set(
          rows.flatMap(({ deal: { from, to } }) => (to === party.key && from !== to ? [from] : [])),
        ),
      ].sort(),
    );
});

test("a tie has the years its date may mean, and none where no date is printed", () => {
  for (const { deal, years } of rows)
    assert.deepEqual(
      years,
      deal.date ? [...new Set([deal.date.first.slice(0, 4), deal.date.last.slice(0, 4)])] : [],
    );
});

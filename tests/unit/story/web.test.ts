import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { filesBelow } from "../../../src/files/files.node.ts";
import { bindChart } from "../../../src/story/bind-chart.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { rowsByParty } from "../../../src/story/web.ts";
import { checkFiles, files } from "../tiny-project.ts";

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

test("whoever acts towards itself is not among its others", () => {
  const { project } = checkFiles({
    ...files,
    "data/deals.csv": [
      "id,from,to,kind,status,date,date_basis,figure,source,paragraph,caution_en,caution_de,caution_ar",
      "harbour-praises-itself,harbour,harbour,praises,done,2023,stated,,gazette,1,,,",
    ].join("\n"),
    "content/charts/ties.yaml":
      "form: network\nrows:\n  - deal: harbour-praises-itself\nen:\n  title: Praise\n  subtitle: Ties\n  summary: A line.\n",
  });
  const [group, ...more] = rowsByParty(
    bindChart(project.charts.get("ties")!, "en", project),
    project,
  );
  assert.equal(more.length, 0);
  assert.deepEqual([group!.party.key, group!.rows.length, group!.others], ["harbour", 1, []]);
});

test("a tie has the years its date may mean, and none where no date is printed", () => {
  for (const { deal, years } of rows)
    assert.deepEqual(
      years,
      deal.date ? [...new Set([deal.date.first.slice(0, 4), deal.date.last.slice(0, 4)])] : [],
    );
});

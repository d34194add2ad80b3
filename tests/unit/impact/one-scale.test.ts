import assert from "node:assert/strict";
import { test } from "node:test";
import { onOneScale } from "../../../src/impact/one-scale.ts";
import { bindChart } from "../../../src/story/bind-chart.ts";
import type { Project } from "../../../src/story/project.ts";
import { compare, real, withCell } from "./edit.ts";

const boundIn = (project: Project) => {
  const spec = { ...project.charts.get("revenue")!, encoding: {} };
  return bindChart(spec, "en", project);
};
const grown = withCell("figures", "coreweave-revenue-2023", "value", "1000000000");

test("both pictures of a pair end their scale at the larger of their values", () => {
  const pair = onOneScale(boundIn(real), boundIn(grown));
  assert.deepEqual(
    pair.map((chart) => chart?.model.encoding.max),
    [1_000_000_000, 1_000_000_000],
  );
});

test("a picture that stands alone, and one whose scale an editor has set, keep their own", () => {
  const own = boundIn(real);
  assert.deepEqual(onOneScale(undefined, own), [undefined, own]);
  const set = { ...own, model: { ...own.model, encoding: { max: 7 } } };
  assert.deepEqual(onOneScale(set, set), [set, set]);
});

test("a bar that doubles is twice as long in the report", () => {
  const chart = compare(real, grown).charts.find(({ id }) => id === "revenue");
  const longest = (svg = "") =>
    Math.max(
      ...[...svg.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width)),
    );
  const [before, after] = [longest(chart?.before?.wide), longest(chart?.after?.wide)];
  assert.ok(Math.abs(after / before - 2) < 0.02, `${before} and ${after}`);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { chartAttribute, chartOf } from "../../../src/story/chart-of.ts";
import { vocabulary } from "../../../src/story/vocabulary.ts";

test("a chart is found in whatever word shows it, and in no other", () => {
  const attributes = { id: "a", chart: "b" };
  const shown = Object.keys(vocabulary).flatMap((name) => {
    const chart = chartOf({ name, attributes });
    return chart ? [`${name} ${chart}`] : [];
  });
  assert.deepEqual(shown, ["Chart a", "Web b", "Step b", "Example b"]);
  assert.equal(chartOf({ name: "toString", attributes }), undefined);
});

test("the attribute that names a chart must be given", () => {
  for (const [name, { attributes }] of Object.entries(vocabulary)) {
    const named = chartAttribute({ name });
    if (named) assert.equal(attributes[named], "required", name);
  }
});

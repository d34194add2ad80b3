import assert from "node:assert/strict";
import { test } from "node:test";
import { forms, type FormName } from "../../../src/charts/draw.ts";
import { parseChart, rowKind } from "../../../src/charts/spec.ts";

const words = ["en:", "  title: T", "  subtitle: S", "  summary: W"];
const parse = (...lines: string[]) =>
  parseChart("growth", "content/charts/growth.yaml", [...lines, ...words].join("\n"));
const faultsOf = (...lines: string[]) =>
  parse(...lines).issues.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`);

test("the least a chart needs is a form, a row and its English words", () => {
  const { chart, issues } = parse("form: bars", "rows:", "  - fact: a");
  assert.deepEqual(issues, []);
  assert.equal(chart?.id, "growth");
  assert.equal(chart?.file, "content/charts/growth.yaml");
  assert.deepEqual(chart?.rows, [{ fact: "a" }]);
  assert.deepEqual([chart?.en.labels, chart?.en.claims, chart?.encoding], [{}, [], {}]);
  assert.equal(chart?.de, undefined);
});

test("every form can be named and takes facts, but the timeline events, network and matrix deals", () => {
  for (const form of Object.keys(forms) as FormName[]) {
    const right = { timeline: "event", network: "deal", matrix: "deal" }[form as string] ?? "fact";
    assert.equal(rowKind(form), right);
    for (const key of ["fact", "event", "deal"])
      assert.deepEqual(
        faultsOf(`form: ${form}`, "rows:", `  - ${key}: a`),
        key === right ? [] : ["chart/row 3:5"],
        `${form} ${key}`,
      );
  }
});

test("a place is two shares of the picture", () => {
  const rows = ["form: network", "rows:", "  - deal: a", "encoding:"];
  assert.deepEqual(faultsOf(...rows, "  places: { harbour: [0.5, 1] }"), []);
  for (const wrong of ["[0.5]", "[0.5, 1.1]", "[0.5, -0.1]", "middle"])
    assert.deepEqual(faultsOf(...rows, `  places: { harbour: ${wrong} }`).length, 1, wrong);
});

test("a row names one thing, and each that does not is told in its place", () => {
  assert.deepEqual(
    faultsOf("form: bars", "rows:", "  - fact: a", "    event: b", "  - fact: c", "  - as: d"),
    ["chart/row 3:5", "chart/row 6:5"],
  );
});

test("a chart with a faulty row is still a chart, so that its other words are checked", () => {
  assert.equal(parse("form: bars", "rows:", "  - as: a").chart?.rows.length, 1);
});

test("a chart out of shape is not returned", () => {
  const none = parse("form: bar", "rows: []");
  assert.equal(none.chart, undefined);
  assert.match(none.issues[0]!.hint, /Did you mean "bars"\?/);
  assert.deepEqual(faultsOf("form: bar", "rows: []"), [
    "yaml/wrong-value 1:7",
    "yaml/wrong-value 2:7",
  ]);
});

test("a gap in time is written from month to month", () => {
  const rows = ["form: timeline", "rows:", "  - event: a", "encoding:"];
  assert.deepEqual(faultsOf(...rows, "  gap: 2024-03/2024-12"), []);
  assert.deepEqual(faultsOf(...rows, "  gap: 2024"), ["yaml/wrong-value 5:8"]);
});

test("a key that no chart has is told with the nearest", () => {
  const { issues } = parse("form: bars", "rows:", "  - fact: a", "encoding:", "  maxx: 1");
  assert.match(issues[0]!.hint, /Did you mean "max"\?/);
});

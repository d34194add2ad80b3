import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { stageCanvas } from "../../../src/charts/draw.ts";
import { boxesOf } from "../../../src/charts/ties/boxes.ts";
import { curvesOf, pointAt, within } from "../../../src/charts/ties/curves.ts";
import { placesOf } from "../../../src/charts/ties/places.ts";
import { overlap, tie } from "./picture.ts";

const pair = fc.tuple(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 19 }));
/** Up to forty ties between up to twenty parties. */
const nets = fc
  .array(pair, { minLength: 1, maxLength: 40 })
  .map((pairs) =>
    pairs
      .filter(([from, to]) => from !== to)
      .map(([from, to], index) => tie(`t${index}`, `p${from}`, `p${to}`)),
  );
const layoutOf = (ties: ReturnType<typeof tie>[]) => {
  const keys = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  return { ties, parties: keys.map((key) => ({ key, name: `Company ${key}` })), places: {} };
};

test("every party has a place, no two the same, and the same each time", () => {
  fc.assert(
    fc.property(nets, (ties) => {
      const layout = layoutOf(ties);
      const places = placesOf(layout);
      assert.deepEqual(Object.keys(places).sort(), layout.parties.map(({ key }) => key).sort());
      assert.equal(new Set(Object.values(places).map(String)).size, layout.parties.length);
      assert.deepEqual(placesOf(layout), places);
    }),
    { numRuns: 60 },
  );
});

test("up to twenty boxes stand within the picture, none on another", () => {
  const canvas = stageCanvas(false);
  fc.assert(
    fc.property(nets, (ties) => {
      const boxes = [...boxesOf(layoutOf(ties), canvas).values()];
      boxes.forEach((box, index) => {
        assert.ok(box.x >= 0 && box.x + box.width <= canvas.width);
        assert.ok(box.y >= 0 && box.y + box.height <= canvas.height);
        assert.ok(!boxes.slice(index + 1).some((other) => overlap(box, other)));
      });
    }),
    { numRuns: 60 },
  );
});

test("a loop's parties stand around a ring in the order of the loop", () => {
  const names = ["a", "d", "b", "c", "e"];
  const round = ["a", "b", "c", "d", "e"].map((from, index, all) =>
    tie(from, from, all[(index + 1) % all.length]!),
  );
  const places = placesOf({ ...layoutOf(round), ties: [...round].sort(byName(names)) });
  const angle = (key: string) => Math.atan2(places[key]![1] - 0.5, places[key]![0] - 0.5);
  const order = Object.keys(places).sort((x, y) => angle(x) - angle(y));
  const at = order.indexOf("a");
  const turned = [...order.slice(at), ...order.slice(0, at)].join("");
  assert.ok(turned === "abcde" || turned === "aedcb", turned);
});

test("a party tied to all others stands in their middle", () => {
  const star = ["a", "b", "c", "d", "e"].map((other) => tie(other, other, "hub"));
  assert.deepEqual(placesOf(layoutOf(star))["hub"], [0.5, 0.5]);
});

test("a single tie makes way for a party that stands between its two", () => {
  const boxes = new Map([
    ["p0", { x: 0, y: 100, width: 80, height: 30 }],
    ["p1", { x: 260, y: 45, width: 80, height: 140 }],
    ["p2", { x: 520, y: 100, width: 80, height: 30 }],
  ]);
  const curve = curvesOf([tie("past", "p0", "p2")], boxes, [320, 260]).get("past")!;
  for (let at = 0; at <= 1; at += 0.05)
    assert.ok(!within(pointAt(curve, at), boxes.get("p1")!), `at ${at}`);
});

const byName =
  (names: string[]) =>
  (a: { key: string }, b: { key: string }): number =>
    names.indexOf(a.key) - names.indexOf(b.key);

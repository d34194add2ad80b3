import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ceiling, parameters, run } from "../../../src/explainers/ten-gigawatts/model.ts";
import { sceneOf } from "../../../src/explainers/explainer.ts";
import tenGigawatts from "../../../src/explainers/ten-gigawatts/index.ts";
import { roughly } from "../../../src/explainers/ten-gigawatts/roughly.ts";
import { anyValues } from "./any-values.ts";
import { every } from "./every.ts";

const fixed = { [ceiling]: 10 };
const any = anyValues(parameters);
const starts = { built: 100, draw: 1000, overhead: 30, load: 70, site: 500, pace: 1 };

test("worked by hand", () => {
  // 10 GW / (1000 W × 1.3) = 7.692 million; 10,000 MW / 500 MW = 20 sites; 10 years; 10 GW × 8,760 h × 0.7 = 61.32 TWh.
  const { power, accelerators, sites, years, energy } = run(starts, fixed);
  assert.equal(power, 10);
  assert.equal(Math.round(accelerators), 7_692_308);
  assert.deepEqual([sites, years], [20, 10]);
  assert.equal(energy.toFixed(2), "61.32");
});

test("every allowed input has a finite answer, and the ceiling is never passed", () => {
  fc.assert(
    fc.property(any, (values) => {
      const outcome = run(values, fixed);
      for (const [name, value] of Object.entries(outcome))
        assert.ok(Number.isFinite(value) && value >= 0, name);
      assert.ok(outcome.power <= outcome.limit);
    }),
  );
});

test("the power is shared out: accelerators with their part of the site take all of it, and sites hold all of it", () => {
  fc.assert(
    fc.property(any, (values) => {
      const { power, accelerators, sites } = run(values, fixed);
      const taken = (accelerators * values.draw * (1 + values.overhead / 100)) / 1e9;
      assert.ok(Math.abs(taken - power) < 1e-9);
      assert.ok(sites * values.site >= power * 1000 - 1e-6);
      assert.ok((sites - 1) * values.site < power * 1000 || sites === 0);
    }),
  );
});

test("hungrier chips are never more chips; more building is never fewer; a quicker pace is never longer", () => {
  fc.assert(
    fc.property(any, any, (one, other) => {
      const hungrier = { ...one, draw: Math.max(one.draw, other.draw) };
      assert.ok(run(hungrier, fixed).accelerators <= run(one, fixed).accelerators);
      const more = { ...one, built: Math.max(one.built, other.built) };
      assert.ok(run(more, fixed).accelerators >= run(one, fixed).accelerators);
      const quicker = { ...one, pace: Math.max(one.pace, other.pace) };
      assert.ok(run(quicker, fixed).years <= run(one, fixed).years);
    }),
  );
});

const { say, words } = every.find(({ name }) => name === "ten-gigawatts")!;

test("a computed number has two digits, and is about where that rounds it", () => {
  assert.equal(roughly(7_692_308, "accelerator", say), "about 7.7 million accelerators");
  assert.equal(roughly(61.32, "TWh", say), "about 61 terawatt-hours");
  assert.equal(roughly(10, "year", say), "10 years");
  assert.equal(roughly(0, "accelerator", say), "0 accelerators");
});

test("the picture ranks as the list does: a bar is as long as its swing, and the longest stands first", () => {
  fc.assert(
    fc.property(any, (values) => {
      const scene = sceneOf(tenGigawatts, values, fixed);
      for (const size of ["wide", "narrow"] as const) {
        const { shapes } = tenGigawatts.draw(scene, size, say);
        const at = (key: string) => shapes.find((shape) => shape.key === key)!.attributes;
        const perAccelerator =
          (Number(at("tick-30000000")["x"]) - Number(at("tick-20000000")["x"])) / 10e6;
        const bars = shapes.filter(({ key, tag }) => tag === "rect" && key.startsWith("swing-"));
        const drawn = scene
          .swings()
          .filter(
            ({ key, reach }) =>
              parameters[key as keyof typeof parameters].group === "number" && reach,
          );
        assert.deepEqual(
          bars.map(({ key }) => key),
          drawn.map(({ key }) => `swing-${key}`),
        );
        for (const [index, { attributes }] of bars.entries())
          assert.ok(
            Math.abs(Number(attributes["width"]) - drawn[index]!.reach * perAccelerator) < 1e-6,
          );
      }
    }),
    { numRuns: 60 },
  );
});

test("the second group of assumptions moves no accelerator", () => {
  fc.assert(
    fc.property(any, any, (one, other) => {
      const { load, site, pace } = other;
      assert.equal(
        run({ ...one, load, site, pace }, fixed).accelerators,
        run(one, fixed).accelerators,
      );
    }),
  );
});

test("a preset that names an idea with numbers of ours says whose they are", () => {
  for (const preset of ["doubt", "hungry", "frugal"])
    assert.match(words[`preset.${preset}`]!, /our numbers/);
});

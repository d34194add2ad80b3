import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sceneOf } from "../../../src/explainers/explainer.ts";
import { verdictOf } from "../../../src/explainers/two-roads-to-four-trillion/belief.ts";
import twoRoads from "../../../src/explainers/two-roads-to-four-trillion/index.ts";
import {
  most,
  parameters,
  printed,
  printedYears,
  run,
} from "../../../src/explainers/two-roads-to-four-trillion/model.ts";
import { distance, worth } from "../../../src/explainers/two-roads-to-four-trillion/worth.ts";
import { startsOf } from "../../../src/explainers/parameter.ts";
import { anyValues } from "./any-values.ts";
import { every, project } from "./every.ts";

const fixed = {
  [printed.first]: 1e12,
  [printed.last]: 1.72e12,
  [printed.nvidiaTarget]: 4e12,
  [printed.microsoftTarget]: 4e12,
  [printed.chipSales]: 595.3e9,
};
const any = anyValues(parameters);
const starts = {
  years: 5,
  spending: 100,
  growth: 10,
  share: 80,
  chipmargin: 50,
  chipmultiple: 43,
  customers: 500,
  paying: 20,
  price: 20,
  toolmargin: 50,
  toolmultiple: 43,
  rest: 2,
};
type Key = keyof typeof starts;
const near = (one: number, other: number) =>
  assert.ok(Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other)), `${one} is not ${other}`);

test("worked by hand: the road as it begins", () => {
  const outcome = run(starts, fixed);
  // 100 bn × 1.1^5 (1.61051) × 0.8 × 0.5 × 43 = 161.051 bn × 17.2 = 2,770.08 bn.
  near(outcome.nvidia, 161.051e9 * 17.2);
  // 500 m × 0.2 = 100 m × 20 × 12 = 24 bn × 0.5 × 43 = 516 bn, on top of 2,000 bn.
  near(outcome.microsoft, 2516e9);
  // 4,000 − 2,770.0772 + 4,000 − 2,516 = 2,713.9228 bn.
  near(outcome.missing, 2713.9228e9);
  // (4 / 1.72)^(1/5) − 1 = 2.32558^0.2 − 1 = 18.39%: a fifth root, checked by multiplying: 1.1839^5 = 2.3258.
  assert.equal(outcome.pace.toFixed(2), "18.39");
  // With nothing but 100 bn × 17.2 = 1,720 bn to begin with, spending must grow just as its value must.
  near(outcome.growthNeeded.value, outcome.pace);
  // 2,000 bn are lacking; a dollar a month from 100 m is 1.2 bn a year, × 0.5 × 43 = 25.8 bn; 2,000 / 25.8 = 77.52.
  assert.equal(outcome.priceNeeded.value.toFixed(2), "77.52");
  // 161.051 / 595.3 = 0.2705.
  assert.equal(outcome.scale.toFixed(4), "0.2705");
});

test("worked by hand: from the last printed value in a single year and in ten", () => {
  // 4 / 1.72 = 2.325581: 132.5581% in a year; its tenth root is 1.08807.
  assert.equal(run({ ...starts, years: 1 }, fixed).pace.toFixed(3), "132.558");
  assert.equal(run({ ...starts, years: 10 }, fixed).pace.toFixed(2), "8.81");
});

test("every allowed input has a finite answer within its bounds", () => {
  fc.assert(
    fc.property(any, (values) => {
      const outcome = run(values, fixed);
      for (const { key, value } of twoRoads.results(outcome))
        assert.ok(Number.isFinite(value), key);
      assert.ok(outcome.nvidia >= 0 && outcome.microsoft >= outcome.rest && outcome.rest >= 0);
      assert.ok(outcome.missing >= 0 && outcome.missing <= 8e12);
      assert.ok(outcome.growthNeeded.value > -100 && outcome.growthNeeded.value <= most.growth);
      assert.ok(outcome.priceNeeded.value >= 0 && outcome.priceNeeded.value <= most.price);
    }),
  );
});

test("believing more never makes less of one company, and nothing of the other", () => {
  const ofNvidia: Key[] = ["spending", "growth", "share", "chipmargin", "chipmultiple"];
  const ofMicrosoft: Key[] = ["customers", "paying", "price", "toolmargin", "toolmultiple", "rest"];
  fc.assert(
    fc.property(any, any, (one, other) => {
      const before = run(one, fixed);
      for (const key of [...ofNvidia, ...ofMicrosoft]) {
        const after = run({ ...one, [key]: Math.max(one[key], other[key]) }, fixed);
        const isNvidias = ofNvidia.includes(key);
        assert.ok(isNvidias ? after.nvidia >= before.nvidia : after.nvidia === before.nvidia, key);
        assert.ok(
          isNvidias ? after.microsoft === before.microsoft : after.microsoft >= before.microsoft,
          key,
        );
        assert.ok(after.missing <= before.missing, key);
      }
    }),
  );
});

test("twice the spending, share, margin or multiple is twice the value: a product has no favourites", () => {
  fc.assert(
    fc.property(any, (values) => {
      for (const key of ["spending", "share", "chipmargin", "chipmultiple"] as const)
        near(
          run({ ...values, [key]: values[key] * 2 }, fixed).nvidia,
          run(values, fixed).nvidia * 2,
        );
      for (const key of ["customers", "paying", "price", "toolmargin", "toolmultiple"] as const) {
        const tools = run(values, fixed).microsoft - run(values, fixed).rest;
        const more = run({ ...values, [key]: values[key] * 2 }, fixed);
        assert.ok(Math.abs(more.microsoft - more.rest - tools * 2) < 1 + tools * 1e-9, key);
      }
    }),
  );
});

test("without a share or a margin Nvidia is worth nothing, and no spending helps; without payers or a price Microsoft is the rest", () => {
  fc.assert(
    fc.property(any, (values) => {
      for (const key of ["share", "chipmargin"] as const) {
        const outcome = run({ ...values, [key]: 0 }, fixed);
        assert.equal(outcome.nvidia, 0);
        assert.ok(outcome.growthNeeded.isHopeless && outcome.growthNeeded.isOpen);
      }
      for (const key of ["customers", "paying", "price", "toolmargin"] as const) {
        const outcome = run({ ...values, [key]: 0 }, fixed);
        assert.equal(outcome.microsoft, outcome.rest);
        if (key !== "price")
          assert.equal(outcome.priceNeeded.isHopeless, outcome.rest < outcome.microsoftTarget);
      }
    }),
  );
});

test("whoever believes what is needed arrives: the needed numbers invert the model", () => {
  fc.assert(
    fc.property(any, (values) => {
      const { growthNeeded, priceNeeded } = run(values, fixed);
      const believing = run(
        { ...values, growth: growthNeeded.value, price: priceNeeded.value },
        fixed,
      );
      if (!growthNeeded.isOpen) near(believing.nvidia / 4e12, 1);
      if (!priceNeeded.isOpen) near(Math.max(0, 4e12 - believing.microsoft) / 4e12, 0);
      if (!priceNeeded.isOpen && priceNeeded.value > 0) near(believing.microsoft / 4e12, 1);
    }),
  );
});

test("what is needed is more than what is believed exactly where the target is missed", () => {
  fc.assert(
    fc.property(any, (values) => {
      const { nvidia, microsoft, growthNeeded, priceNeeded } = run(values, fixed);
      if (Math.abs(nvidia / 4e12 - 1) > 1e-9)
        assert.equal(growthNeeded.value > values.growth, nvidia < 4e12);
      if (Math.abs(microsoft / 4e12 - 1) > 1e-9)
        assert.equal(priceNeeded.value > values.price, microsoft < 4e12);
    }),
  );
});

test("the growth needed from the last printed value falls with every year, rests on nothing else, and reaches the target", () => {
  fc.assert(
    fc.property(any, any, (one, other) => {
      const { pace } = run(one, fixed);
      assert.equal(run({ ...other, years: one.years }, fixed).pace, pace);
      assert.ok(run({ ...one, years: one.years + 1 }, fixed).pace < pace);
      near((1.72e12 * (1 + pace / 100) ** one.years) / 4e12, 1);
    }),
  );
});

test("the years under the marks and the values the roads begin with are the ledger’s", () => {
  const fact = (id: string) => project.facts.get(id)!;
  assert.equal(fact(printed.first).date?.first.slice(0, 4), String(printedYears.first));
  assert.equal(fact(printed.last).date?.first.slice(0, 4), String(printedYears.last));
  assert.deepEqual(startsOf(parameters, project.facts), starts);
  for (const [id, value] of Object.entries(fixed)) assert.equal(fact(id).value, value);
  // What the words say of the start: together with the printed share it multiplies to the last mark.
  near(
    run({ ...starts, growth: 0, share: fact("nvidia-market-share").value }, fixed).nvidia,
    1.72e12,
  );
  assert.equal(starts.rest * 1e12 * 2, fact(printed.microsoftTarget).value);
});

const { say, words } = every.find(({ name }) => name === "two-roads-to-four-trillion")!;

test("values of one sentence are equally exact, and nothing is shown as nothing", () => {
  assert.equal(worth(2.7700772e12, say), "$2.77 trillion");
  assert.equal(worth(4.1e12, say), "$4.10 trillion");
  assert.equal(worth(0, say), "$0");
  // 4 − 4.0124 as shown: 4.00 − 4.01.
  assert.equal(distance(4.0124e12, 4e12), -0.01e12);
});

test("a reader who subtracts what is shown finds what is shown", () => {
  fc.assert(
    fc.property(any, (values) => {
      const { nvidia, microsoft } = run(values, fixed);
      const number = (value: number) => Number(worth(value, say).replace(/[^\d.]/g, ""));
      for (const value of [nvidia, microsoft])
        near(number(value) + distance(value, 4e12) / 1e12, 4);
    }),
  );
});

test("no state leads further than ten times the target", () => {
  const ends = Object.entries(parameters).map(([key, { max }]) => [key, max]);
  const { nvidia, microsoft } = run(Object.fromEntries(ends), fixed);
  // 150 bn × 1.3^8 (8.157307) × 0.6 × 50 = 36.708 tn; 4 tn + 1 bn × 100 × 12 × 0.6 × 50 = 36 tn.
  assert.equal((nvidia / 1e12).toFixed(2), "36.71");
  near(microsoft, 40e12);
});

test("what would have to be true is said the right way round", () => {
  const verdicts = (changed: Partial<typeof starts>) => {
    const { growthNeeded, priceNeeded } = run({ ...starts, ...changed }, fixed);
    return [verdictOf(growthNeeded), verdictOf(priceNeeded)];
  };
  assert.deepEqual(verdicts({}), ["needs", "needs"]);
  assert.deepEqual(verdicts({ share: 0, paying: 0 }), ["hopeless", "hopeless"]);
  // 100 bn × 0.8 × 1 × 50 is the target: it need not grow.
  assert.deepEqual(verdicts({ chipmargin: 100, chipmultiple: 50, rest: 4 }), ["enough", "enough"]);
  assert.deepEqual(verdicts({ spending: 150, chipmargin: 100, chipmultiple: 50 })[0], "spare");
  fc.assert(
    fc.property(any, (values) => {
      const { growthNeeded, priceNeeded, nvidia } = run(values, fixed);
      const without = run({ ...values, growth: 0, price: 0 }, fixed);
      if (verdictOf(growthNeeded) === "hopeless") assert.equal(nvidia, 0);
      if (verdictOf(growthNeeded) === "spare") assert.ok(without.nvidia > 4e12);
      if (verdictOf(growthNeeded) === "needs") assert.ok(without.nvidia < 4e12);
      assert.notEqual(verdictOf(priceNeeded), "spare", "no price is below nothing");
      if (verdictOf(priceNeeded) === "enough") assert.ok(without.microsoft >= 4e12);
    }),
  );
});

test("where nothing is printed of Microsoft no mark stands, and the years stand below both roads alike", () => {
  for (const size of ["wide", "narrow"] as const) {
    const { shapes } = twoRoads.draw(sceneOf(twoRoads, starts, fixed), size, say);
    assert.deepEqual(
      shapes.filter(({ tag }) => tag === "rect").map(({ key }) => key),
      ["first", "last", "rest"],
    );
    const x = (key: string) => Number(shapes.find((shape) => shape.key === key)!.attributes["x"]);
    near(
      x("nvidia-last-year") - x("nvidia-first-year"),
      x("microsoft-last-year") - x("microsoft-first-year"),
    );
    near(x("microsoft-last-year") - x("nvidia-last-year"), x("microsoft-name") - x("nvidia-name"));
  }
});

test("a preset whose numbers nobody printed says whose they are", () => {
  for (const preset of ["arrive", "scarce", "ownchips", "few", "mood"])
    assert.match(words[`preset.${preset}`]!, /our numbers/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { presetValues, sceneOf } from "../../../src/explainers/explainer.ts";
import { speak } from "../../../src/explainers/say.ts";
import wall from "../../../src/explainers/the-inference-wall/index.ts";
import { parameters, run, type Outcome } from "../../../src/explainers/the-inference-wall/model.ts";
import { roomOf, xOf, yOf } from "../../../src/explainers/the-inference-wall/room.ts";
import words from "../../../src/explainers/the-inference-wall/en.json" with { type: "json" };
import { anyValues } from "./any-values.ts";

const fixed = {
  "hyperscalers-gpu-count-2022": 500_000,
  "hyperscalers-gpu-count-2023": 1_000_000,
  "gpu-shortage-duration": 2,
};
const starts = {
  firstguess: 500_000,
  secondguess: 500_000,
  thirdguess: 500_000,
  claim: 0,
  products: 5,
  need: 1_000_000,
  supply: 50,
  efficiency: 20,
  launches: 20,
};
type Changed = Partial<typeof starts>;
const any = anyValues(parameters);
const say = speak("en", words);
const after = (changed: Changed) => run({ ...starts, ...changed }, fixed);
const endOf = (changed: Changed) => {
  const { ends, isOpen } = after(changed);
  return isOpen ? "open" : ends;
};
const told = (changed: Changed) => wall.tell(after(changed), say, { ...starts, ...changed });
const preset = (name: string) => presetValues(wall, name, starts) as typeof starts;

test("worked by hand", () => {
  // Demand stays at 5 million (products × 1.2, each taking ÷ 1.2); supply 1, 1.5, 2.25, 3.375, 5.06 million: met at the end of 2027.
  assert.equal(endOf({}), 2027);
  assert.equal(after({}).claimed, 2025);
  assert.equal(after({}).years[1]!.served.toFixed(3), "0.300");
  // A single product takes 1 million of 1 million.
  assert.equal(endOf(preset("claim")), 2023);
  // 10 million against 1.5^t: 7.59 at the end of 2028, 11.4 at the end of 2029.
  assert.equal(endOf(preset("ten")), 2029);
  // The gap of 5 closes by 1.5 × 2 ÷ 1.2 = 2.5 a year: 2, then 0.8.
  assert.equal(endOf(preset("chips")), 2025);
  // By 2 a year: 2.5, 1.25, 0.625.
  assert.equal(endOf(preset("supply")), 2026);
  // 1.5 million wanted, closing by 1.5 × 1.5 ÷ 1.2 = 1.875 a year: 0.8.
  assert.equal(endOf(preset("overstated")), 2024);
  // Demand grows by 1.6 ÷ 1.2 = 1.333 a year, supply by 1.3.
  assert.equal(endOf(preset("outrun")), "open");
  // Half a million wanted, then 1, 2 and on; supply 1, 1.1, 1.21: level with it once, and passed at the end of 2025.
  const back = { products: 1, need: 500_000, supply: 10, efficiency: 0, launches: 100 };
  assert.deepEqual([endOf(back), after(back).returns], [2023, 2025]);
});

test("what grows at one rate on both sides stays level in every year", () => {
  for (let rate = 0; rate <= 200; rate += 5)
    for (const rates of [
      { supply: rate, efficiency: 0, launches: rate },
      { supply: 0, efficiency: rate, launches: rate },
    ]) {
      const { years } = after({ products: 1, ...rates });
      assert.ok(
        years.every(({ served }) => served === 1),
        `${rate}%`,
      );
    }
});

test("for every allowed input the answer is finite and within the years looked at, and no more is served than is wanted", () => {
  fc.assert(
    fc.property(any, (values) => {
      const { ends, isOpen, years, off, claimed } = run(values, fixed);
      for (const value of [ends, off, claimed, ...years.flatMap((end) => Object.values(end))])
        assert.ok(Number.isFinite(value));
      assert.ok(ends >= 2023 && ends <= 2039);
      assert.equal(isOpen, ends === 2039);
      assert.deepEqual([years[0]!.year, years.at(-1)!.year], [2023, 2038]);
      assert.ok(years.every(({ served }) => served > 0 && served <= 1));
    }),
  );
});

test("at the end of the queue supply meets demand, and at no year before", () => {
  fc.assert(
    fc.property(any, (values) => {
      const { ends, years } = run(values, fixed);
      for (const { year, supply, demand } of years) {
        if (year < ends) assert.ok(supply < demand);
        if (year === ends) assert.ok(supply >= demand * (1 - 1e-9));
      }
    }),
  );
});

test("more products, or more for each, never end the queue earlier; more supply or more work never later", () => {
  const laws = { products: 1, need: 1, launches: 1, supply: -1, efficiency: -1 };
  for (const [key, sign] of Object.entries(laws) as [keyof typeof laws, number][])
    fc.assert(
      fc.property(any, any, (one, other) => {
        const more = { ...one, [key]: Math.max(one[key], other[key]) };
        assert.ok(sign * (run(more, fixed).ends - run(one, fixed).ends) >= 0, key);
      }),
    );
});

test("what the reader guesses changes how far off they were, and nothing about the queue", () => {
  fc.assert(
    fc.property(any, any, (one, { firstguess, secondguess, thirdguess }) => {
      const [before, then] = [one, { ...one, firstguess, secondguess, thirdguess }].map((values) =>
        run(values, fixed),
      );
      const queueOf = ({ ends, isOpen, returns, years, claimed }: Outcome) => ({
        ends,
        isOpen,
        returns,
        years,
        claimed,
      });
      assert.deepEqual(queueOf(then!), queueOf(before!));
      assert.equal(then!.off, firstguess - 1_000_000);
      assert.deepEqual(then!.line, [500_000, firstguess, secondguess, thirdguess]);
    }),
  );
});

test("before it is shown, nothing of the forecast is drawn or told", () => {
  const secret = { ...fixed, "hyperscalers-gpu-count-2023": 1_234_000 };
  fc.assert(
    fc.property(any, (given) => {
      const values = { ...given, claim: 0 };
      for (const size of ["wide", "narrow"] as const) {
        const [known, other] = [fixed, secret].map((facts) =>
          wall.draw(sceneOf(wall, values, facts), size, say),
        );
        assert.deepEqual(known, other);
      }
      assert.equal(
        wall.tell(run(values, secret), say, values),
        wall.tell(run(values, fixed), say, values),
      );
    }),
    { numRuns: 30 },
  );
});

test("every state is drawn within the picture, of one height, each shape under a name of its own", () => {
  fc.assert(
    fc.property(any, fc.constantFrom("wide" as const, "narrow" as const), (values, size) => {
      const { width, height, shapes } = wall.draw(sceneOf(wall, values, fixed), size, say);
      assert.equal(height, roomOf(size, false).height);
      assert.equal(new Set(shapes.map(({ key, tag }) => `${tag} ${key}`)).size, shapes.length);
      for (const { key, attributes } of shapes)
        for (const [name, value] of Object.entries(attributes)) {
          assert.doesNotMatch(String(value), /NaN|Infinity|undefined/, `${key} ${name}`);
          if (/^c?x$/.test(name)) assert.ok(Number(value) >= 0 && Number(value) <= width, key);
          if (/^c?y$/.test(name)) assert.ok(Number(value) >= 0 && Number(value) <= height, key);
        }
    }),
    { numRuns: 50 },
  );
});

test("a press on a point of the line sets that point, before and after the forecast is shown", () => {
  fc.assert(
    fc.property(any, fc.constantFrom("wide" as const, "narrow" as const), (values, size) => {
      const room = roomOf(size, values.claim === 1);
      const keys = ["firstguess", "secondguess", "thirdguess"] as const;
      keys.forEach((key, index) => {
        const at = { x: xOf(room, index + 1), y: yOf(room, values[key]) };
        assert.deepEqual(wall.grasp!(at, size, values), { [key]: values[key] });
      });
      assert.deepEqual(wall.grasp!({ x: xOf(room, 0), y: room.line.base }, size, values), {});
      const below = { x: xOf(room, 1), y: room.line.base + 60 };
      assert.deepEqual(wall.grasp!(below, size, values), {});
    }),
  );
});

test("the verdict on the claim follows the year", () => {
  assert.match(told({ ...preset("overstated") }), /2024, sooner than .*\(2025\): they contradict/);
  assert.match(told({ ...preset("chips") }), /ends in 2025, the earliest year/);
  assert.match(told({ claim: 1 }), /ends in 2027, 2 years after/);
  assert.match(told({ ...preset("outrun") }), /does not end by 2038/);
  assert.match(told({ ...preset("claim") }), /take exactly what there is/);
  assert.match(told({ claim: 1, firstguess: 1_200_000 }), /stood at 1\.2 million.*200,000 fewer/);
  assert.match(told({ claim: 1 }), /^You have drawn no line\. McBee forecast near 1 million GPUs/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { presetValues, sceneOf } from "../../../src/explainers/explainer.ts";
import explainer from "../../../src/explainers/a-chips-working-life/index.ts";
import {
  horizon,
  inferenceLife,
  parameters,
  results,
  run,
  trainingLife,
} from "../../../src/explainers/a-chips-working-life/model.ts";
import { anyValues } from "./any-values.ts";
import { every, project } from "./every.ts";

const { starts, fixed, say } = every.find(({ name }) => name === "a-chips-working-life")!;
const given = starts as Parameters<typeof run>[0];
const any = anyValues(parameters);
const near = (one: number, other: number, what?: string) =>
  assert.ok(Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other)), what);
const valueOf = (key: string, values: typeof given) =>
  results(run(values, fixed)).find((result) => result.key === key)!.value;

test("one chip worked by hand", () => {
  // A year earns 8,760 h × ($2 × 50% − 1 kW × $0.10) = $7,884; 2 + 4 years of it are $47,304.
  // $20,000 at 8% over 5 years: 20,000 × 0.08 / (1 − 1.08^−5) = $5,009.13 a year, $25,045.65 in all; 47,304 / 25,045.65 = 1.8887.
  const { life, earned, repaid, idle, paidFromInference } = run(given, fixed);
  assert.deepEqual([life, idle, paidFromInference], [6, 0, 3]);
  assert.equal(earned.toFixed(2), "47304.00");
  assert.equal(repaid.toFixed(2), "25045.65");
  assert.equal(valueOf("multiple", given).toFixed(4), "1.8887");
});

test("a chip that does not repay its loan is told to be short", () => {
  const tell = (changed: Partial<typeof given>) => {
    const values = { ...given, ...changed };
    return explainer.tell(run(values, fixed), say, values);
  };
  // At $0.50 in inference a year leaves 8,760 × (0.25 − 0.10) = $1,314: 2 × 7,884 + 4 × 1,314 = $21,024, $4,022 under its loan.
  assert.match(tell({ later: 0.5 }), /about \$21,000 after power, \$4,000 less than its loan/);
  assert.match(tell({}), /earns about \$47,000 after power; its loan takes \$25,000/);
  assert.match(tell({ rent: 0, later: 0 }), /about \$5,300 less than its power costs/);
});

test("a growing fleet worked by hand", () => {
  // By 30% a year: in training 1 + 1/1.3 = 1.7692, in inference 1.3^−2 + … + 1.3^−5 = 1.6663 of a purchase: 48.5%.
  const { inferring } = run(presetValues(explainer, "boom", given), fixed);
  assert.equal(inferring.toFixed(1), "48.5");
});

test("the picture leads with what the assumptions are ranked by", () => {
  assert.equal(explainer.headline, "inferring");
  const { shapes } = explainer.draw(sceneOf(explainer, given, fixed), "wide", say);
  const [first] = shapes;
  assert.match(first!.lines!.join(" "), new RegExp(`${Math.round(valueOf("inferring", given))}%`));
});

test("a fleet worked by hand", () => {
  // 10,000 a year: in the third year the first are in inference, the other two purchases train; in the seventh the first have retired.
  const { years } = run(given, fixed);
  const mix = (year: number) => {
    const { bought, training, inference, retired } = years[year - 1]!;
    return [bought, training, inference, retired];
  };
  assert.deepEqual(mix(1), [10_000, 10_000, 0, 0]);
  assert.deepEqual(mix(3), [30_000, 20_000, 10_000, 0]);
  assert.deepEqual(mix(7), [70_000, 20_000, 40_000, 10_000]);
  // At $1 in inference an hour-rented half less power leaves 8,760 × $0.40 = $3,504 a year; training leaves $7,884.
  const { earnedInTraining, earnedInInference } = run({ ...given, later: 1 }, fixed).years[2]!;
  assert.deepEqual(
    [Math.round(earnedInTraining), Math.round(earnedInInference)],
    [157_680_000, 35_040_000],
  );
  // With 2.5 years of training the first purchase spends half its third year in each job.
  const half = run({ ...given, training: 2.5 }, fixed).years[2]!;
  assert.deepEqual([half.training, half.inference], [25_000, 5_000]);
});

test("a life cut short under a loan worked by hand", () => {
  // 2 + 4 − 3 = 3 years, one of them in inference; of 5 years of instalments 2 are left: each year 10,000 × 2 retired chips owe.
  const { training, inference, idle, years, earned } = run({ ...given, cut: 3 }, fixed);
  assert.deepEqual([training, inference, idle], [2, 1, 2]);
  assert.equal(earned.toFixed(0), "23652");
  assert.deepEqual(
    [3, 4, 5, 16].map((year) => years[year - 1]!.owing),
    [0, 10_000, 20_000, 20_000],
  );
  // Cut beyond inference, training goes too.
  assert.equal(run({ ...given, cut: 5 }, fixed).training, 1);
});

test("the printed lives alone: between four sevenths and five sevenths of an even fleet infer", () => {
  const { least, most } = run(given, fixed).printed.share;
  near(least, 400 / 7);
  near(most, 500 / 7);
});

test("the presets named for the executive are the ends of what the ledger prints", () => {
  const [training, inference] = [trainingLife, inferenceLife].map((id) => project.facts.get(id)!);
  const lives = (preset: string) => {
    const values = presetValues(explainer, preset, given);
    return [values.training, values.inference, values.cut];
  };
  assert.deepEqual(lives("short"), [training!.value, inference!.value, 0]);
  assert.deepEqual(lives("long"), [training!.high, inference!.high, 0]);
});

test("no chip is lost: bought is training, inference and retired in every year", () => {
  fc.assert(
    fc.property(any, (values) => {
      for (const { bought, training, inference, retired, owing } of run(values, fixed).years) {
        near(training + inference + retired, bought);
        assert.ok(owing <= retired * (1 + 1e-9));
      }
    }),
  );
});

test("bought evenly, the fleet settles at inference over the whole life, and grows no more", () => {
  fc.assert(
    fc.property(any, (values) => {
      const even = { ...values, growth: 0, buying: horizon };
      const { training, inference, life, inferring, years } = run(even, fixed);
      const last = years.at(-1)!;
      near(last.training + last.inference, values.bought * life);
      if (life === 0) return assert.equal(inferring, 0);
      near(inferring, (100 * inference) / life);
      near((100 * last.inference) / (last.training + last.inference), inferring);
      near(training + inference, life);
    }),
  );
});

test("a steady rate of buying settles too: the share of the last year is that of the long run", () => {
  fc.assert(
    fc.property(any, (values) => {
      const { life, inferring, years } = run({ ...values, buying: horizon }, fixed);
      const { training, inference } = years.at(-1)!;
      if (life > 0) near((100 * inference) / (training + inference), inferring);
    }),
  );
});

test("faster growth is never an older fleet", () => {
  fc.assert(
    fc.property(any, any, (values, other) => {
      const faster = { ...values, growth: Math.max(values.growth, other.growth) };
      assert.ok(run(faster, fixed).inferring <= run(values, fixed).inferring + 1e-9);
    }),
  );
});

test("longer training is never fewer chips in training, nor longer inference fewer in inference", () => {
  fc.assert(
    fc.property(any, any, (values, other) => {
      const now = run(values, fixed).years;
      const trained = { ...values, training: Math.max(values.training, other.training) };
      run(trained, fixed).years.forEach(({ training }, year) =>
        assert.ok(training >= now[year]!.training * (1 - 1e-9)),
      );
      const inferred = { ...values, inference: Math.max(values.inference, other.inference) };
      run(inferred, fixed).years.forEach(({ inference }, year) =>
        assert.ok(inference >= now[year]!.inference * (1 - 1e-9)),
      );
    }),
  );
});

test("a shorter life never earns for longer, and never owes for less", () => {
  fc.assert(
    fc.property(any, any, (values, other) => {
      const shorter = run({ ...values, cut: Math.max(values.cut, other.cut) }, fixed);
      const now = run(values, fixed);
      assert.ok(shorter.life <= now.life);
      assert.ok(shorter.idle >= now.idle);
      assert.equal(now.idle, Math.max(0, values.term - now.life));
    }),
  );
});

test("dearer rent and more rented hours never earn less; dearer power never earns more", () => {
  fc.assert(
    fc.property(any, any, (values, other) => {
      const earned = (changed: Partial<typeof values>) => {
        const { years, ...one } = run({ ...values, ...changed }, fixed);
        return [
          one.earned,
          ...years.map(
            ({ earnedInTraining, earnedInInference }) => earnedInTraining + earnedInInference,
          ),
        ];
      };
      const more = (key: keyof typeof values) =>
        earned({ [key]: Math.max(values[key], other[key]) });
      const now = earned({});
      const isNotLess = (one: number[], two: number[]) =>
        one.every((value, place) => value >= two[place]! - 1e-9 * Math.abs(two[place]!));
      for (const key of ["rent", "later", "use"] as const)
        assert.ok(isNotLess(more(key), now), key);
      for (const key of ["draw", "electricity"] as const) assert.ok(isNotLess(now, more(key)), key);
    }),
  );
});

test("the loan repays the price, with interest never less than it, and every instalment falls somewhere", () => {
  fc.assert(
    fc.property(any, (values) => {
      const { repaid, idle, paidFromInference, training, life } = run(values, fixed);
      assert.ok(repaid >= values.price * (1 - 1e-9));
      assert.ok(repaid <= values.price * (1 + (values.interest / 100) * values.term) + 1e-6);
      near(Math.min(values.term, training) + paidFromInference + idle, values.term);
      near(repaid, run({ ...values, cut: 0 }, fixed).repaid);
      assert.ok(paidFromInference <= life - training + 1e-9);
    }),
  );
});

test("without interest the price is repaid, in equal parts", () => {
  const { repaid, years } = run({ ...given, interest: 0 }, fixed);
  assert.equal(repaid, 20_000);
  // One purchase owes $4,000 a chip in its first year; from the fifth year on five purchases do.
  assert.deepEqual([years[0]!.due, years[4]!.due, years[9]!.due], [4e7, 2e8, 2e8]);
});

test("every allowed input is finite and bounded", () => {
  fc.assert(
    fc.property(any, (values) => {
      const { years, inferring, printed, short } = run(values, fixed);
      for (const year of years)
        for (const [key, value] of Object.entries(year)) assert.ok(Number.isFinite(value), key);
      assert.ok(inferring >= 0 && inferring <= 100);
      assert.ok(printed.share.least <= printed.share.most);
      assert.ok(short >= 0 && short <= horizon);
      for (const { training, inference, retired, owing, due } of years)
        assert.ok(Math.min(training, inference, retired, owing, due) >= 0);
    }),
  );
});

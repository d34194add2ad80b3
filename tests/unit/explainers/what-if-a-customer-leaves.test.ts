import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { presetValues } from "../../../src/explainers/explainer.ts";
import { startsOf } from "../../../src/explainers/parameter.ts";
import whatIf from "../../../src/explainers/what-if-a-customer-leaves/index.ts";
import {
  parameters,
  results,
  run,
  type CollateralValues,
  type Outcome,
} from "../../../src/explainers/what-if-a-customer-leaves/model.ts";
import { anyValues } from "./any-values.ts";
import { every, project } from "./every.ts";

const any = anyValues(parameters);
const { facts } = project;
const starts = startsOf(parameters, facts);

/** A loan of a billion over four quarters against chips worth two, without interest, ageing or running costs. */
const plain: CollateralValues = {
  ...starts,
  loan: 1,
  term: 4,
  interest: 0,
  decline: 0,
  chips: 100_000,
  price: 20_000,
  contracts: 1,
  span: 4,
  costs: 0,
  customer: 0,
  share: 40,
  leaves: 3,
  strength: 50,
};
const { say } = every.find(({ name }) => name === "what-if-a-customer-leaves")!;
const tell = (changed: Partial<CollateralValues>): string => {
  const values = { ...starts, ...changed };
  return whatIf.tell(run(values), say, values);
};
const near = (one: number, other: number, to = 1e-6) =>
  assert.ok(Math.abs(one - other) <= to * Math.max(1, Math.abs(other)), `${one} is not ${other}`);
const atMost = (one: number, other: number) =>
  assert.ok(one <= other + 1e-6 * Math.max(1, Math.abs(other)), `${one} is more than ${other}`);

test("worked by hand: customers pay each instalment, and no chip is sold", () => {
  // 1,000 million / 4 = 250 million due a quarter, and 1,000 million of contracts over 4 quarters bring just that.
  // Coverage: 2,000 / 1,000, / 750, / 500, / 250 million, then nothing is owed.
  const { quarters, lowest, lack } = run(plain);
  assert.deepEqual(
    quarters.map(({ owed }) => owed / 1e6),
    [1000, 750, 500, 250, 0],
  );
  assert.deepEqual(
    quarters.map(({ coverage }) => coverage?.toFixed(2)),
    ["2.00", "2.67", "4.00", "8.00", undefined],
  );
  assert.deepEqual([lowest, lack, quarters[4]!.held], [2, 0, 100_000]);
});

test("worked by hand: a customer leaves, and chips are sold at a price that stands still", () => {
  // From quarter 3, 40% of 250 million is missing: 100 million / $20,000 = 5,000 chips, in two quarters 10,000. They stood idle, so
  // that the others go on paying 150 million.
  const { quarters, lack } = run({ ...plain, customer: 1, feedback: 0 });
  assert.deepEqual(
    quarters.map(({ sold }) => Math.round(sold)),
    [0, 0, 0, 5000, 5000],
  );
  assert.deepEqual([lack, quarters[4]!.price], [0, 20_000]);
});

test("worked by hand: all chips are sold at once, and the sale itself takes the loan’s cover", () => {
  // Refinancing fails in quarter 1, and nothing comes from customers: 1,000 million due, chips worth 2,000 million. Each tenth sold halves
  // the price: it falls by e^-λ a chip, λ = ln 2 / 10,000. All of them bring 20,000 × (1 − 1/1,024) / λ = 288.26 million.
  const { quarters, lack, lowest } = run({ ...plain, refinancing: 1, due: 1, contracts: 0 });
  near(1e9 - lack, 288.257e6, 1e-5);
  near(quarters[1]!.price, 20_000 / 1024);
  assert.deepEqual([quarters[1]!.held, lowest], [0, 0]);
});

test("worked by hand: the price told is that of the last chip sold, in its quarter, and of the end where chips are left", () => {
  // Everything goes in quarter 1, at $20,000 × 0.9 before the sale and a thousand-and-twenty-fourth of that after it; age alone goes on.
  const gone = { ...plain, refinancing: 1, due: 1, contracts: 0, decline: 10 };
  near(run(gone).last.price, 18_000 / 1024);
  assert.equal(run(gone).last.quarter, 1);
  // Nothing is sold: $20,000 × 0.9 to the fourth in quarter 4.
  const { last } = run({ ...plain, decline: 10 });
  near(last.price, 20_000 * 0.9 ** 4);
  assert.equal(last.quarter, 4);
  const cheap = { strength: 50, decline: 20, price: 5000, chips: 200_000, loan: 0.5, costs: 0 };
  const late = { contracts: 5, span: 20, term: 24, share: 100, leaves: 22 };
  assert.match(tell({ ...cheap, ...late }), /under \$1 when the last one goes, in quarter 22/);
});

test("nothing is told as a cause that is none", () => {
  // Without contracts chips are sold from the first quarter on, and gone long before the customer leaves.
  const early = tell({ contracts: 0, leaves: 18 });
  assert.match(early, /Even before the customer leaves, from quarter 1,.* none is left/);
  assert.doesNotMatch(tell({}), /Even before/);
  for (const none of [{ share: 0 }, { leaves: 20, term: 19 }, { customer: 0 }])
    assert.match(tell(none), /nobody leaves/);
  // What happens first is told first.
  assert.match(tell({ refinancing: 1, due: 2 }), /^In quarter 2 a refinancing fails.* leaves in/);
});

test("worked by hand: interest, ageing and running costs", () => {
  // Quarter 1: 1,000 million + 20% / 4 = 1,050; planned 750; due 300. Customers 250 − 20% of 250 = 200. Missing 100 million, at
  // $20,000 × 0.9 = $18,000: 5,555.6 chips.
  const values = { ...plain, interest: 20, decline: 10, costs: 20, feedback: 0 };
  const [, first] = run(values).quarters;
  near(first!.sold, 100e6 / 18_000);
  near(first!.repaid, 300e6);
  near(first!.coverage!, ((100_000 - 100e6 / 18_000) * 18_000) / 750e6);
});

test("as it begins the chain runs to its end; without its cause, or with the price left alone, the loan is repaid", () => {
  const of = (name: string) => run(presetValues(whatIf, name, starts));
  assert.ok(of("critics").lack > 0 && of("refinancing").lack > 0 && of("both").lack > 0);
  for (const name of ["executive", "nobody", "still"]) assert.equal(of(name).lack, 0, name);
  const { quarters, calm } = of("nobody");
  assert.deepEqual(quarters, calm);
  assert.ok(calm.every(({ coverage = 1, sold }) => coverage >= 1 && sold === 0));
});

test("the share that a preset names is the printed one", () => {
  assert.equal(
    whatIf.presets["once"]!.share,
    facts.get("coreweave-revenue-share-microsoft")!.value,
  );
});

test("every allowed input has a finite, bounded course", () => {
  fc.assert(
    fc.property(any, (values) => {
      const outcome = run(values);
      const { quarters, fleet } = outcome;
      assert.equal(quarters.length, values.term + 1);
      for (const quarter of quarters) {
        for (const [name, value = 0] of Object.entries(quarter))
          assert.ok(Number.isFinite(value) && value >= 0, name);
        assert.ok(quarter.held <= fleet && quarter.price <= values.price);
        assert.equal(quarter.coverage === undefined, quarter.owed === 0);
      }
      for (const { key, value } of results(outcome))
        assert.ok(Number.isFinite(value) && value >= 0, key);
    }),
  );
});

test("chips held and sold are all chips; repaid and owed are the loan with its interest", () => {
  fc.assert(
    fc.property(any, (values) => {
      const { quarters, fleet } = run(values);
      let sold = 0;
      for (const quarter of quarters) {
        sold += quarter.sold;
        near(quarter.held + sold, fleet);
        near(quarter.repaid + quarter.owed, values.loan * 1e9 + quarter.interest);
      }
    }),
  );
});

test("something is still owed at the end only when no chip is left", () => {
  fc.assert(
    fc.property(any, (values) => {
      const { quarters, lack } = run(values);
      assert.ok(lack === 0 || quarters.at(-1)!.held === 0);
    }),
  );
});

/** Never better for the lender in any quarter: less coverage while anything is owed, fewer chips, more owed. */
function assertNoBetter(worse: Outcome, better: Outcome): void {
  worse.quarters.forEach(({ coverage, held, owed }, quarter) => {
    const other = better.quarters[quarter]!;
    atMost(held, other.held);
    atMost(other.owed, owed);
    if (coverage !== undefined && other.coverage !== undefined) atMost(coverage, other.coverage);
  });
  atMost(worse.lowest, better.lowest);
  atMost(better.lack, worse.lack);
}

test("coverage never rises when prices fall faster, the customer is larger or costs more, or the sale moves the price", () => {
  const worseWhenMore = [
    "decline",
    "share",
    "strength",
    "interest",
    "costs",
    "feedback",
    "customer",
  ];
  const betterWhenMore = ["price", "contracts", "taken", "leaves"];
  fc.assert(
    fc.property(any, any, (one, other) => {
      for (const key of [...worseWhenMore, ...betterWhenMore] as (keyof CollateralValues)[]) {
        const [less, more] = [Math.min(one[key], other[key]), Math.max(one[key], other[key])];
        const [atLess, atMore] = [run({ ...one, [key]: less }), run({ ...one, [key]: more })];
        if (worseWhenMore.includes(key)) assertNoBetter(atMore, atLess);
        else assertNoBetter(atLess, atMore);
      }
    }),
  );
});

test("with the feedback off the price is a matter of age alone, whatever is sold", () => {
  fc.assert(
    fc.property(any, (values) => {
      run({ ...values, feedback: 0 }).quarters.forEach(({ price }, quarter) =>
        near(price, values.price * (1 - values.decline / 100) ** quarter),
      );
    }),
  );
});

test("until something happens the course is the one in which nothing does", () => {
  fc.assert(
    fc.property(any, (values) => {
      const { quarters, calm } = run(values);
      assert.deepEqual(calm, run({ ...values, customer: 0, refinancing: 0 }).quarters);
      const first = Math.min(
        values.customer ? values.leaves : Infinity,
        values.refinancing ? values.due : Infinity,
      );
      assert.deepEqual(quarters.slice(0, first), calm.slice(0, first));
    }),
  );
});

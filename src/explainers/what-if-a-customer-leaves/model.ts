import { toggle, type Values } from "../parameter.ts";
import type { Result } from "../result.ts";
import { marketOf } from "./market.ts";

/** Printed are the loan, the contracts and the largest share of a backlog; all of them belong to different moments. The rest is nobody's. */
export const parameters = {
  /** Whether the largest customer leaves. */
  customer: { ...toggle(1), group: "trigger" },
  /** Of the contracts, how much leaves with it, in percent. Printed as a share of backlog; that it is one of these contracts is assumed. */
  share: {
    unit: "percent",
    min: 0,
    max: 100,
    step: 5,
    start: { fact: "coreweave-backlog-share-largest-customer" },
    group: "trigger",
  },
  /** The quarter in which it leaves, counted from the loan. */
  leaves: { unit: "quarter", min: 1, max: 24, step: 1, start: 5, group: "trigger" },
  /** Of what it leaves behind, how much others take up at once, in percent. */
  taken: { unit: "percent", min: 0, max: 100, step: 5, start: 0, group: "trigger" },
  /** Whether a refinancing fails, so that all that is owed falls due. */
  refinancing: { ...toggle(0), group: "trigger" },
  /** The quarter in which it fails. */
  due: { unit: "quarter", min: 1, max: 24, step: 1, start: 8, group: "trigger" },
  /** Whether the lender's own sale moves the price. */
  feedback: { ...toggle(1), group: "chips" },
  /** What the sale of each tenth of the chips takes off the price, in percent: how deep the market for used chips is. */
  strength: { unit: "percent", min: 0, max: 50, step: 1, start: 15, group: "chips" },
  /** What a used chip loses in a quarter by age alone, in percent. */
  decline: { unit: "percent", min: 0, max: 20, step: 0.5, start: 5, group: "chips" },
  /** How many chips are pledged. */
  chips: { unit: "GPU", min: 10_000, max: 200_000, step: 5000, start: 100_000, group: "chips" },
  /** What one of them would fetch on the day of the loan. */
  price: { unit: "USD", min: 5000, max: 60_000, step: 1000, start: 30_000, group: "chips" },
  /** What is lent, in billions. */
  loan: {
    unit: "USD-billion",
    min: 0.5,
    max: 5,
    step: 0.1,
    start: { fact: "coreweave-debt-2023-08", per: 1e9 },
    group: "loan",
  },
  /** Quarters in which it is to be repaid in equal parts. */
  term: { unit: "quarter", min: 4, max: 24, step: 1, start: 20, group: "loan" },
  /** A year, in percent. */
  interest: { unit: "percent", min: 0, max: 20, step: 0.5, start: 10, group: "loan" },
  /** What these chips have been let for, in billions; renewed at the same pace when they end. */
  contracts: {
    unit: "USD-billion",
    min: 0,
    max: 5,
    step: 0.1,
    start: { fact: "coreweave-contracts-2023", per: 1e9 },
    group: "contracts",
  },
  /** Quarters over which those contracts are paid. */
  span: { unit: "quarter", min: 2, max: 20, step: 1, start: 8, group: "contracts" },
  /** Of the revenue of all chips, what running them costs, whoever leaves, in percent. */
  costs: { unit: "percent", min: 0, max: 90, step: 5, start: 30, group: "contracts" },
} as const;

export type CollateralValues = Values<typeof parameters>;

/** How things stand when a quarter's payments and sales are done. */
export interface Quarter {
  /** Chips that the lender has not sold, and those sold in this quarter. */
  held: number;
  sold: number;
  /** What one more chip would fetch, in dollars. */
  price: number;
  /** In dollars; repaid and interest since the loan was made. */
  owed: number;
  repaid: number;
  interest: number;
  /** What the chips held would fetch at this price over what is owed; nothing where nothing is owed. */
  coverage: number | undefined;
}

export interface Outcome {
  /** From the day of the loan to the end of its term. */
  quarters: Quarter[];
  /** The same if no customer left and no refinancing failed. */
  calm: Quarter[];
  fleet: number;
  /** The lowest coverage while anything is owed. */
  lowest: number;
  /** What is owed when the term is over. */
  lack: number;
  /** What the last chip fetched, and in which quarter; where chips are left, what one would fetch when the term is over. */
  last: { price: number; quarter: number };
}

/** The course of the loan under the reader's assumptions, and beside it the course in which nothing happens. */
export function run(values: CollateralValues): Outcome {
  const quarters = courseOf(values);
  return {
    quarters,
    calm: courseOf({ ...values, customer: 0, refinancing: 0 }),
    fleet: values.chips,
    lowest: Math.min(...quarters.flatMap(({ coverage }) => coverage ?? [])),
    lack: quarters.at(-1)!.owed,
    last: lastPrice(quarters),
  };
}

export const results = ({ quarters, fleet, lowest, lack, last }: Outcome): Result[] => {
  const { held, repaid } = quarters.at(-1)!;
  return [
    { key: "lack", value: lack, unit: "USD" },
    { key: "lowest", value: lowest * 100, unit: "percent" },
    { key: "sold", value: fleet - held, unit: "GPU" },
    { key: "price", value: last.price, unit: "USD" },
    { key: "quarter", value: last.quarter, unit: "quarter" },
    { key: "repaid", value: repaid, unit: "USD" },
  ];
};

/** The price after a sale is what its last chip has fetched. */
function lastPrice(quarters: Quarter[]): Outcome["last"] {
  const gone = quarters.findIndex(({ held }) => held === 0);
  const quarter = gone < 0 ? quarters.length - 1 : gone;
  return { price: quarters[quarter]!.price, quarter };
}

/**
 * Quarter by quarter: the price ages, interest is added, the customers' money pays what is due, and the lender sells chips for what is
 * missing. Money beyond what is due leaves; money that does not come from customers or chips does not come at all.
 */
function courseOf(values: CollateralValues): Quarter[] {
  const loan = values.loan * 1e9;
  const market = marketOf(values);
  const quarters: Quarter[] = [
    {
      held: values.chips,
      sold: 0,
      price: values.price,
      owed: loan,
      repaid: 0,
      interest: 0,
      coverage: (values.chips * values.price) / loan,
    },
  ];
  for (let quarter = 1; quarter <= values.term; quarter++) {
    const before = quarters.at(-1)!;
    const added = (before.owed * values.interest) / 100 / 4;
    const isCalled = values.refinancing === 1 && quarter >= values.due;
    const planned = isCalled ? 0 : loan * (1 - quarter / values.term);
    const due = before.owed + added - planned;
    const paid = Math.min(due, customersPay(values, before.held, quarter));
    const { sold, proceeds } = market.sell(before.held, due - paid, quarter);
    // What is paid in full leaves exactly what was planned, and no crumbs of arithmetic.
    const owed = proceeds < due - paid ? before.owed + added - paid - proceeds : planned;
    const held = before.held - sold;
    const price = market.price(held, quarter);
    quarters.push({
      held,
      sold,
      price,
      owed,
      repaid: before.repaid + paid + proceeds,
      interest: before.interest + added,
      coverage: owed > 0 ? (held * price) / owed : undefined,
    });
  }
  return quarters;
}

/** Chips that nobody rents any more are sold first: only when they are gone do the remaining customers lose theirs. */
function customersPay(values: CollateralValues, held: number, quarter: number): number {
  const hasLeft = values.customer === 1 && quarter >= values.leaves;
  const gone = hasLeft ? (values.share / 100) * (1 - values.taken / 100) : 0;
  const rented = Math.min(held / values.chips, 1 - gone);
  const revenue = (values.contracts * 1e9) / values.span;
  return Math.max(0, revenue * (rented - values.costs / 100));
}

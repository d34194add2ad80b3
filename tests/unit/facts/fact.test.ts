import assert from "node:assert/strict";
import { test } from "node:test";
import type { Derived, Figure, Ledger, Status } from "../../../src/dataset/ledger.ts";
import { figuresOf, resolveFacts } from "../../../src/facts/fact.ts";

const figure = (id: string, changed: Partial<Figure> = {}): Figure =>
  ({ id, value: 6, qualifier: "exact", unit: "USD", status: "reported", ...changed }) as Figure;
const derived = (id: string, operands: string[], changed: Partial<Derived> = {}): Derived =>
  ({ id, operands, operation: "sum", unit: "USD", digits: 2, ...changed }) as Derived;

function resolve(figures: Figure[], ours: Derived[] = []) {
  const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));
  return resolveFacts({ figures: byId(figures), derived: byId(ours) } as unknown as Ledger);
}

test("figures come first, then our arithmetic", () => {
  const facts = resolve([figure("a"), figure("b")], [derived("sum", ["a", "b"])]);
  assert.deepEqual([...facts.keys()], ["a", "b", "sum"]);
});

test("a figure keeps its row and shows all the digits it was printed with", () => {
  const row = figure("a", { value: 13.1, value_high: 14, qualifier: "about" });
  const fact = resolve([row]).get("a");
  assert.equal(fact?.figure, row);
  assert.equal(fact?.derived, undefined);
  assert.deepEqual(
    [fact?.value, fact?.high, fact?.qualifier, fact?.digits],
    [13.1, 14, "about", 15],
  );
});

test("our arithmetic is computed from its operands and hangs on its own thread", () => {
  const fact = resolve([figure("a"), figure("b", { value: 3 })], [derived("sum", ["a", "b"])]).get(
    "sum",
  );
  assert.equal(fact?.value, 9);
  assert.equal(fact?.thread, "derived");
  assert.deepEqual(
    fact?.operands.map(({ id }) => id),
    ["a", "b"],
  );
});

test("arithmetic on a figure that is missing is no fact", () => {
  assert.deepEqual([...resolve([figure("a")], [derived("sum", ["a", "b"])]).keys()], ["a"]);
});

test("rumours and slogans hang on somebody's word, as a claim does", () => {
  const statuses: Status[] = ["reported", "forecast", "claim", "rumour", "slogan"];
  const facts = resolve(statuses.map((status) => figure(status, { status })));
  assert.deepEqual(
    statuses.map((status) => facts.get(status)?.thread),
    ["reported", "forecast", "claim", "claim", "claim"],
  );
});

test("a fact stands on figures: on itself, or on all it was computed from", () => {
  const facts = resolve(
    [figure("a"), figure("b")],
    [derived("sum", ["a", "b"]), derived("twice", ["sum", "a"])],
  );
  const standsOn = (id: string) => figuresOf(facts.get(id)!).map((found) => found.id);
  assert.deepEqual(standsOn("a"), ["a"]);
  assert.deepEqual(standsOn("sum"), ["a", "b"]);
  assert.deepEqual(standsOn("twice"), ["a", "b", "a"]);
});

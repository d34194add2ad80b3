import assert from "node:assert/strict";
import { test } from "node:test";
import { familyOf, tieThread } from "../../../src/facts/tie.ts";
import en from "../../../src/i18n/messages/en.json" with { type: "json" };
import { described } from "../tiny-project.ts";

const allowed = (column: string): string[] =>
  described.resources
    .find(({ name }) => name === "deals")!
    .schema.fields.find(({ name }) => name === column)!.constraints!.enum!;

test("every kind of tie the ledger allows has a family and words", () => {
  assert.ok(allowed("kind").length > 10);
  for (const kind of allowed("kind")) {
    assert.match(familyOf(kind), /^(capital|compute|demand|risk)$/, kind);
    assert.ok(`deal.kind.${kind}` in en, kind);
    assert.ok(`deal.family.${familyOf(kind)}` in en, kind);
  }
});

test("every status the ledger allows has a thread and words", () => {
  assert.deepEqual(allowed("status").sort(), Object.keys(tieThread).sort());
  for (const status of allowed("status")) assert.ok(`deal.status.${status}` in en, status);
});

test("only what is done is as firm as a report, and what is planned is as loose as a forecast", () => {
  const { done, planned, ...rest } = tieThread;
  assert.deepEqual([done, planned], ["reported", "forecast"]);
  assert.deepEqual(new Set(Object.values(rest)), new Set(["claim"]));
});

test("a kind without a family is a programmer's bug", () => {
  assert.throws(() => familyOf("adopts"), /adopts/);
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { DataPackage } from "../../../src/dataset/data-package.ts";
import { parseDate } from "../../../src/dataset/edtf.ts";
import type { Derived, Qualifier } from "../../../src/dataset/ledger.ts";
import type { Fact } from "../../../src/facts/fact.ts";
import {
  factDate,
  factText,
  formatComputation,
  formatFact,
  formatValue,
} from "../../../src/facts/format-fact.ts";
import { published } from "../../../src/i18n/locales.ts";

const empty = { en: "", de: "", ar: "" };
const fact = (changed: Partial<Fact> = {}): Fact => ({
  id: "a",
  label: empty,
  qualifier: "exact",
  value: 500e6,
  high: undefined,
  unit: "USD",
  digits: 15,
  role: "capital",
  thread: "reported",
  date: undefined,
  basis: "unknown",
  caution: empty,
  figure: undefined,
  derived: undefined,
  operands: [],
  ...changed,
});
const computed = (operation: Derived["operation"], operands: Fact[]) =>
  formatComputation("en", fact({ derived: { operation } as Derived, operands }));

const dataPackage = JSON.parse(
  readFileSync(new URL("../../../data/datapackage.json", import.meta.url), "utf8"),
) as DataPackage;
const allowed = (table: string, column: string): string[] =>
  dataPackage.resources
    .find(({ name }) => name === table)
    ?.schema.fields.find(({ name }) => name === column)?.constraints?.enum ??
  assert.fail(`${table}.${column} lists no values`);

test("a fact is its qualifier, its value and what follows, so that a value can be kept together", () => {
  assert.deepEqual(formatFact("en", fact({ qualifier: "more-than" })), {
    before: "more than ",
    value: "$500 million",
    after: "",
  });
  assert.equal(factText("en", fact({ qualifier: "more-than" })), "more than $500 million");
  assert.equal(factText("en", fact()), "$500 million");
});

test("a range is one value with one unit", () => {
  assert.equal(formatValue("en", fact({ value: 2, high: 3, unit: "year" })), "2 to 3 years");
});

test("our arithmetic shows no more digits than its row allows", () => {
  assert.equal(formatValue("en", fact({ value: 16.666, unit: "times", digits: 2 })), "17 times");
});

test("every qualifier the ledger allows has words in every published language", () => {
  for (const locale of published) {
    const words = allowed("figures", "qualifier").map((qualifier) =>
      factText(locale, fact({ qualifier: qualifier as Qualifier })),
    );
    assert.equal(new Set(words).size, words.length);
    for (const text of words) assert.ok(text.includes(formatValue(locale, fact())), text);
  }
});

test("every unit the ledger allows has words for one, several and a range", () => {
  const units = new Set([...allowed("figures", "unit"), ...allowed("derived", "unit")]);
  for (const locale of published) {
    for (const unit of units) {
      for (const [value, high] of [[1], [2], [0.5], [2, 3], [2e9, 3e9]] as const) {
        const text = factText(locale, fact({ value, high, unit }));
        assert.doesNotMatch(text, /[{}]|undefined/);
        assert.ok(!text.includes("\u0000"));
        if (unit !== "USD") assert.match(text, /[^\d.,]$/, unit);
      }
    }
  }
});

test("every operation the ledger allows says how it was done", () => {
  for (const operation of allowed("derived", "operation")) {
    const text = computed(operation as Derived["operation"], [fact(), fact({ value: 7 })]);
    assert.ok(text.includes("$500 million") && text.includes("$7"), text);
  }
});

test("a computation names its operands in order, with their qualifiers", () => {
  const about = fact({ value: 30e6, qualifier: "about" });
  assert.equal(computed("ratio", [fact(), about]), "$500 million divided by about $30 million");
  assert.equal(
    computed("sum", [fact(), about, fact({ value: 1e9 })]),
    "$500 million, about $30 million and $1 billion added",
  );
  assert.equal(formatComputation("en", fact()), "");
});

test("a fact's date is in words, or unknown", () => {
  assert.equal(factDate("en", fact({ date: parseDate("2018-12~") })), "end of 2018");
  assert.equal(factDate("en", fact()), "unknown");
});

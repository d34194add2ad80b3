import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  choices,
  everything,
  fold,
  found,
  type Entry,
  type Query,
} from "../../../src/ledger/query.ts";

const entry = (id: string, words: string, under: Partial<Entry> = {}): Entry => ({
  id,
  words: fold(`${id} ${words}`),
  subject: ["coreweave"],
  status: ["reported"],
  source: ["miner"],
  year: ["2023"],
  ...under,
});
const entries = [
  entry("revenue", "CoreWeave’s revenue über 500 Millionen"),
  entry("plan", "Chip plants, Élan", {
    subject: ["altman"],
    year: ["2024"],
    source: ["trillions"],
  }),
  entry("strait", "Straße إيرادات", { year: ["undated"], status: ["claim"] }),
  entry("both", "Ours", { subject: ["altman", "coreweave"], year: ["2022", "2023", "undated"] }),
];
const idsOf = (query: Partial<Query>) =>
  found(entries, { ...everything, ...query }).map(({ id }) => id);

const value = fc.constantFrom("", "a", "b", "c");
const someEntries = fc.array(
  fc.record({
    id: fc.string(),
    words: fc.string({ unit: fc.constantFrom("a", "b", " ", "é") }).map(fold),
    subject: fc.array(value),
    status: fc.array(value),
    source: fc.array(value),
    year: fc.array(value),
  }),
);
const typed = fc.string({ unit: fc.constantFrom("a", "b", " ", "É") });
const someQuery = fc.record({
  words: typed,
  subject: value,
  status: value,
  source: value,
  year: value,
});

test("who asks nothing is shown everything, and white space asks nothing", () => {
  fc.assert(
    fc.property(someEntries, fc.stringMatching(/^\s*$/), (given, words) => {
      assert.deepEqual(found(given, { ...everything, words }), given);
    }),
  );
});

test("every word and every choice only narrows, and keeps the order", () => {
  fc.assert(
    fc.property(someEntries, someQuery, typed, (given, query, more) => {
      const wide = found(given, query);
      const closer = [
        { ...query, words: `${query.words} ${more}` },
        ...choices
          .filter((choice) => !query[choice])
          .map((choice) => ({ ...query, [choice]: "a" })),
      ];
      for (const narrow of closer) {
        const kept = found(given, narrow);
        assert.deepEqual(
          kept,
          wide.filter((one) => kept.includes(one)),
        );
      }
    }),
  );
});

test("choices and words can be asked one after the other", () => {
  fc.assert(
    fc.property(someEntries, someQuery, (given, query) => {
      const steps = [
        { ...everything, words: query.words },
        ...choices.map((choice) => ({ ...everything, [choice]: query[choice] })),
      ];
      assert.deepEqual(found(given, query), steps.reduce(found, given));
    }),
  );
});

test("the order of the words does not matter", () => {
  fc.assert(
    fc.property(someEntries, fc.array(typed), (given, words) => {
      const ask = (order: string[]) => found(given, { ...everything, words: order.join(" ") });
      assert.deepEqual(ask(words), ask(words.toReversed()));
    }),
  );
});

test("case, accents, bent apostrophes and the vowel points of Arabic do not matter", () => {
  assert.deepEqual(idsOf({ words: "MILLIONEN Uber" }), ["revenue"]);
  assert.deepEqual(idsOf({ words: "coreweave's" }), ["revenue"]);
  assert.deepEqual(idsOf({ words: "elan" }), ["plan"]);
  assert.deepEqual(idsOf({ words: "STRASSE" }), ["strait"]);
  assert.deepEqual(idsOf({ words: "إِيرَادَات" }), ["strait"]);
});

test("a part of a word finds it, and its name in the ledger does", () => {
  assert.deepEqual(idsOf({ words: "plant" }), ["plan"]);
  assert.deepEqual(idsOf({ words: "strai" }), ["strait"]);
  assert.deepEqual(idsOf({ words: "plan revenue" }), []);
});

test("an entry is found under each of its subjects and years, and under no other", () => {
  assert.deepEqual(idsOf({ subject: "altman" }), ["plan", "both"]);
  assert.deepEqual(idsOf({ year: "2023" }), ["revenue", "both"]);
  assert.deepEqual(idsOf({ year: "undated" }), ["strait", "both"]);
  assert.deepEqual(idsOf({ year: "202" }), []);
  assert.deepEqual(idsOf({ year: "undated", status: "claim" }), ["strait"]);
});

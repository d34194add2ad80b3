import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { longest, queryFrom, searchOf } from "../../../src/ledger/address.ts";
import { choices, everything } from "../../../src/ledger/query.ts";

const known = {
  subject: ["", "coreweave", "nvidia"],
  status: ["", "claim"],
  source: ["", "miner"],
  year: ["", "2023", "undated"],
};
const some = fc.record(
  {
    words: fc.string({ maxLength: longest.words }).map((words) => words.trim()),
    subject: fc.constantFrom(...known.subject),
    status: fc.constantFrom(...known.status),
    source: fc.constantFrom(...known.source),
    year: fc.constantFrom(...known.year),
  },
  { noNullPrototype: true },
);

test("an address brings back what was asked, whatever its words", () => {
  fc.assert(
    fc.property(some, (query) => {
      assert.deepEqual(queryFrom(searchOf(query), known), { query, faults: [] });
    }),
  );
});

test("what is not asked is left out, so the whole ledger has a plain address", () => {
  assert.equal(searchOf(everything), "");
  assert.equal(searchOf({ ...everything, words: "  " }), "");
  assert.equal(
    searchOf({ ...everything, year: "2023", words: "two roads" }),
    "?words=two+roads&year=2023",
  );
});

test("what others wrote into the address stays", () => {
  assert.equal(searchOf(everything, "?from=mail&subject=nvidia"), "?from=mail");
  assert.equal(
    searchOf({ ...everything, status: "claim" }, "?from=mail"),
    "?from=mail&status=claim",
  );
});

test("what the ledger does not have is passed over and told, no longer than can be read", () => {
  const { query, faults } = queryFrom(`?subject=${"x".repeat(9999)}&year=1850&status=claim`, known);
  assert.deepEqual(query, { ...everything, status: "claim" });
  assert.deepEqual(faults, [
    { choice: "subject", value: "x".repeat(longest.value) },
    { choice: "year", value: "1850" },
  ]);
});

test("of endless words as many are asked as the field would take", () => {
  const { query } = queryFrom(`?words=${"so+".repeat(9999)}`, known);
  assert.equal(query.words.length, longest.words);
});

test("no address makes it throw, or ask for what is not there", () => {
  const name = fc.constantFrom("words", ...choices, "constructor", "__proto__", "");
  const piece = fc
    .tuple(name, fc.string({ unit: "binary", maxLength: 10 }))
    .map(([key, value]) => `${key}=${value}`);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), fc.string(), (pieces, tail) => {
      const { query } = queryFrom(`?${pieces.join("&")}${tail}%E0%A4%A`, known);
      assert.deepEqual(Object.keys(query), Object.keys(everything));
      for (const choice of choices) assert.ok(known[choice].includes(query[choice]));
    }),
  );
});

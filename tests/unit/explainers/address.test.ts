import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readAddress, writeAddress } from "../../../src/explainers/address.ts";
import { allowed } from "../../../src/explainers/parameter.ts";
import { anyValues } from "./any-values.ts";

const parameters = {
  share: { unit: "percent", min: 0, max: 100, step: 5, start: 50 },
  pace: { unit: "GW", min: 0.25, max: 5, step: 0.25, start: 1 },
  sale: { unit: "count", min: 0, max: 1, step: 1, start: 1, kind: "switch" },
} as const;
const starts = { share: 50, pace: 1, sale: 1 };
const faultsOf = (query: string) =>
  readAddress(parameters, starts, query).faults.map(({ kind, name }) => `${kind} ${name}`);

test("what stands as it begins is left out, and nothing changed is no query at all", () => {
  assert.equal(writeAddress(parameters, starts, starts), "");
  assert.equal(writeAddress(parameters, starts, { ...starts, pace: 0.5 }), "?v=1&pace=0.5");
});

test("every state a reader can reach comes back from its address, without a fault", () => {
  fc.assert(
    fc.property(anyValues(parameters), (given) => {
      const read = readAddress(parameters, starts, writeAddress(parameters, starts, given));
      assert.deepEqual(read, { values: given, faults: [] });
    }),
  );
});

test("whatever an address holds, every value is one that the controls allow", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 80 }),
      fc.constantFrom("", "share=", "v=1&pace="),
      (text, head) => {
        const { values } = readAddress(parameters, starts, head + text);
        assert.deepEqual(Object.keys(values), Object.keys(starts));
        for (const [key, value] of Object.entries(values))
          assert.equal(allowed(parameters[key as keyof typeof parameters], value), value);
      },
    ),
  );
});

test("unknown, malformed, out of range and of another version are told apart", () => {
  assert.deepEqual(faultsOf("?v=1&shar=5"), ["unknown shar"]);
  assert.deepEqual(faultsOf("?share=fifty"), ["malformed share"]);
  assert.deepEqual(faultsOf("?share=1e9"), ["malformed share"]);
  assert.deepEqual(faultsOf("?share=101&pace=0"), ["out-of-range share", "out-of-range pace"]);
  assert.deepEqual(faultsOf("?v=2&share=10"), ["version 2"]);
  assert.deepEqual(faultsOf("?__proto__=1&constructor=2"), [
    "unknown __proto__",
    "unknown constructor",
  ]);
  assert.deepEqual(faultsOf("?utm_source=x&fbclid=y"), []);
});

test("out of range goes to the end of the range, between two steps to the nearer one", () => {
  const read = (query: string) => readAddress(parameters, starts, query).values;
  assert.equal(read("?share=400").share, 100);
  assert.equal(read("?share=-3").share, 0);
  assert.equal(read("?pace=0.3").pace, 0.25);
});

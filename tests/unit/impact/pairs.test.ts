import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pairUp } from "../../../src/impact/pairs.ts";

const words = fc.array(fc.constantFrom("a", "b", "c", "d"));
const pair = (before: string[], after: string[]) => pairUp(before, after, (word) => word);

test("what reads the same is paired, wherever it stands; the rest in its order", () => {
  assert.deepEqual(pair(["a", "b", "x"], ["b", "y", "z"]), [
    { before: "b", after: "b" },
    { before: "a", after: "y" },
    { before: "x", after: "z" },
  ]);
  assert.deepEqual(pair(["a"], []), [{ before: "a", after: undefined }]);
  assert.deepEqual(pair([], ["a"]), [{ before: undefined, after: "a" }]);
});

test("each item of both sides is in exactly one pair", () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pairs = pair(before, after);
      const sideOf = (side: "before" | "after") => pairs.flatMap((found) => found[side] ?? []);
      assert.deepEqual(sideOf("after"), after);
      assert.deepEqual(sideOf("before").sort(), [...before].sort());
    }),
  );
});

test("nothing that stands on both sides is paired with something else", () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const odd = pair(before, after).filter((found) => found.before !== found.after);
      const [old, now] = [odd.map((found) => found.before), odd.map((found) => found.after)];
      assert.deepEqual(
        old.filter((word) => word !== undefined && now.includes(word)),
        [],
      );
    }),
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { markDifferences, type Stretch } from "../../../src/impact/word-diff.ts";

const shown = (stretches: Stretch[]) =>
  stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");
const marked = (before: string, after: string) => {
  const found = markDifferences(before, after);
  return [shown(found.before), shown(found.after)];
};
const sentence = fc.array(fc.constantFrom("a", "b", "c", "$30", "مليون")).map((w) => w.join(" "));
const plain = (stretches: Stretch[], differs: boolean) =>
  stretches
    .filter((stretch) => stretch.differs === differs)
    .flatMap(({ text }) => text.match(/\S+/g) ?? []);

test("the words that differ are marked on their sides, neighbours together", () => {
  assert.deepEqual(marked("Some 40 ships came.", "Some 50 ships came."), [
    "Some [40] ships came.",
    "Some [50] ships came.",
  ]);
  assert.deepEqual(marked("a loan of $2 billion", "a loan of nearly $3 billion"), [
    "a loan of [$2] billion",
    "a loan of [nearly $3] billion",
  ]);
  assert.deepEqual(marked("", "all new"), ["", "[all new]"]);
});

test("nothing is lost, and nothing of two equal texts is marked", () => {
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const found = markDifferences(before, after);
      assert.equal(found.before.map(({ text }) => text).join(""), before);
      assert.equal(found.after.map(({ text }) => text).join(""), after);
      assert.deepEqual(plain(markDifferences(before, before).after, true), []);
    }),
  );
});

test("what is not marked reads the same on both sides", () => {
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const found = markDifferences(before, after);
      assert.deepEqual(plain(found.before, false), plain(found.after, false));
    }),
  );
});

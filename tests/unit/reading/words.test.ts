import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { key, withWord, type ReadingWord } from "../../../src/reading/words.ts";

const words: ReadingWord[] = ["light", "dark", "calm", "list"];
const kept = fc.subarray(words).map((some) => some.join(" "));

test("a word taken in is there once, one left out is not, and the others stay", () => {
  fc.assert(
    fc.property(kept, fc.constantFrom(...words), fc.boolean(), (before, word, isWanted) => {
      const after = withWord(before, word, isWanted).split(" ").filter(Boolean);
      const others = (all: string[]) => all.filter((other) => other !== word);
      assert.deepEqual(others(after), others(before.split(" ").filter(Boolean)));
      assert.equal(after.filter((other) => other === word).length, isWanted ? 1 : 0);
    }),
  );
});

test("with nothing settled nothing is left to keep", () => {
  assert.equal(withWord("calm", "calm", false), "");
});

test("what runs before the first paint reads what is kept, and waits for nothing", () => {
  const early = readFileSync(new URL("../../../src/reading/early.js", import.meta.url), "utf8");
  assert.ok(early.includes(`localStorage.getItem("${key}")`));
  assert.doesNotMatch(early, /\b(import|await|fetch|setTimeout)\b/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { remember } from "../../src/remember.ts";

/** Joins its arguments, and counts how often it had to. */
function counting() {
  const calls = { made: 0 };
  const join = remember((...words: unknown[]) => {
    calls.made += 1;
    return words.map(String).join("+");
  });
  return { calls, join };
}

test("a value is made once, and comes back the same", () => {
  const { calls, join } = counting();
  assert.equal(join("de", 15), "de+15");
  assert.equal(join("de", 15), "de+15");
  assert.equal(calls.made, 1);
});

test("other arguments give another value, also where they read alike", () => {
  const { calls, join } = counting();
  for (const words of [["1", 2], [1, "2"], ["12"], ["1,2"], ["1", "2", ""]]) join(...words);
  assert.equal(calls.made, 5);
});

test("that there is no value is remembered too", () => {
  let made = 0;
  const none = remember((_word: string) => void made++);
  assert.equal(none("x"), undefined);
  assert.equal(none("x"), undefined);
  assert.equal(made, 1);
});

test("what is remembered does not grow without end", () => {
  const { calls, join } = counting();
  for (let word = 0; word <= 10_000; word++) join(word);
  join(0);
  assert.equal(calls.made, 10_002);
});

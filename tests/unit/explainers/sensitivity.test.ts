import assert from "node:assert/strict";
import { test } from "node:test";
import { choice } from "../../../src/explainers/parameter.ts";
import { speak } from "../../../src/explainers/say.ts";
import { idleWords, rankSwings, swingWords } from "../../../src/explainers/sensitivity.ts";

const result = (value: number) => ({ key: "answer", unit: "count", value });
const parameters = {
  idle: { unit: "count", min: 0, max: 9, step: 1, start: 1 },
  little: { unit: "count", min: 0, max: 1, step: 1, start: 1 },
  much: { unit: "count", min: 1, max: 10, step: 1, start: 1 },
};

test("the assumption that swings the answer furthest comes first, one that swings nothing last", () => {
  const swings = rankSwings(parameters, { idle: 1, little: 1, much: 2 }, ({ little, much }) =>
    result(little + much ** 2),
  );
  assert.deepEqual(swings, [
    { key: "much", atLeast: result(2), atMost: result(101), reach: 99, ends: [1, 10] },
    { key: "little", atLeast: result(4), atMost: result(5), reach: 1, ends: [0, 1] },
    { key: "idle", atLeast: result(5), atMost: result(5), reach: 0, ends: [0, 9] },
  ]);
});

test("a swing says which end of the slider gives which answer, and idle assumptions are named once", () => {
  const say = speak("en", { "parameter.idle.short": "Weather", "parameter.little.short": "Luck" });
  const swings = rankSwings(parameters, { idle: 1, little: 1, much: 2 }, ({ much }) =>
    result(much),
  );
  assert.equal(swingWords(swings[0]!, parameters, say), "1 at 1, 10 at 10");
  assert.equal(idleWords(swings, say), "Nothing about this answer hangs on: Weather and Luck.");
  assert.equal(idleWords(swings.slice(0, 1), say), "");
});

test("of a choice a swing says the least and the most, whichever option gives them", () => {
  const given = { wish: choice(["one", "two", "three"]) };
  const answers = [7, 3, 5];
  const [swing] = rankSwings(given, { wish: 0 }, ({ wish }) => result(answers[wish]!));
  assert.equal(swingWords(swing!, given, speak("en", {})), "from 3 to 7");
  assert.equal(swing!.reach, 4);
});

test("an answer that is largest between the ends reaches to where it stands", () => {
  const [swing] = rankSwings({ much: parameters.much }, { much: 5 }, ({ much }) =>
    result(25 - (much - 5) ** 2),
  );
  assert.equal(swing?.reach, 25);
});

test("what the reader guesses before they know is not among what matters", () => {
  const guessed = { ...parameters, idle: { ...parameters.idle, isGuess: true as const } };
  const swings = rankSwings(guessed, { idle: 1, little: 1, much: 2 }, ({ much }) => result(much));
  assert.deepEqual(
    swings.map(({ key }) => key),
    ["much", "little"],
  );
});

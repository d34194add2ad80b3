import assert from "node:assert/strict";
import { test } from "node:test";
import { rankSwings } from "../../../src/explainers/sensitivity.ts";

const parameters = {
  idle: { unit: "count", min: 0, max: 9, step: 1, start: 1 },
  little: { unit: "count", min: 0, max: 1, step: 1, start: 1 },
  much: { unit: "count", min: 1, max: 10, step: 1, start: 1 },
};

test("the assumption that swings the answer furthest comes first, one that swings nothing last", () => {
  const swings = rankSwings(
    parameters,
    { idle: 1, little: 1, much: 2 },
    ({ little, much }) => little + much ** 2,
  );
  assert.deepEqual(swings, [
    { key: "much", atLeast: 2, atMost: 101, reach: 99 },
    { key: "little", atLeast: 4, atMost: 5, reach: 1 },
    { key: "idle", atLeast: 5, atMost: 5, reach: 0 },
  ]);
});

test("an answer that is largest between the ends reaches to where it stands", () => {
  const [swing] = rankSwings(
    { much: parameters.much },
    { much: 5 },
    ({ much }) => 25 - (much - 5) ** 2,
  );
  assert.equal(swing?.reach, 25);
});

test("what the reader guesses before they know is not among what matters", () => {
  const guessed = { ...parameters, idle: { ...parameters.idle, isGuess: true as const } };
  const swings = rankSwings(guessed, { idle: 1, little: 1, much: 2 }, ({ much }) => much);
  assert.deepEqual(
    swings.map(({ key }) => key),
    ["much", "little"],
  );
});

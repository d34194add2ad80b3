import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, test } from "node:test";
import { takeTurns, type Turns } from "../../../src/explainers/turns.client.ts";

let frames: FrameRequestCallback[] = [];
let done: string[] = [];
let turns: Turns;
const before = globalThis.requestAnimationFrame;

const parts = ["shapes", "labels", "words"].map((name) => () => void done.push(name));
/** No machine is that quick, none that slow: the tests hang on no clock. */
const [never, always] = [0, Infinity];

/** One frame, and the time after it in which its cost is told. Returns what it did. */
async function frame(): Promise<string[]> {
  const [run, ...later] = frames;
  [frames, done] = [later, []];
  run?.(0);
  const did = done;
  await new Promise((resolve) => setTimeout(resolve, 5));
  return did;
}

describe("takeTurns(parts, room)", () => {
  beforeEach(() => {
    [frames, done] = [[], []];
    globalThis.requestAnimationFrame = (frame) => frames.push(frame);
    globalThis.cancelAnimationFrame = () => (frames = []);
  });
  afterEach(() => {
    turns.stop();
    globalThis.requestAnimationFrame = before;
  });

  test("parts that do not fit into one frame are done one a frame, in their order", async () => {
    turns = takeTurns(parts, never);
    for (let round = 0; round < 2; round++) {
      turns.ask();
      assert.deepEqual(
        [await frame(), await frame(), await frame()],
        [["shapes"], ["labels"], ["words"]],
      );
      assert.equal(frames.length, 0);
    }
  });

  test("parts that are known to fit are done in one frame", async () => {
    turns = takeTurns(parts, always);
    turns.ask();
    for (let count = 0; count < 3; count++) await frame();
    turns.ask();
    assert.deepEqual(await frame(), ["shapes", "labels", "words"]);
  });

  test("under a held slider the parts alternate, and none is done twice for being asked twice", async () => {
    turns = takeTurns(parts, never);
    const seen: string[][] = [];
    for (let count = 0; count < 6; count++) {
      turns.ask();
      turns.ask();
      seen.push(await frame());
    }
    assert.deepEqual(seen.flat(), ["shapes", "labels", "words", "shapes", "labels", "words"]);
  });

  test("what is finished is done at once, and not again", async () => {
    turns = takeTurns(parts, never);
    turns.ask();
    turns.finish();
    assert.deepEqual(done, ["shapes", "labels", "words"]);
    assert.deepEqual(await frame(), []);
  });

  test("once stopped, nothing is done any more", async () => {
    turns = takeTurns(parts, always);
    turns.ask();
    turns.stop();
    assert.deepEqual(await frame(), []);
  });
});

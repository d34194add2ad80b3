import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, test } from "node:test";
import { takeTurns, type Turns } from "../../../src/explainers/turns.client.ts";

let frames: FrameRequestCallback[] = [];
let done: string[] = [];
let turns: Turns;
const before = globalThis.requestAnimationFrame;

const busy = (name: string) => () => done.push(name) > 0;
const parts = ["shapes", "labels", "words"].map(busy);
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
    assert.equal(turns.fit(), true);
    turns.ask();
    assert.deepEqual(await frame(), ["shapes", "labels", "words"]);
  });

  describe("on a clock that only our parts move", () => {
    const everyFrame = 3;
    const clock = performance.now.bind(performance);
    let now = 0;
    const takes = (name: string, milliseconds: number) => () => {
      now += milliseconds;
      return done.push(name) > 0;
    };
    const timed = () => {
      const [run] = frames;
      if (run)
        frames[0] = (time) => {
          run(time);
          now += everyFrame;
        };
      return frame();
    };
    beforeEach(() => (performance.now = () => now));
    afterEach(() => (performance.now = clock));

    test("a frame takes the parts that fit into it, and learns that they share what every frame costs", async () => {
      turns = takeTurns([takes("shapes", 5), takes("labels", 2), takes("words", 2)], 11);
      // By what each would take alone no two would fit; all three together take twelve.
      for (let round = 0; round < 4; round++) {
        turns.ask();
        while (frames.length) await timed();
      }
      turns.ask();
      assert.equal(turns.fit(), false);
      assert.deepEqual([await timed(), await timed()], [["shapes", "labels"], ["words"]]);
    });

    test("parts that together fit come to share one frame, though each alone took most of it", async () => {
      turns = takeTurns([takes("shapes", 5), takes("labels", 2), takes("words", 2)], 13);
      for (let round = 0; round < 4; round++) {
        turns.ask();
        while (frames.length) await timed();
      }
      turns.ask();
      assert.equal(turns.fit(), true);
      assert.deepEqual(await timed(), ["shapes", "labels", "words"]);
    });

    test("who has never been timed is taken for one like the others: a quick machine is done with the second frame", async () => {
      turns = takeTurns(
        ["a", "b", "c"].map((name) => takes(name, 1)),
        14,
      );
      turns.ask();
      assert.deepEqual([await timed(), await timed()], [["a"], ["b", "c"]]);
      assert.equal(turns.fit(), true);
    });

    test("parts that take their time now and nothing then do not all share a frame again", async () => {
      let each = 0;
      const controls = Array.from({ length: 8 }, () => () => takes("control", each)());
      turns = takeTurns([takes("shapes", 5), ...controls], 11);
      let longest = 0;
      for (let round = 0; round < 20; round++) {
        each = round % 2 ? 2 : 0;
        longest = 0;
        for (turns.ask(); frames.length; longest = Math.max(longest, now)) {
          now = 0;
          await timed();
        }
      }
      // All of them together take 24. What only the last time had taught would send them there every other time.
      assert.ok(longest <= 16, `the longest frame took ${longest}`);
    });

    test("who had never anything to do does not count when it is asked whether all fit", async () => {
      turns = takeTurns([takes("shapes", 5), ...Array.from({ length: 9 }, () => () => false)], 14);
      turns.ask();
      assert.deepEqual(await timed(), ["shapes"]);
      assert.equal(turns.fit(), true);
    });
  });

  test("who has nothing to do leaves its turn to the next", async () => {
    turns = takeTurns([busy("shapes"), () => false, busy("words")], never);
    turns.ask();
    assert.deepEqual([await frame(), await frame()], [["shapes"], ["words"]]);
    assert.equal(frames.length, 0);
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

import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { settle } from "../../../src/desk/settle.node.ts";

interface Saved {
  words: string;
  isBroken: boolean;
}

/** A newsroom of one file, and all that was told about it. */
function newsroom({
  patience = 40,
  reading = () => {},
}: { patience?: number; reading?: () => unknown } = {}) {
  let saved: Saved = { words: "good", isBroken: false };
  const told: string[] = [];
  let looks = 0;
  const look = async () => {
    looks++;
    const seen = saved;
    await reading();
    return seen;
  };
  const desk = settle(look, (state) => told.push(state.words), { quiet: 10, patience });
  return {
    desk,
    told,
    looks: () => looks,
    save(words: string) {
      saved = { words, isBroken: words.startsWith("bad") };
      desk.touch();
    },
    /** As on a disk that tells nobody. */
    saveUnseen: (words: string) => (saved = { words, isBroken: false }),
  };
}

test("a burst of saves is read once, and only the last is told", async () => {
  const { desk, told, looks, save } = newsroom();
  for (const words of ["one", "two", "three"]) save(words);
  assert.equal((await desk.state()).words, "three");
  assert.deepEqual(told, ["three"]);
  assert.equal(looks(), 1);
});

test("a file that is half written for a moment is never told", async () => {
  const { desk, told, looks, save } = newsroom({ patience: 5000 });
  save("bad, half of it");
  while (!looks()) await pause(5);
  save("good again");
  await desk.state();
  assert.deepEqual(told, ["good again"]);
});

test("what stays wrong is told, and then that it is mended", async () => {
  const { desk, told, save } = newsroom();
  save("bad");
  assert.equal((await desk.state()).isBroken, true);
  save("mended");
  await desk.state();
  assert.deepEqual(told, ["bad", "mended"]);
});

test("what is saved while we read is read again before anybody is answered", async () => {
  const saves = ["new"];
  const { desk, told, save } = newsroom({
    reading() {
      const next = saves.pop();
      if (next) save(next);
    },
  });
  save("old");
  assert.equal((await desk.state()).words, "new");
  assert.deepEqual(told, ["new"]);
});

test("who waits for order waits until all is mended", async () => {
  const { desk, save } = newsroom();
  save("bad");
  let isOver = false;
  const waiting = desk.inOrder().then(() => (isOver = true));
  await desk.state();
  save("bad still");
  await desk.state();
  assert.equal(isOver, false);
  save("mended");
  await waiting;
});

test("where all is in order nobody waits", async () => {
  await newsroom().desk.inOrder();
});

test("a state is told once, however often it is asked for", async () => {
  const { desk, told } = newsroom();
  await desk.state();
  await desk.state();
  assert.deepEqual(told, ["good"]);
});

test("a change that no disk has told is found when somebody asks", async () => {
  const { desk, told, saveUnseen } = newsroom();
  await desk.state();
  saveUnseen("from afar");
  assert.equal((await desk.state()).words, "from afar");
  assert.deepEqual(told, ["good", "from afar"]);
});

/**
 * Runs the unit tests room by room, as many rooms at a time as there are cores. One process for all of them grows so large
 * that each program a test starts costs more than the test; one for each file spends its time on starting.
 */
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";

const here = import.meta.dirname;
const rooms = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `${name}/**/*.test.ts`);
const waiting = ["*.test.ts", ...rooms].map((tests) => path.join(here, tests));

async function work(): Promise<void> {
  for (let tests = waiting.shift(); tests; tests = waiting.shift())
    if ((await run(tests)) !== 0) process.exitCode = 1;
}

/** Tries one room, and prints what it says when it is done, so that two rooms never speak at once. */
function run(tests: string): Promise<number | null> {
  const room = spawn(process.execPath, ["--test", "--test-isolation=none", tests]);
  const said: Buffer[] = [];
  for (const stream of [room.stdout, room.stderr])
    stream.on("data", (part: Buffer) => said.push(part));
  return new Promise((resolve) =>
    room.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code);
    }),
  );
}

await Promise.all(Array.from({ length: availableParallelism() }, work));

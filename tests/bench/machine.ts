import { availableParallelism, loadavg } from "node:os";
import type { Browser } from "playwright";
import { median } from "./median.ts";
import { openPhone } from "./phone.node.ts";
import { installStopwatch } from "./stopwatch.ts";

/** A machine that takes longer over nothing has no time for us, in milliseconds. */
const busy = { frame: 34, work: 4 };

/** What this machine needs for nothing at all: an empty page at rest on the slowed processor. It tells a loaded machine from a slow site. */
export async function describeMachine(browser: Browser): Promise<string> {
  const phone = await openPhone(browser);
  await installStopwatch(phone.page);
  await phone.page.goto("about:blank");
  const { beats, works } = await phone.page.evaluate(async () => {
    const beats: number[] = [];
    const beat = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let last = await beat();
    for (let count = 0; count < 120; count++) {
      const now = await beat();
      beats.push(now - last);
      last = now;
    }
    const works: number[] = [];
    for (let count = 0; count < 30; count++) works.push((await timeInput(() => {})).work[0]!);
    return { beats, works };
  });
  await phone.close();
  const worst = Math.max(...beats);
  const isBusy = worst > busy.frame || median(works) > busy.work;
  const load = loadavg()[0]!.toFixed(1);
  return (
    `The machine at rest: a frame every ${median(beats).toFixed(1)} ms, the longest ${worst.toFixed(1)} ms; ` +
    `${median(works).toFixed(1)} ms of work for an empty frame; load ${load} on ${availableParallelism()} cores.` +
    (isBusy ? " IT IS BUSY WITH SOMETHING ELSE: these times are too long." : "")
  );
}

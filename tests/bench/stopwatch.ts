import type { Page } from "playwright";
import { untilQuiet as quietly } from "../browser/pages/quiet.ts";

/** An answer to an input, frame by frame. */
export interface Timed {
  /** Work of the main thread in each frame, in milliseconds; the first has that of the input with it. */
  work: number[];
  /** The first frame, counted from one, in which shapes of a picture are others; none where the input leaves them as they are. */
  drawn?: number | undefined;
  /** What a known piece of work took right before or right after, whichever is longer, in milliseconds. */
  pace: number;
}

declare global {
  /** These stand in every page of the bench. */
  var untilQuiet: typeof quietly;
  var timeInput: (act: () => void, frames?: number) => Promise<Timed>;
}

/**
 * Puts a stopwatch into every page to come.
 *
 * It counts the work of the main thread: what listeners do at once, and then each whole frame that follows, from before the first
 * animation callback until the next task, which cannot begin before style, layout, paint and hand-over are done; and what timers without
 * delay put off until a frame is out, as far as it reaches into the next. It leaves out the wait before a frame, nought to a whole one by
 * chance. Event Timing would count that wait, and rounds to eight milliseconds: half the budget. Two animation callbacks in a row would
 * always end on a beat of the screen and say 16.7 or 33.3, whatever was done between.
 *
 * Without a number of frames the answer is watched, and whole when some frames in a row have changed nothing on the page. Who watches
 * takes some of the time: an answer whose frames are known is timed unwatched.
 */
export async function installStopwatch(page: Page): Promise<void> {
  await page.addInitScript(`globalThis.untilQuiet = ${String(quietly)}`);
  await page.addInitScript(() => {
    const quiet = 4;
    const sixtieth = 1000 / 60;

    /** The same sums each time, some milliseconds of them: who else is at work on this machine shows in what they take. */
    function pace(): number {
      const begun = performance.now();
      let sum = 1;
      for (let count = 0; count < 500_000; count++) sum = (sum * 1103515245 + 12345) & 0x7fffffff;
      return performance.now() - begun + (sum && 0);
    }

    const setTimer = globalThis.setTimeout.bind(globalThis);
    /** What timers without delay have taken since it was last asked, in milliseconds. */
    let putOff = 0;
    globalThis.setTimeout = ((run: () => void, delay = 0) =>
      setTimer(() => {
        const begun = performance.now();
        run();
        if (delay === 0) putOff += performance.now() - begun;
      }, delay)) as typeof setTimeout;

    globalThis.timeInput = (act, frames) =>
      new Promise((resolve) => {
        const work: number[] = [];
        let [handled, framed, heldUp, last, beat] = [0, 0, 0, 0, 0];
        let drawn: number | undefined;
        const watch = new MutationObserver((records) => {
          last = work.length;
          const isShape = ({ target }: MutationRecord) =>
            target instanceof SVGElement && !target.closest("text");
          if (records.some(isShape)) drawn ??= last + 1;
        });
        if (frames === undefined)
          watch.observe(document, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
        function framePassed(): void {
          work.push(performance.now() - framed + (work.length ? heldUp : handled));
          if (work.length < (frames ?? last + 1 + quiet)) return;
          cancelAnimationFrame(beat);
          watch.disconnect();
          const isWatched = frames === undefined;
          resolve({
            work: isWatched ? work.slice(0, last + 1) : work,
            drawn,
            pace: Math.max(before, pace()),
          });
        }
        const before = pace();
        // Asked for before the page asks, so it is called before the page's own, in this frame and in the next.
        beat = requestAnimationFrame(function frame() {
          beat = requestAnimationFrame(frame);
          heldUp = Math.max(0, (work.at(-1) ?? 0) + putOff - sixtieth);
          putOff = 0;
          framed = performance.now();
          // A timer is a task, and a frame is one: it runs when the frame is out. A message between ports would cost more than it times.
          setTimer(framePassed, 0);
        });
        const begun = performance.now();
        act();
        handled = performance.now() - begun;
      });
  });
}

import type { Page } from "playwright";
import { untilQuiet as quietly } from "../browser/pages/quiet.ts";

/** An answer to an input, frame by frame. */
export interface Timed {
  /** Work of the main thread in each frame, in milliseconds; the first has that of the input with it. */
  work: number[];
  /** The first frame, counted from one, in which shapes of a picture are others; none where the input leaves them as they are. */
  drawn?: number | undefined;
}

declare global {
  /** These stand in every page of the bench. */
  var untilQuiet: typeof quietly;
  var timeInput: (act: () => void) => Promise<Timed>;
}

/**
 * Puts a stopwatch into every page to come.
 *
 * It counts the work of the main thread: what listeners do at once, and then each whole frame that follows, from before the first
 * animation callback until the next task, which cannot begin before style, layout, paint and hand-over are done. It leaves out the wait
 * between the two, nought to a whole frame by chance. Event Timing would count that wait, and rounds to eight milliseconds: half the
 * budget. Two animation callbacks in a row would always end on a beat of the screen and say 16.7 or 33.3, whatever was done between.
 *
 * The answer is whole when some frames in a row have changed nothing on the page.
 */
export async function installStopwatch(page: Page): Promise<void> {
  await page.addInitScript(`globalThis.untilQuiet = ${String(quietly)}`);
  await page.addInitScript(() => {
    const quiet = 4;
    globalThis.timeInput = (act) =>
      new Promise((resolve) => {
        const next = new MessageChannel();
        const work: number[] = [];
        let [handled, framed, last, beat] = [0, 0, 0, 0];
        let drawn: number | undefined;
        const watch = new MutationObserver((records) => {
          last = work.length;
          const isShape = ({ target }: MutationRecord) =>
            target instanceof SVGElement && !target.closest("text");
          if (records.some(isShape)) drawn ??= last + 1;
        });
        watch.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        next.port1.addEventListener("message", () => {
          work.push(performance.now() - framed + (work.length ? 0 : handled));
          if (work.length <= last + quiet) return;
          cancelAnimationFrame(beat);
          watch.disconnect();
          next.port1.close();
          resolve({ work: work.slice(0, last + 1), drawn });
        });
        next.port1.start();
        // Asked for before the page asks, so it is called before the page's own, in this frame and in the next.
        beat = requestAnimationFrame(function frame() {
          beat = requestAnimationFrame(frame);
          framed = performance.now();
          next.port2.postMessage(undefined);
        });
        const begun = performance.now();
        act();
        handled = performance.now() - begun;
      });
  });
}

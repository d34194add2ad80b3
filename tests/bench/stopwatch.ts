import type { Page } from "playwright";

/** From an input to its frame, in milliseconds. */
export interface Timed {
  /** Work of the main thread. */
  work: number;
  /** On the clock, the wait for the screen's next beat included. */
  shown: number;
}

declare global {
  /** Stands in every page of the bench. */
  var timeInput: (act: () => void) => Promise<Timed>;
}

/**
 * Puts a stopwatch into every page to come.
 *
 * It counts the work of the main thread: what listeners do at once, and then the whole frame that follows, from before the first
 * animation callback until the next task, which cannot begin before style, layout, paint and hand-over are done. It leaves out the wait
 * between the two, nought to a whole frame by chance. Event Timing would count that wait, and rounds to eight milliseconds: half the
 * budget. Two animation callbacks in a row would always end on a beat of the screen and say 16.7 or 33.3, whatever was done between.
 */
export const installStopwatch = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    globalThis.timeInput = (act) =>
      new Promise((resolve) => {
        const next = new MessageChannel();
        let [begun, handled, framed] = [0, 0, 0];
        next.port1.addEventListener("message", () => {
          const ready = performance.now();
          next.port1.close();
          resolve({ work: handled + ready - framed, shown: ready - begun });
        });
        next.port1.start();
        // Asked for before the page asks, so it is called before the page's own.
        requestAnimationFrame(() => {
          framed = performance.now();
          next.port2.postMessage(undefined);
        });
        begun = performance.now();
        act();
        handled = performance.now() - begun;
      });
  });

/** Parts of one work, each of which even a slow machine's frame can carry. */
export interface Turns {
  /** Asks for all parts, from the next frame on. */
  ask(): void;
  /** Does at once what is still due. */
  finish(): void;
  stop(): void;
}

/** What our work may take of a frame, in milliseconds: of the 16.7 of 60 a second the browser needs some for itself. */
const roomInFrame = 10;

/**
 * Does all parts in one frame where they fit into it, and one a frame, in their order, where they do not. A part that is asked for again
 * before its turn keeps its place and is done once: under a held slider they alternate, and none waits for the reader to let go.
 */
export function takeTurns(parts: readonly (() => void)[], room = roomInFrame): Turns {
  const due = new Set<() => void>();
  const costs = new Map<() => void, number>();
  const framed = new MessageChannel();
  let waiting = 0;
  let begun = 0;
  let done: (() => void)[] = [];

  const cost = () => [...costs.values()].reduce((sum, one) => sum + one, 0);
  const fits = () => costs.size === parts.length && cost() < room;

  function turn(): void {
    begun = performance.now();
    // A message is delivered after the frame has been laid out and painted: what it costs is seldom our own lines.
    framed.port2.postMessage(undefined);
    done = fits() ? [...due] : [...due].slice(0, 1);
    for (const part of done) due.delete(part);
    waiting = due.size ? requestAnimationFrame(turn) : 0;
    for (const part of done) part();
  }

  framed.port1.addEventListener("message", () => {
    const each = (performance.now() - begun) / done.length;
    for (const part of done) costs.set(part, each);
  });
  framed.port1.start();

  return {
    ask() {
      for (const part of parts) due.add(part);
      waiting ||= requestAnimationFrame(turn);
    },
    finish() {
      cancelAnimationFrame(waiting);
      waiting = 0;
      const parts = [...due];
      due.clear();
      for (const part of parts) part();
    },
    stop() {
      cancelAnimationFrame(waiting);
      framed.port1.close();
    },
  };
}

/** A part of a work, which even a slow machine's frame can carry. Returns whether there was anything to do. */
export type Part = () => boolean;

export interface Turns {
  /** Asks for all parts, from the next frame on. */
  ask(): void;
  /** Whether one frame can carry all of them, for all that is known by now. */
  fit(): boolean;
  /** Does at once what is still due. */
  finish(): void;
  stop(): void;
}

/** What a frame's work may take, in milliseconds: of the 16.7 of 60 a second the event before it needs some. */
const roomInFrame = 14;

/**
 * Does in each frame as many parts as fit into it, in their order, and at least one; who has nothing to do leaves its turn to the next. A
 * part that is asked for again before its turn keeps its place and is done once: under a held slider they take turns, and none waits for
 * the reader to let go.
 */
export function takeTurns(parts: readonly Part[], room = roomInFrame): Turns {
  const due = new Set<Part>();
  const costs = new Map<Part, number>();
  const framed = new MessageChannel();
  let waiting = 0;
  let begun = 0;
  let done: Part[] = [];

  const sum = (all: Iterable<number>) => [...all].reduce((one, other) => one + other, 0);
  /** Who has never been timed is taken for one like the others; the very first has a frame for itself. */
  const cost = (part: Part) => costs.get(part) ?? sum(costs.values()) / costs.size;
  const isRoom = (some: readonly Part[]) => sum(some.map(cost)) < room;

  function turn(): void {
    begun = performance.now();
    // A message is delivered after the frame has been laid out and painted: what it costs is seldom our own lines.
    framed.port2.postMessage(undefined);
    done = [];
    for (const part of due) {
      if (done.length && !isRoom([...done, part])) break;
      due.delete(part);
      if (part()) done.push(part);
    }
    waiting = due.size ? requestAnimationFrame(turn) : 0;
  }

  framed.port1.addEventListener("message", () => {
    const taken = performance.now() - begun;
    const expected = done.map(cost);
    // Who shared a frame shares what it took, in the measure of what was expected of each.
    for (const [at, part] of done.entries())
      costs.set(part, done.length === 1 ? taken : (expected[at]! / sum(expected)) * taken);
  });
  framed.port1.start();

  return {
    ask() {
      for (const part of parts) due.add(part);
      waiting ||= requestAnimationFrame(turn);
    },
    fit: () => sum(costs.values()) < room,
    finish() {
      cancelAnimationFrame(waiting);
      waiting = 0;
      for (const part of due) part();
      due.clear();
    },
    stop() {
      cancelAnimationFrame(waiting);
      framed.port1.close();
    },
  };
}

/** A part of a work, which even a slow machine's frame can carry. Returns whether there was anything to do. */
export type Part = () => boolean;

export interface Turns {
  /** Asks for all parts, from the next frame on. */
  ask(): void;
  /** Whether one frame is known to carry all of them. */
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

  /** Infinity while one of them has never been timed. */
  const cost = (some: readonly Part[]) =>
    some.reduce((sum, part) => sum + (costs.get(part) ?? Infinity), 0);

  function turn(): void {
    begun = performance.now();
    // A message is delivered after the frame has been laid out and painted: what it costs is seldom our own lines.
    framed.port2.postMessage(undefined);
    done = [];
    for (const part of due) {
      if (done.length && cost([...done, part]) >= room) break;
      due.delete(part);
      if (part()) done.push(part);
    }
    waiting = due.size ? requestAnimationFrame(turn) : 0;
  }

  framed.port1.addEventListener("message", () => {
    const taken = performance.now() - begun;
    const expected = cost(done);
    // Who shared a frame shares what it took, in the measure of what was expected of each.
    for (const part of done)
      costs.set(part, done.length === 1 ? taken : (costs.get(part)! / expected) * taken);
  });
  framed.port1.start();

  return {
    ask() {
      for (const part of parts) due.add(part);
      waiting ||= requestAnimationFrame(turn);
    },
    fit: () => cost(parts) < room,
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

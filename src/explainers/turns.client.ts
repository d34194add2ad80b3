/** Parts of one work, each of which a frame can carry. */
export interface Turns {
  /** Asks for all parts, from the next frame on. */
  ask(): void;
  stop(): void;
}

/**
 * Does one part a frame, in their order. A part that is asked for again before its turn keeps its place and is done once: under a held
 * slider they alternate, and none waits for the reader to let go.
 */
export function takeTurns(parts: readonly (() => void)[]): Turns {
  const due = new Set<() => void>();
  let waiting = 0;

  function turn(): void {
    const [part] = due;
    due.delete(part!);
    waiting = due.size ? requestAnimationFrame(turn) : 0;
    part!();
  }

  return {
    ask() {
      for (const part of parts) due.add(part);
      waiting ||= requestAnimationFrame(turn);
    },
    stop: () => cancelAnimationFrame(waiting),
  };
}

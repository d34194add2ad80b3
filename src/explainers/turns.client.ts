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

/** What a frame's work may take, in milliseconds: of the 16.7 of 60 a second the event before it needs some, and so does bad luck. */
const roomInFrame = 10;

/** Of what a frame with a single part takes, so much is the frame's own: whoever paints at all pays it, and many pay it once. */
const shareOfFrame = 0.7;

/** Of what a frame took beyond what was expected so much is learned, of what it took less, half as much: to be late costs more than to wait. */
const [dearer, cheaper] = [0.5, 0.25];

/**
 * Does in each frame as many parts as fit into it, in their order, and at least one; who has nothing to do leaves its turn to the next. A
 * part that is asked for again before its turn keeps its place and is done once: under a held slider they take turns, and none waits for
 * the reader to let go.
 */
export function takeTurns(parts: readonly Part[], room = roomInFrame): Turns {
  const due = new Set<Part>();
  /** What every frame takes that paints anything, and what each part takes beyond it. */
  let framesOwn = 0;
  const extra = new Map<Part, number>();
  let waiting = 0;
  let timing: ReturnType<typeof setTimeout> | undefined;

  /** Who has never been timed is taken for one like the others. */
  const beyond = (part: Part) => extra.get(part) ?? sum([...extra.values()]) / extra.size;
  const expected = (some: readonly Part[]) => framesOwn + sum(some.map(beyond));

  function turn(): void {
    const begun = performance.now();
    const done: Part[] = [];
    // A timer runs after the frame has been laid out and painted: what it costs is seldom our own lines.
    timing = setTimeout(() => learn(done, performance.now() - begun), 0);
    for (const part of due) {
      // Of the very first nothing is known, and it has a frame for itself.
      if (done.length && !(expected([...done, part]) < room)) break;
      due.delete(part);
      if (part()) done.push(part);
    }
    waiting = due.size ? requestAnimationFrame(turn) : 0;
  }

  function learn(done: readonly Part[], taken: number): void {
    if (!done.length) return;
    // A frame in which code is met for the first time, or something else held the processor, says little of the next.
    const counted = Math.min(taken, 2 * room);
    const isFirst = extra.size === 0;
    const known = (part: Part) => (isFirst ? 0 : beyond(part));
    const missed = counted - framesOwn - sum(done.map(known));
    const learned = missed * (isFirst ? 1 : missed > 0 ? dearer : cheaper);
    const share = ((1 - shareOfFrame) * learned) / done.length;
    for (const part of done) extra.set(part, Math.max(0, known(part) + share));
    framesOwn = Math.max(0, framesOwn + shareOfFrame * learned);
  }

  return {
    ask() {
      for (const part of parts) due.add(part);
      waiting ||= requestAnimationFrame(turn);
    },
    fit: () => extra.size === 0 || expected([...extra.keys()]) < room,
    finish() {
      cancelAnimationFrame(waiting);
      waiting = 0;
      for (const part of due) part();
      due.clear();
    },
    stop() {
      cancelAnimationFrame(waiting);
      clearTimeout(timing);
    },
  };
}

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);

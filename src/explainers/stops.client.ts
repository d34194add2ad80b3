interface Course {
  /** The stop that stands now. */
  at(): number;
  /** Shows a place between two stops. */
  pass(place: number): void;
  /** Ends at a stop that is shown already. */
  stay(place: number): void;
  /** Asks for a stop, to which the picture is then taken. */
  choose(place: number): void;
}

const reduced = "(prefers-reduced-motion: reduce)";
/** In milliseconds, from one stop to any other. */
const travelling = 700;
/** Reading stands still when nothing has scrolled for this long. */
const rest = 180;

/**
 * Takes the picture from stop to stop: by scrolling along their list, by a button of a stop, or by `goTo` when a control has chosen one.
 */
export function mountStops(
  root: HTMLElement,
  course: Course,
): { goTo: (place: number) => void; undo: () => void } {
  const items = [...root.querySelectorAll<HTMLElement>(".stops > li")];
  const undo = new AbortController();
  const { signal } = undo;
  let place = course.at();
  let travel = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const show = (next: number) => course.pass((place = next));

  /** The stop under the reading line, and how far on the way to the next one. */
  function scrolled(): number | undefined {
    const line = innerHeight * 0.55;
    const tops = items.map((item) => item.getBoundingClientRect().top);
    if (tops[0]! > line || items.at(-1)!.getBoundingClientRect().bottom < line) return undefined;
    const at = tops.findLastIndex((top) => top <= line);
    const next = tops[at + 1];
    return next === undefined ? at : at + (line - tops[at]!) / (next - tops[at]!);
  }

  function follow(): void {
    const next = scrolled();
    if (next === undefined) return;
    cancelAnimationFrame(travel);
    // With reduced motion the picture cuts from stop to stop.
    show(matchMedia(reduced).matches ? Math.round(next) : next);
    clearTimeout(resting);
    resting = setTimeout(() => course.stay(Math.round(place)), rest);
  }

  function goTo(goal: number): void {
    const from = place;
    const start = performance.now();
    const isCut = matchMedia(reduced).matches;
    cancelAnimationFrame(travel);
    const move = (now: number) => {
      const part = isCut ? 1 : Math.min(1, Math.max(0, now - start) / travelling);
      const eased = part * part * (3 - 2 * part);
      show(from + (goal - from) * eased);
      if (part < 1) travel = requestAnimationFrame(move);
    };
    move(start);
  }

  root.addEventListener(
    "click",
    (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      const by = Number(button?.dataset["by"] ?? NaN);
      const to = button?.dataset["stop"] ? Number(button.dataset["stop"]) : course.at() + by;
      if (!Number.isNaN(to)) course.choose(Math.min(items.length - 1, Math.max(0, to)));
    },
    { signal },
  );
  addEventListener("scroll", () => requestAnimationFrame(follow), { signal, passive: true });
  return {
    goTo,
    undo() {
      undo.abort();
      cancelAnimationFrame(travel);
      clearTimeout(resting);
    },
  };
}

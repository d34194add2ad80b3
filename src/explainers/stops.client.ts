import { isCalm } from "../reading/settle.client.ts";
import { write } from "./drawing.ts";

interface Course {
  /** The stop that stands now. */
  at(): number;
  /** Draws the picture at the present place. */
  draw(): void;
  /** The reading has come to a stop. */
  reach(stop: number): void;
  /** The reading stands still. */
  rest(): void;
  /** Asks for a stop, to which the picture is then taken. */
  choose(stop: number): void;
}

export interface Travels {
  /** Where the picture is: it may lie between two stops. */
  place(): number;
  goTo(stop: number): void;
  undo(): void;
}

/** How soon the picture has made most of its way, in milliseconds. */
const haste = 130;
/** In milliseconds, on most screens. */
const oneFrame = 1000 / 60;
/** Reading stands still when nothing has scrolled for this long. */
const pause = 180;
/** What is spoken waits until the first frames are out, which have enough to show. In milliseconds. */
const breath = 50;
/** A page that comes back, or is turned or resized, scrolls of its own accord for so long. */
const settling = 500;
/** A page that is still rolling when a control is pressed rolls on for so long, and no reader means it. */
const rolling = 250;

/**
 * Takes the picture from stop to stop: by scrolling along their list, by a button, or by `goTo` when a control has chosen one.
 * Whoever acts last says where to, and the picture is always on its way there, never elsewhere.
 */
export function mountStops(root: HTMLElement, course: Course): Travels {
  const items = [...root.querySelectorAll<HTMLElement>(".stops > li")];
  const picture = root.querySelector<HTMLElement>("[data-picture=draw]")!;
  const status = root.querySelector(".stop-status")!;
  const undo = new AbortController();
  const { signal } = undo;
  let place = course.at();
  let goal = place;
  let frame = 0;
  let before = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let settled = performance.now() + settling;

  function goTo(stop: number): void {
    clearTimeout(resting);
    ignoreScrolling(rolling);
    aim(stop);
    mark(stop);
  }

  function aim(next: number): void {
    goal = next;
    if (isCalm()) {
      // With reduced motion the picture cuts from stop to stop.
      goal = Math.round(goal);
      if (place === goal) return;
      place = goal;
      course.draw();
    } else if (!frame && place !== goal) {
      // The first step is as long as any other, so that the picture is under way with the first frame.
      before = performance.now() - oneFrame;
      frame = requestAnimationFrame(move);
    }
  }

  function move(now: number): void {
    const left = goal - place;
    const part = 1 - Math.exp(-Math.max(0, now - before) / haste);
    before = now;
    place = Math.abs(left) < 0.002 ? goal : place + left * part;
    course.draw();
    frame = place === goal ? 0 : requestAnimationFrame(move);
  }

  function follow(): void {
    const next = performance.now() < settled ? undefined : scrolled(items, picture);
    if (next === undefined) return;
    aim(next);
    const stop = Math.round(next);
    if (stop !== course.at()) {
      course.reach(stop);
      mark(stop);
    }
    clearTimeout(resting);
    resting = setTimeout(() => {
      aim(stop);
      course.rest();
    }, pause);
  }

  function mark(stop: number): void {
    items.forEach((item, index) => {
      if (index === stop) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
    });
    for (const button of root.querySelectorAll<HTMLElement>("[data-by]")) {
      const next = stop + Number(button.dataset["by"]);
      button.setAttribute("aria-disabled", String(next < 0 || next >= items.length));
    }
  }

  function takeClick(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const { by, stop } = button?.dataset ?? {};
    if (by === undefined && stop === undefined) return;
    const next = stop === undefined ? course.at() + Number(by) : Number(stop);
    if (!items[next]) return;
    course.choose(next);
    // A slider says itself where it has come to; a button has to be spoken for.
    const heading = items[next].querySelector("h3")!.textContent;
    clearTimeout(speaking);
    speaking = setTimeout(() => write(status, heading), breath);
  }

  function ignoreScrolling(span: number): void {
    settled = Math.max(settled, performance.now() + span);
  }

  root.addEventListener("click", takeClick, { signal });
  addEventListener("scroll", follow, { signal, passive: true });
  for (const type of ["resize", "pageshow", "popstate"])
    addEventListener(type, () => ignoreScrolling(settling), { signal });
  mark(place);
  return {
    place: () => place,
    goTo,
    undo() {
      undo.abort();
      cancelAnimationFrame(frame);
      clearTimeout(resting);
      clearTimeout(speaking);
    },
  };
}

/**
 * The stop on the reading line and how far it is on the way to the next one: it stays for the first half of its words.
 * Above and below the list there is none.
 */
function scrolled(items: readonly HTMLElement[], picture: HTMLElement): number | undefined {
  const frame = picture.getBoundingClientRect();
  const boxes = items.map((item) => item.getBoundingClientRect());
  // Where the picture stands above the words, the line lies in what it leaves free.
  const isAbove = frame.left < boxes[0]!.right && boxes[0]!.left < frame.right;
  const line = isAbove ? Math.max(0, frame.bottom) * 0.55 + innerHeight * 0.45 : innerHeight * 0.5;
  if (boxes[0]!.top > line || boxes.at(-1)!.bottom < 0) return undefined;
  const at = boxes.findLastIndex(({ top }) => top <= line);
  const next = boxes[at + 1];
  if (!next) return at;
  const part = (line - boxes[at]!.top) / (next.top - boxes[at]!.top);
  return at + Math.max(0, part * 2 - 1);
}

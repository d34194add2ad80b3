import type { Manner } from "./manner.ts";

type Grasp = (at: { x: number; y: number }, size: "wide" | "narrow", manner: Manner) => void;

/** Lets a reader press and pull on the picture itself, in the picture's own units. Returns its undoing. */
export function mountGrasp(root: HTMLElement, grasp: Grasp): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  for (const size of ["wide", "narrow"] as const) {
    const svg = root.querySelector<SVGSVGElement>(`.explained .picture-${size} svg`)!;
    svg.classList.add("graspable");
    const take = (event: PointerEvent, manner: Manner) => {
      const frame = svg.getBoundingClientRect();
      const { width, height } = svg.viewBox.baseVal;
      const x = ((event.clientX - frame.left) / frame.width) * width;
      const y = ((event.clientY - frame.top) / frame.height) * height;
      grasp({ x, y }, size, manner);
    };
    svg.addEventListener(
      "pointerdown",
      (event) => {
        if (event.button !== 0) return;
        svg.setPointerCapture(event.pointerId);
        take(event, "passing");
      },
      { signal },
    );
    svg.addEventListener(
      "pointermove",
      (event) => {
        if (svg.hasPointerCapture(event.pointerId)) take(event, "passing");
      },
      { signal },
    );
    // A touch that turns out to be a scroll is cancelled, and leaves what it set.
    svg.addEventListener("pointerup", (event) => take(event, "lasting"), { signal });
  }
  return () => undo.abort();
}

import { activeStep } from "../scroll/geometry.ts";

/** How far down the window, as a share of it, a part begins to be the one being read. */
const line = 0.25;

/** Marks the entry of the part being read, from the parts' places alone. Returns its undoing. */
export function mountContents(nav: HTMLElement): () => void {
  const entries = [...nav.querySelectorAll("a")];
  const parts = entries.map(({ hash }) =>
    document.getElementById(decodeURIComponent(hash.slice(1)))!,
  );
  const render = () => {
    const tops = parts.map((part) => part.getBoundingClientRect().top);
    const active = activeStep(tops, innerHeight * line);
    for (const [at, entry] of entries.entries())
      if (at === active) entry.setAttribute("aria-current", "location");
      else entry.removeAttribute("aria-current");
  };
  // As in a scrolly the observer only wakes: its margin reaches up without end, so every crossing of the line counts.
  const observer = new IntersectionObserver(render, {
    rootMargin: `10000000px 0px ${100 * (line - 1)}% 0px`,
  });
  for (const part of parts) observer.observe(part);
  return () => observer.disconnect();
}

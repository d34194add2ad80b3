/**
 * Lets a reader walk the weave by a native range: each stop names a figure, marks its knot and links to it.
 * The knots themselves carry the words (their titles), so no data travels twice. Returns its undoing.
 */
export function mountWeave(root: HTMLElement): () => void {
  const undo = new AbortController();
  const walk = root.querySelector<HTMLElement>(".weave-walk")!;
  const range = walk.querySelector("input")!;
  const link = walk.querySelector<HTMLAnchorElement>("output a")!;
  const knots = [...root.querySelectorAll<SVGAElement>(".picture-wide .knot")].sort(
    (a, b) => across(a) - across(b),
  );

  const mark = (id: string | undefined) => {
    for (const other of root.querySelectorAll("[data-knot]"))
      other.classList.toggle("is-here", other.getAttribute("data-knot") === id);
  };

  function name(): SVGAElement {
    const knot = knots[Number(range.value)]!;
    const words = knot.querySelector("title")!.textContent;
    link.textContent = words;
    link.href = knot.href.baseVal;
    range.setAttribute("aria-valuetext", words);
    return knot;
  }

  const show = () => mark(name().dataset["knot"]);

  /** A mouse on a knot draws its thread out of the cloth. */
  const point = (event: Event) =>
    mark((event.target as Element).closest<SVGAElement>(".knot")?.dataset["knot"]);

  range.max = String(knots.length - 1);
  for (const picture of root.querySelectorAll("svg"))
    picture.addEventListener("pointerover", point, { signal: undo.signal });
  range.addEventListener("input", show, { signal: undo.signal });
  range.addEventListener("focus", show, { signal: undo.signal });
  name();
  walk.hidden = false;
  return () => undo.abort();
}

const across = (knot: SVGAElement): number =>
  Number(knot.querySelector("circle")!.getAttribute("cx"));

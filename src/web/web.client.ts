import { searchOf, viewFrom } from "./address.ts";
import { curveOf, nearestLine } from "./nearest.ts";
import { countsOf, tiesShown, wholeWeb, type ListedTie, type View } from "./view.ts";

/** How near to a line, in pixels, a press means it. */
const reach = 24;

/** Gives a web of ties to the reader: to filter, to follow a party, to step from tie to tie. Returns its undoing. */
export function mountWeb(root: HTMLElement): () => void {
  const find = <T extends Element>(selector: string): T => root.querySelector<T>(selector)!;
  const all = <T extends Element>(selector: string): T[] => [...root.querySelectorAll<T>(selector)];
  const rows = new Map(all<HTMLElement>("[data-tie]").map((row) => [row.dataset["tie"]!, row]));
  const ties = [...rows].map(([key, { dataset }]): ListedTie => {
    const { from, to, kind, status, date } = dataset as Record<string, string>;
    return { key, from: from!, to: to!, kind: kind!, status: status!, dates: date!.split(" ") };
  });
  const parties = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const picture = find<SVGSVGElement>(".picture-wide .picture");
  const parts = [...picture.querySelectorAll<SVGElement>("[data-key]")];
  const lines = [...picture.querySelectorAll<SVGElement>(".ties > path")].map((path) => ({
    key: path.dataset["key"]!,
    curve: curveOf(path.getAttribute("d")!),
  }));
  const groups = all<HTMLDetailsElement>(".web-party");
  const boxes = all<HTMLInputElement>("[type=checkbox]");
  const statuses = boxes.filter(({ name }) => name === "status");
  const [follow, range] = [find<HTMLSelectElement>("select"), find<HTMLInputElement>(".web-range")];
  const [count, thread] = [find<HTMLElement>(".web-count"), find<HTMLElement>(".web-thread")];
  const [previous, next] = all<HTMLButtonElement>(".web-step") as [
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  const hint = [...thread.childNodes];
  const list = new Intl.ListFormat(document.documentElement.lang, { type: "unit" });
  const undo = new AbortController();
  const { signal } = undo;
  let view: View = wholeWeb;
  let shown = ties;

  /** Shows the view. Safe to call whenever anything may have changed. */
  function show(): void {
    shown = tiesShown(ties, view);
    const keys = new Set(shown.map(({ key }) => key));
    const tied = new Set(shown.flatMap(({ from, to }) => [from, to]));
    for (const [key, row] of rows) row.hidden = !keys.has(key);
    for (const group of groups) {
      const own = group.querySelectorAll("[data-tie]:not([hidden])").length;
      group.hidden = !own;
      group.querySelector(".web-own")!.textContent = String(own);
    }
    const picked = shown.find(({ key }) => key === view.tie);
    const here = [picked?.key, picked?.from, picked?.to, picked ? "" : view.follow];
    for (const part of parts) {
      const key = ownerOf(part);
      const isOff = parties.has(key) ? !tied.has(key) : rows.has(key) && !keys.has(key);
      part.classList.toggle("is-off", isOff);
      part.classList.toggle("is-here", here.includes(key));
    }
    picture.classList.toggle("has-pick", picked !== undefined);
    for (const [key, row] of rows) row.classList.toggle("is-here", key === view.tie);
    for (const box of boxes) box.checked = !view.without.includes(box.value);
    follow.value = view.follow;
    tell();
    walk();
  }

  /** How many ties are left, said once to whoever hears the page. */
  function tell(): void {
    const counts = countsOf(
      shown,
      statuses.map(({ value }) => value),
    ).map(({ status, count }) => {
      const words = statuses.find(({ value }) => value === status)!.dataset["count"]!;
      return fill(words, { count });
    });
    const { some, none } = count.dataset as Record<string, string>;
    const words = shown.length
      ? fill(some!, { shown: shown.length, ties: ties.length, counts: list.format(counts) })
      : fill(none!, { ties: ties.length });
    if (count.textContent !== words) count.textContent = words;
  }

  /** The walk stops at each tie that is shown; before the first of them no tie is chosen. */
  function walk(): void {
    const at = shown.findIndex(({ key }) => key === view.tie) + 1;
    range.max = String(shown.length);
    range.value = String(at);
    range.disabled = !shown.length;
    previous.disabled = at === 0;
    next.disabled = at === shown.length;
    const row = rows.get(view.tie);
    const { position, nowhere } = range.dataset as Record<string, string>;
    const place = row ? fill(position!, { tie: at, ties: shown.length }) : nowhere!;
    const words = row?.querySelector(".tie-words")?.textContent;
    const stands = row?.querySelector(".tie-stands")?.textContent;
    range.setAttribute("aria-valuetext", [words, stands, place].filter(Boolean).join(". "));
    find(".web-position").textContent = place;
    thread.replaceChildren(...(row ? clones(row) : hint));
  }

  /** A choice becomes a place to come back to; a step along the ties only moves the place where one is. */
  function choose(change: Partial<View>, isStep = false): void {
    const search = searchOf({ ...view, ...change }, location.search);
    view = viewFrom(search, ties);
    const address = `${location.pathname}${searchOf(view, search)}#${root.id}`;
    if (isStep) history.replaceState(history.state, "", address);
    else history.pushState(history.state, "", address);
    show();
    if ("follow" in change) unfold();
  }

  function restore(): void {
    view = viewFrom(location.search, ties);
    show();
    unfold();
  }

  /** Who follows a party reads its ties at once; and where there is no picture, the list shows the tie that is chosen. */
  function unfold(): void {
    const named = decodeURIComponent(location.hash.slice(1));
    for (const group of groups)
      group.open =
        view.follow !== "" || group.id === named || group.querySelector(".is-here") !== null;
  }

  const stepTo = (at: number) => choose({ tie: shown[at - 1]?.key ?? "" }, true);

  /** The tie whose line is nearest to where the picture is pressed. */
  function lineAt({ clientX, clientY }: MouseEvent): string | undefined {
    const matrix = picture.getScreenCTM()!.inverse();
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix);
    const keys = new Set(shown.map(({ key }) => key));
    const near = lines.filter(({ key }) => keys.has(key));
    return nearestLine([x, y], near, reach * matrix.a);
  }

  function press(event: MouseEvent): void {
    const party = partyAt(event);
    if (party) return choose({ follow: view.follow === party ? "" : party });
    const tie = lineAt(event);
    choose({ tie: tie === view.tie ? "" : (tie ?? "") }, true);
  }

  function partyAt({ target }: Event): string | undefined {
    const part = (target as Element).closest<SVGElement>("[data-key]");
    const key = part && ownerOf(part);
    return key && parties.has(key) ? key : undefined;
  }

  /** What a mouse is near, in picture and list, is shown in both. */
  function point(key: string | undefined): void {
    for (const part of [...parts, ...rows.values()])
      part.classList.toggle(
        "is-near",
        key !== undefined && (part.dataset["tie"] ?? part.dataset["key"]) === key,
      );
  }

  const on = <T extends Event>(target: EventTarget, type: string, act: (event: T) => void) =>
    target.addEventListener(type, act as EventListener, { signal });
  for (const box of boxes)
    on(box, "change", () => {
      const others = view.without.filter((value) => value !== box.value);
      choose({ without: box.checked ? others : [...others, box.value] });
    });
  on(follow, "change", () => choose({ follow: follow.value }));
  on(find(".web-reset"), "click", () => choose(wholeWeb));
  on(range, "input", () => stepTo(Number(range.value)));
  on(previous, "click", () => stepTo(Number(range.value) - 1));
  on(next, "click", () => stepTo(Number(range.value) + 1));
  on(picture, "click", press);
  on(picture, "pointermove", (event: PointerEvent) =>
    point(event.pointerType === "mouse" && !partyAt(event) ? lineAt(event) : undefined),
  );
  on(picture, "pointerleave", () => point(undefined));
  for (const [key, row] of rows) on(row, "pointerenter", () => point(key));
  on(find(".web-list"), "pointerleave", () => point(undefined));
  for (const type of ["popstate", "pageshow"]) on(window, type, restore);
  on(window, "beforeprint", () => groups.forEach((group) => (group.open = true)));
  restore();
  return () => {
    undo.abort();
    view = wholeWeb;
    show();
    for (const group of groups) group.open = true;
  };
}

/** Words of a party and words of a tie are called after them: `nvidia:label`. */
const ownerOf = (part: SVGElement): string => part.dataset["key"]!.split(":")[0]!;

const clones = (row: Element): Node[] => [...row.childNodes].map((node) => node.cloneNode(true));

const fill = (words: string, values: Record<string, string | number>): string =>
  words.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));

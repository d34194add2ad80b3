import { isCalm, isSettled, settle } from "../reading/settle.client.ts";
import { activeStep, readingLine } from "./geometry.ts";
import { readPicture, type Picture } from "./picture.ts";
import { createStage } from "./stage.client.ts";

const wide = "(min-width: 60rem)";
const moving = 700;

/** Turns the list of steps into a scrolly: one stage, and the picture of the step being read. Returns its undoing. */
export function mountScrolly(root: HTMLElement): () => void {
  const steps = [...root.querySelectorAll<HTMLElement>(".step")].map((section) => ({
    section,
    words: section.querySelector<HTMLElement>(".words")!,
    caption: section.querySelectorAll(".chart-title, .chart-subtitle"),
    source: section.querySelector(".source")!,
    pictures: new Map<string, Picture>(),
  }));
  const find = <T extends Element>(selector: string): T => root.querySelector<T>(selector)!;
  const frame = find<HTMLElement>(".stage-frame");
  const stage = createStage(find<SVGSVGElement>(".stage svg"));
  const position = find<HTMLElement>(".position");
  const [previous, next] = [find<HTMLButtonElement>(".previous"), find<HTMLButtonElement>(".next")];
  const isWide = matchMedia(wide);
  const undo = new AbortController();
  const { signal } = undo;
  let active = -2;
  let observer: IntersectionObserver | undefined;

  const tops = () => steps.map(({ words }) => words.getBoundingClientRect().top);
  const line = () => readingLine(innerHeight, isWide.matches ? 0 : frame.offsetHeight);
  const isList = () => root.classList.contains("is-list");

  function pictureOf(index: number): Picture {
    const size = isWide.matches ? "wide" : "narrow";
    const { section, pictures } = steps[index]!;
    if (!pictures.has(size))
      pictures.set(size, readPicture(section.querySelector(`.picture-${size} svg`)!));
    return pictures.get(size)!;
  }

  /** Shows where the reader is. Safe to call whenever anything may have changed. */
  function render(): void {
    if (isList()) return;
    const found = activeStep(tops(), line());
    const index = Math.max(0, found);
    stage.show(pictureOf(index), isCalm() ? 0 : moving);
    if (found === active) return;
    const arrived = active !== -2;
    active = found;
    find(".stage .caption").replaceChildren(...clones(steps[index]!.caption));
    find(".stage .source").replaceChildren(...clones(steps[index]!.source.childNodes));
    steps.forEach(({ section }, at) => section.classList.toggle("is-active", at === index));
    position.textContent = position.dataset["pattern"]!.replace("{step}", String(index + 1));
    previous.disabled = index === 0;
    next.disabled = index === steps.length - 1;
    root.dataset["step"] = steps[index]!.section.id;
    if (arrived) writeAddress(found);
  }

  function writeAddress(found: number): void {
    const hash = found < 0 ? "" : `#${steps[found]!.section.id}`;
    const ours =
      ["", `#${root.id}`].includes(location.hash) ||
      steps.some(({ section }) => `#${section.id}` === location.hash);
    if (ours && location.hash !== hash)
      history.replaceState(history.state, "", location.pathname + location.search + hash);
  }

  /** The observer only wakes `render`: its margin reaches up without end, so every crossing of the line counts. */
  function watch(): void {
    observer?.disconnect();
    const below = Math.max(0, innerHeight - line());
    observer = new IntersectionObserver(render, {
      rootMargin: `10000000px 0px -${Math.round(below)}px 0px`,
    });
    for (const { words } of steps) observer.observe(words);
    render();
  }

  function goTo(index: number): void {
    steps[index]?.section.scrollIntoView({ block: "start", behavior: "instant" });
    render();
  }

  function showAsList(list: boolean): void {
    root.classList.toggle("is-list", list);
    root.classList.toggle("is-live", !list);
    find(".as-list").setAttribute("aria-pressed", String(list));
  }

  function toggleList(): void {
    const list = !isList();
    showAsList(list);
    settle("list", list);
    const index = Math.max(0, active);
    steps[index]!.section.scrollIntoView({ block: "start", behavior: "instant" });
    if (!list) watch();
  }

  showAsList(isSettled("list"));
  previous.addEventListener("click", () => goTo(active - 1), { signal });
  next.addEventListener("click", () => goTo(Math.max(0, active) + 1), { signal });
  find(".as-list").addEventListener("click", toggleList, { signal });
  find(".step-list").addEventListener(
    "click",
    (event) => {
      const link = (event.target as Element).closest("a");
      if (link) find<HTMLElement>(".step-list").hidePopover();
    },
    { signal },
  );
  addEventListener("resize", watch, { signal });
  addEventListener("hashchange", render, { signal });
  addEventListener("pageshow", render, { signal });
  watch();
  // The list was longer than the scrolly is: an address that names a step is looked up anew.
  if (location.hash)
    document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: "instant" });
  return () => {
    undo.abort();
    observer?.disconnect();
    root.classList.remove("is-live", "is-list");
  };
}

const clones = (nodes: Iterable<Node>): Node[] => Array.from(nodes, (node) => node.cloneNode(true));

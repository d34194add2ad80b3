import type { Locale } from "../i18n/locales.ts";
import type { Hits, Published } from "./engine.ts";
import { longestQuery } from "./entry.ts";
import { drawHits, type ResultWords } from "./results.ts";

/** What the page hands to the browser. */
export interface PageData {
  locale: Locale;
  index: string;
  words: ResultWords & SaidWords;
}

interface SaidWords {
  count: string;
  partial: string;
  none: string;
  failed: string;
}

/** So many are shown; who wants another one asks more narrowly. */
const most = 40;
/** A reader who pauses this long, in milliseconds, has written a question: it goes into the address and is told by voice. */
const pause = 400;

/** Answers while the reader writes. Nothing is loaded before the field is used. Returns its undoing. */
export function mountSearch(root: HTMLElement): () => void {
  const data = root.querySelector(".page-data")!.textContent;
  const { locale, index, words } = JSON.parse(data) as PageData;
  const find = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector)!;
  const field = find<HTMLInputElement>("input");
  const [said, results, everything] = [find(".said"), find(".results"), find(".everything")];
  const undo = new AbortController();
  const { signal } = undo;
  let opened: Promise<(query: string) => Hits> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** The library and the index, once; what failed is tried again at the next letter. */
  function open(): Promise<(query: string) => Hits> {
    opened ??= Promise.all([
      import("./engine.ts"),
      fetch(index).then((answer) => {
        if (!answer.ok) throw new Error(answer.statusText);
        return answer.json() as Promise<Published>;
      }),
    ]).then(([{ openIndex }, published]) => openIndex(locale, published));
    opened.catch(() => (opened = undefined));
    return opened;
  }

  async function answer(): Promise<void> {
    const query = field.value.trim();
    clearTimeout(waiting);
    if (!query) return show("", undefined);
    try {
      const search = await open();
      // Who writes on has asked something else meanwhile.
      if (query === field.value.trim()) show(query, search(query));
    } catch {
      show(query, undefined);
      said.textContent = words.failed;
    }
  }

  function show(query: string, found: Hits | undefined): void {
    const hits = found?.hits.slice(0, most) ?? [];
    everything.hidden = hits.length > 0;
    results.replaceChildren(...drawHits(document, locale, hits, words));
    waiting = setTimeout(() => {
      said.textContent = found ? tell(query, found) : said.textContent && "";
      keep(query);
    }, pause);
  }

  function tell(query: string, { hits, isPartial }: Hits): string {
    const fill = (text: string) =>
      text.replace(/\{(\w+)\}/g, (_, name: string) =>
        name === "query"
          ? query
          : String(name === "shown" ? Math.min(most, hits.length) : hits.length),
      );
    if (!hits.length) return fill(words.none);
    return fill(isPartial ? `${words.partial} ${words.count}` : words.count);
  }

  /** The question stands in the address: it can be passed on, and the back button brings it again. */
  function keep(query: string): void {
    const search = query ? `?${new URLSearchParams({ q: query })}` : "";
    if (search !== location.search)
      history.replaceState(history.state, "", location.pathname + search + location.hash);
  }

  function ask(): void {
    field.value = (new URLSearchParams(location.search).get("q") ?? "").slice(0, longestQuery);
    if (field.value) void answer();
  }

  field.addEventListener("focus", () => void open().catch(() => {}), { signal });
  field.addEventListener("input", () => void answer(), { signal });
  addEventListener("popstate", ask, { signal });
  ask();
  // On a device with keys who comes to search can write at once; elsewhere the keyboard would cover the list.
  if (!field.value && !location.hash && matchMedia("(hover: hover)").matches) field.focus();
  return () => {
    clearTimeout(waiting);
    undo.abort();
  };
}

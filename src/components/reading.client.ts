import { isSettled, settle } from "../reading/settle.client.ts";
import { key, schemes, type ReadingWord } from "../reading/words.ts";

/** Binds the inputs of the panel to what the reader has settled: each sets the word it has for its value. Returns its undoing. */
export function mountReading(panel: HTMLElement): () => void {
  const inputs = [...panel.querySelectorAll("input")];
  const root = document.documentElement;
  const undo = new AbortController();
  const { signal } = undo;
  const wordOf = ({ value }: HTMLInputElement) => value as ReadingWord;

  function show(): void {
    for (const input of inputs)
      input.checked = input.value
        ? isSettled(wordOf(input))
        : !schemes.some((scheme) => isSettled(scheme));
    tint();
  }

  /** The browser's own bars follow the device, unless the reader has chosen. */
  function tint(): void {
    const chosen = schemes.find((scheme) => isSettled(scheme));
    for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[data-scheme]")) {
      const { scheme } = meta.dataset;
      meta.media =
        chosen === undefined
          ? `(prefers-color-scheme: ${scheme})`
          : chosen === scheme
            ? "all"
            : "not all";
    }
  }

  /** A radio that is left says nothing, so all are asked. */
  function change(): void {
    for (const input of inputs) if (input.value) settle(wordOf(input), input.checked);
    tint();
  }

  /** Settled in another window, or while this page lay behind the back button. */
  function wear(): void {
    try {
      root.dataset["reading"] = localStorage.getItem(key) ?? "";
    } catch {
      return;
    }
    show();
  }

  show();
  panel.addEventListener("change", change, { signal });
  panel.addEventListener("beforetoggle", show, { signal });
  addEventListener("storage", wear, { signal });
  addEventListener("pageshow", ({ persisted }) => persisted && wear(), { signal });
  return () => undo.abort();
}

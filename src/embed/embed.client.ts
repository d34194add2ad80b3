import { heightMessage, isAsking } from "./message.ts";
import { schemeIn } from "./scheme.ts";

/** Wears the scheme that the address asks for, and tells the page around how tall the frame should be. Returns its undoing. */
export function mountEmbed(root: HTMLElement): () => void {
  const scheme = schemeIn(location.search);
  if (scheme) root.dataset["reading"] = scheme;
  const undo = new AbortController();
  const { embed: id = "" } = root.dataset;
  /** Anybody may know how tall a picture is; the page around checks who says so. */
  const tell = () =>
    parent.postMessage(heightMessage(id, root.getBoundingClientRect().height), "*");
  const watch = new ResizeObserver(tell);
  if (parent !== window) {
    watch.observe(root);
    addEventListener(
      "message",
      ({ source, data }) => {
        if (source === parent && isAsking(data)) tell();
      },
      { signal: undo.signal },
    );
  }
  return () => {
    watch.disconnect();
    undo.abort();
  };
}

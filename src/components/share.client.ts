/** Lets a reader copy the page's address, and opens the device's own menu where it has one. Returns its undoing. */
export function mountShare(root: HTMLElement): () => void {
  const find = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector)!;
  const [address, said] = [find<HTMLAnchorElement>(".address"), find(".said")];
  const { title } = find(".menu").dataset;
  const undo = new AbortController();
  const { signal } = undo;

  /** Where a page may not write to the clipboard, the address is marked for the reader to copy. */
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address.href);
      said.textContent = said.dataset["copied"]!;
    } catch {
      getSelection()?.selectAllChildren(address);
      said.textContent = said.dataset["marked"]!;
    }
  };
  // A reader who closes the menu again has not met a fault.
  const open = () => navigator.share({ title: title!, url: address.href }).catch(() => {});

  find(".copy").addEventListener("click", () => void copy(), { signal });
  find(".menu").addEventListener("click", () => void open(), { signal });
  find(".otherwise").hidden = !("share" in navigator);
  return () => undo.abort();
}

/** Copies the code beside its button; where the clipboard is closed, the code is marked to be copied by hand. Returns its undoing. */
export function mountEmbedCode(root: HTMLElement): () => void {
  const [area, button] = [root.querySelector("textarea")!, root.querySelector("button")!];
  const said = root.querySelector<HTMLElement>(".embed-said")!;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(area.value);
      said.textContent = button.dataset["copied"]!;
    } catch {
      area.select();
      said.textContent = button.dataset["marked"]!;
    }
  };
  const press = () => void copy();
  button.addEventListener("click", press);
  return () => button.removeEventListener("click", press);
}

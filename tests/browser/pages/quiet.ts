/**
 * Waits until nothing within an element has changed for some milliseconds and nothing on its page glides any more. It runs in the page,
 * so it is handed to `evaluate`, and knows only what it is given.
 */
export async function untilQuiet(root: Element, quiet: number): Promise<void> {
  const limit = performance.now() + 3000;
  let last = performance.now();
  const watch = new MutationObserver(() => (last = performance.now()));
  watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const isGliding = () => document.getAnimations().some((one) => one.playState === "running");
  while (performance.now() < limit && (performance.now() - last < quiet || isGliding()))
    await new Promise((resolve) => setTimeout(resolve, 20));
  watch.disconnect();
}

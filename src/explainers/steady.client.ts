/**
 * Lets an element grow with its words and, while it is as wide as it is, never shrink again: what stands below it would move under the
 * finger that turns it, and a browser would lay out and paint all of it anew. Returns its undoing.
 */
export function mountSteady(element: HTMLElement): () => void {
  let width = 0;
  let tallest = 0;

  function hold(height: number): void {
    tallest = height;
    element.style.minBlockSize = `${height}px`;
  }

  /** Another width has other lines. */
  function beginAnew(): void {
    element.style.minBlockSize = "";
    hold(element.offsetHeight);
  }

  const watcher = new ResizeObserver(([entry]) => {
    const { inlineSize, blockSize } = entry!.borderBoxSize[0]!;
    // An observer that changes what it observes is called again in the same frame, or reported as a fault.
    if (inlineSize !== width) requestAnimationFrame(beginAnew);
    else if (blockSize > tallest) hold(blockSize);
    width = inlineSize;
  });
  watcher.observe(element);
  return () => watcher.disconnect();
}

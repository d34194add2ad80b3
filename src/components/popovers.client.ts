/** How long a mouse rests on a thread before it is pulled, and how long it may stray before it is let go. */
const rest = 280;
const stray = 240;

/** Opens a thread's popover under a resting mouse. Press, touch and keys need no script. Returns its undoing. */
export function mountPopovers(document: Document): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hovered: HTMLElement | undefined;

  const later = (action: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };

  document.addEventListener(
    "pointerover",
    (event) => {
      if (event.pointerType !== "mouse" || !(event.target instanceof Element)) return;
      const button = event.target.closest<HTMLButtonElement>(
        ":is(.fact, .term) button[popovertarget]",
      );
      if (button) {
        later(() => {
          const popover = button.popoverTargetElement as HTMLElement | null;
          if (!popover || popover.matches(":popover-open")) return;
          popover.showPopover({ source: button });
          hovered = popover;
        }, rest);
      } else if (hovered && event.target.closest("[popover]") === hovered) {
        clearTimeout(timer);
      } else if (hovered) {
        later(() => {
          // A popover the reader has moved into by keyboard stays until it is closed.
          if (hovered && !hovered.contains(document.activeElement)) hovered.hidePopover();
          hovered = undefined;
        }, stray);
      } else {
        clearTimeout(timer);
      }
    },
    { signal },
  );

  // A press on a thread that the mouse has just opened means: keep it.
  document.addEventListener(
    "click",
    (event) => {
      const button =
        event.target instanceof Element
          ? event.target.closest<HTMLButtonElement>(":is(.fact, .term) button[popovertarget]")
          : null;
      if (button && hovered && button.popoverTargetElement === hovered) {
        event.preventDefault();
        hovered = undefined;
      }
    },
    { signal },
  );

  return () => undo.abort();
}

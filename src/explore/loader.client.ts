// The address of the bundled file: a module's name is no module here.
// oxlint-disable-next-line import/default
import later from "./later.client.ts?worker&url";

// Waits for the first press or focus at a chart, and only then fetches what can explore, sort and play it. Bundled as a
// worker would be, that file has an address of its own, and costs a page nothing before.
for (const name of ["pointerdown", "focusin"])
  document.addEventListener(name, ({ target }) => {
    if ((target as Element).closest("[class^=chart],.stage")) void import(/* @vite-ignore */ later);
  });

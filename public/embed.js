/*
 * Makes each frame of Threadcount on a page as tall as what stands in it. Once on a page is enough, and without it the
 * frames keep the height that their code gives them. It asks for nothing, stores nothing and changes nothing else.
 *
 * A frame says { type: "threadcount:height", id: "charts/revenue", height: 640 }. That is heard only
 *   - from the window of a frame on this page,
 *   - from the origin in that frame's src,
 *   - when that src is the embed's own address, which ends with /embed/ and the id,
 *   - with a height in whole pixels between the two ends below.
 *
 * MIT licence, the Threadcount desk.
 */
(() => {
  const [least, most] = [60, 20000];

  const isHeight = (value) => Number.isInteger(value) && value >= least && value <= most;

  const addressOf = (frame) => new URL(frame.src, location.href);

  addEventListener("message", ({ data, origin, source }) => {
    if (typeof data !== "object" || data === null || data.type !== "threadcount:height") return;
    if (typeof data.id !== "string" || !isHeight(data.height)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (!source || frame.contentWindow !== source) continue;
      const address = addressOf(frame);
      if (address.origin === origin && address.pathname.endsWith(`/embed/${data.id}/`))
        frame.style.height = `${data.height}px`;
    }
  });

  // A frame that was there before this script has told nobody: it is asked to tell again.
  for (const frame of document.querySelectorAll("iframe"))
    if (addressOf(frame).pathname.includes("/embed/"))
      frame.contentWindow?.postMessage({ type: "threadcount:ask" }, "*");
})();

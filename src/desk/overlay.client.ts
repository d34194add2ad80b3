/** On every page while `npm run dev` runs: listens to the desk, and lays over the page what must be mended. */
import { mountDialog } from "./dialog.client.ts";

const hot = import.meta.hot;
if (hot) {
  let show: ((errors: string) => void) | undefined;
  hot.on("desk:broken", (errors: string) => (show ??= mountDialog(document))(errors));
  // What was saved since this page was made may have been told before it listened.
  hot.send("desk:ask", { edition: edition() });
}

/** The state of the newsroom this page shows: the server says so in a header. */
function edition(): number | undefined {
  const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const said = page?.serverTiming.find(({ name }) => name === "desk");
  return said && Number(said.description);
}

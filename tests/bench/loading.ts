import type { Browser, Page } from "playwright";
import { median } from "./median.ts";
import { openPhone } from "./phone.node.ts";
import type { Row } from "./table.ts";

const rounds = 5;

interface Load {
  /** When the largest part was painted, and when every chart was. */
  largest: number;
  charts: number;
  /** What of long tasks goes beyond 50 ms, between the first paint and rest. */
  blocked: number;
  shifted: number;
}

/** Loads a story and the same content by hand in turn, so that a busy moment of the machine meets both. */
export async function measureLoading(
  browser: Browser,
  name: string,
  address: string,
  handAddress: string,
): Promise<Row[]> {
  const [site, hand]: [Load[], Load[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    const [one, other] = [await load(browser, address), await load(browser, handAddress)];
    // The first of each warms server and browser, and is not counted.
    if (round > 0) {
      site.push(one);
      hand.push(other);
    }
  }
  const row = (what: string, key: keyof Load, rest: Pick<Row, "unit" | "held" | "budget">): Row => {
    const [ours, theirs] = [site, hand].map((loads) => loads.map((found) => found[key]));
    return {
      page: name,
      what,
      value: median(ours!),
      worst: Math.max(...ours!),
      against: median(theirs!),
      ...rest,
    };
  };
  // A page without any script may block while it is laid out. What ours blocks beyond that, scripts have done.
  const noise = median(hand.map(({ blocked }) => blocked));
  return [
    row("largest paint", "largest", { unit: "ms", held: "ratio", budget: 1.2 }),
    row("all charts on screen", "charts", { unit: "ms", held: "ratio", budget: 1.2 }),
    row("blocking time", "blocked", { unit: "ms", held: "value", budget: noise }),
    row("layout shift", "shifted", { unit: "shift", held: "worst", budget: 0 }),
  ];
}

async function load(browser: Browser, address: string): Promise<Load> {
  const { page, close } = await openPhone(browser);
  await watchLoading(page);
  await page.goto(address, { waitUntil: "load" });
  const found = await page.evaluate(() => globalThis.loaded());
  await close();
  return found;
}

declare global {
  /** Stands in every page whose loading is measured. */
  var loaded: () => Promise<Load>;
}

const watchLoading = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const found: Load = { largest: 0, charts: 0, blocked: 0, shifted: 0 };
    const tasks: PerformanceEntry[] = [];
    const on = (type: string, each: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
        type,
        buffered: true,
      });
    on("largest-contentful-paint", ({ startTime }) => (found.largest = startTime));
    on("layout-shift", (entry) => (found.shifted += (entry as unknown as { value: number }).value));
    on("longtask", (task) => tasks.push(task));

    /** All pictures are in the page, and where a script draws one on a stage it has done so. */
    const isDrawn = () =>
      document.readyState !== "loading" &&
      [...document.querySelectorAll(".stage > svg")].every((svg) => svg.children.length > 0);
    const next = new MessageChannel();
    next.port1.addEventListener("message", () => (found.charts = performance.now()));
    next.port1.start();
    const look = () => {
      if (isDrawn()) next.port2.postMessage("the frame is ready");
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);

    globalThis.loaded = async () => {
      await document.fonts.ready;
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const [first] = performance.getEntriesByName("first-contentful-paint");
      for (const { startTime, duration } of tasks)
        if (startTime >= first!.startTime) found.blocked += Math.max(0, duration - 50);
      return found;
    };
  });

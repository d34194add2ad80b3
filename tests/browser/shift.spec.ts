import { expect, test, type Page } from "playwright/test";
import { storyAddress } from "./pages/story.ts";

for (const [name, address] of [
  ["story", storyAddress],
  ["front page", "/en/"],
] as const)
  for (const width of [390, 1440]) {
    test(`the ${name} stays where it is while letters and scripts come late, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await delay(page, /\.(woff2|js)$/);
      await page.goto(address);
      const found = await shifts(page);
      const total = found.reduce((sum, { value }) => sum + value, 0);
      expect(total, JSON.stringify(found)).toBeLessThan(0.001);
    });
  }

const delay = (page: Page, files: RegExp): Promise<unknown> =>
  page.route(files, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });

/** Every layout shift since the page began to load: how great, and of what. */
const shifts = (page: Page): Promise<{ value: number; moved: string[] }[]> =>
  page.evaluate(async () => {
    const found: { value: number; moved: string[] }[] = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        found.push({ value, moved: sources.map(({ node }) => node?.textContent ?? "?") });
    }).observe({ type: "layout-shift", buffered: true });
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 400));
    return found;
  });

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

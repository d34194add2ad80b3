import { createRequire } from "node:module";
import { expect, test, type Page } from "playwright/test";
import { readSitePages } from "./pages/charts.ts";
import { StoryPage, storyAddresses } from "./pages/story.ts";

const reader = createRequire(import.meta.url)
  .resolve("@guidepup/virtual-screen-reader")
  .replace(/lib.*$/, "lib/esm/index.browser.js");
const most = 8;

// The virtual screen reader comes from outside the site, which the site's own policy rightly refuses.
test.use({ bypassCSP: true });

test("a chart in a frame is passed in at most eight spoken phrases", async ({ page }) => {
  test.slow();
  const embeds = readSitePages().filter((address) => address.includes("/embed/charts/"));
  expect(embeds.length).toBeGreaterThan(30);
  for (const address of embeds) {
    await page.goto(address);
    expectShort(await phrasesOf(page), address);
  }
});

for (const address of [...storyAddresses, "/en/chart-library/"]) {
  test(`every chart is passed in at most eight spoken phrases, on the stage and unrolled: ${address}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(address);
    const isStory = storyAddresses.includes(address);
    if (isStory) await new StoryPage(page, address).settle();
    expectShort(await phrasesOf(page), address);
    if (!isStory) return;
    await new StoryPage(page, address).asList.click();
    expectShort(await phrasesOf(page), address);
  });
}

test("what a chart says as a picture is finding, form, summary and source, in the tree the browser gives to screen readers", async ({
  page,
}) => {
  await page.goto("/en/embed/charts/revenue/");
  await expect(page.locator("main")).toMatchAriaSnapshot(`
    - main:
      - figure:
        - heading "A founder expected revenue to multiply in a year" [level=1]
        - img /CoreWeave’s revenue in US dollars.* Two bars on one scale.* Source:.*/
      - slider "Explore the picture row by row"
      - group: Data and sources of this picture
      - paragraph
  `);
});

for (const address of [...storyAddresses, "/en/chart-library/", "/en/embed/charts/web-whole/"]) {
  test(`a chart that is passed takes at most two stops of the keyboard: ${address}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(address);
    if (storyAddresses.includes(address)) await new StoryPage(page, address).settle();
    await page.evaluate(() => scrollTo(0, 0));
    const stops = new Map<string, number>();
    let last = "";
    for (let press = 0; press < 400; press++) {
      await page.keyboard.press("Tab");
      const place = await page.evaluate(() => {
        const focused = document.activeElement!;
        const part = focused.closest(".chart,.chart-explore,.chart-data");
        if (focused.tagName === "BODY") return "end";
        return part ? (part.closest("[id]")?.id ?? "page") : "";
      });
      if (place === "end" && press > 0) break;
      if (place) stops.set(place, (stops.get(place) ?? 0) + 1);
      last = place;
    }
    expect(last).not.toBe("never");
    expect(stops.size).toBeGreaterThan(0);
    expect([...stops].filter(([, count]) => count > 2)).toEqual([]);
  });
}

/** What is spoken while each chart is passed, by the id of the place it stands in. */
async function phrasesOf(page: Page): Promise<Record<string, string[]>> {
  await page.route("**/reader.js", (route) => route.fulfill({ path: reader }));
  return page.evaluate(async () => {
    const address = "/reader.js";
    const { virtual } = (await import(address)) as { virtual: Reader };
    const parts = ".chart,.chart-heard,.chart-explore,.chart-data";
    // The reader knows no layout: it is told what a browser leaves out of a closed disclosure.
    for (const details of document.querySelectorAll("details:not([open])"))
      for (const child of [...details.children].slice(1)) (child as HTMLElement).hidden = true;
    const said: Record<string, string[]> = {};
    for (const place of document.querySelectorAll(".step, .chart-block, .embed")) {
      const phrases: string[] = [];
      for (const part of place.querySelectorAll(parts)) {
        if (!part.checkVisibility()) continue;
        const frame = document.createElement("div");
        part.before(frame);
        frame.append(part);
        await virtual.start({ container: frame });
        for (let step = 0; step < 60; step++) {
          const before = (await virtual.spokenPhraseLog()).length;
          await virtual.next();
          const log = await virtual.spokenPhraseLog();
          // It begins again where it ended.
          if (before > 1 && log.length > 1 && log.at(-1) === log[0]) break;
        }
        const log = await virtual.spokenPhraseLog();
        phrases.push(...log.slice(0, log.indexOf(log[0]!, 1)));
        await virtual.stop();
        frame.replaceWith(part);
      }
      said[place.id || "embed"] = phrases;
    }
    return said;
  });
}

function expectShort(said: Record<string, string[]>, address: string): void {
  expect(Object.keys(said).length).toBeGreaterThan(0);
  for (const [place, phrases] of Object.entries(said)) {
    expect(phrases.length, `${address} ${place}: ${phrases.join(" | ")}`).toBeLessThanOrEqual(most);
    const text = phrases.join(" ");
    for (const word of ["image,", "slider, Explore", "Data and sources"])
      expect(text, `${address} ${place}`).toContain(word);
  }
}

interface Reader {
  start(options: object): Promise<void>;
  next(): Promise<void>;
  stop(): Promise<void>;
  spokenPhraseLog(): Promise<string[]>;
}

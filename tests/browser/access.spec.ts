import { expect, test, type Page } from "playwright/test";
import { undecided, violations } from "./axe.ts";
import { pages } from "./pages/site.ts";
import { StoryPage, storyAddress, storyAddresses } from "./pages/story.ts";

for (const [name, address] of Object.entries(pages)) {
  test(`axe finds nothing, light and dark, narrow and wide: ${name}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(address);
    if (address === storyAddress) await new StoryPage(page).settle();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page), `${colorScheme}, ${width}`).toEqual([]);
      }
    }
  });

  test(`the console is silent and there is one headline: ${name}`, async ({ page }) => {
    const said: string[] = [];
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("console", (message) => {
      const isOfTests = message.text() === "Service Worker registration blocked by Playwright";
      if (["error", "warning"].includes(message.type()) && !isOfTests) said.push(message.text());
    });
    await page.addInitScript(() =>
      addEventListener("securitypolicyviolation", (event) =>
        console.error(`${event.violatedDirective}: ${event.blockedURI}`),
      ),
    );
    await page.goto(address);
    if (address === storyAddress) {
      const story = new StoryPage(page);
      await story.settle();
      await story.next.click();
      await page.locator(".fact button").first().click();
    }
    await page.waitForLoadState("networkidle");
    expect(said).toEqual([]);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("h1")).toBeVisible();
  });
}

test("axe finds nothing in a pulled thread, in the list of steps and in the unrolled story", async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  const story = new StoryPage(page);
  await story.open("#step-garage");
  await page.locator("#step-garage .fact button").first().click();
  await expect(page.locator(":popover-open")).toBeVisible();
  expect(await violations(page, ":popover-open")).toEqual([]);
  await page.keyboard.press("Escape");
  await story.position.click();
  await expect(page.locator(".step-list")).toBeVisible();
  expect(await violations(page, ".step-list")).toEqual([]);
  await page.keyboard.press("Escape");
  await story.asList.click();
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
  expect(await violations(page)).toEqual([]);
});

/** Why axe leaves a question open: contrasts that it cannot measure and `contrast.spec.ts` does, and a link. */
const open: Record<string, string> = {
  "color-contrast: imgNode": "words in a picture, which axe does not measure",
  "color-contrast: bgGradient":
    "the thread below a figure is a gradient of two pixels, on which no letter stands",
  "color-contrast: bgOverlap": "something else stands at the same place, and not above it",
  "color-contrast: elmPartiallyObscured": "the same, in part",
  "color-contrast: elmPartiallyObscuring": "the same, in part",
  "color-contrast: shortTextContent": "a single sign is a word too",
  "color-contrast: nonBmp": "a sign, not a word",
  "color-contrast: pseudoContent": "the corner before a summary, which has no letters",
  "identical-links-same-purpose: ?":
    "the head of the page and its foot lead to the same list, once by its place on this page",
};

for (const [name, address] of Object.entries(pages)) {
  test(`what axe cannot decide is known, and why: ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(address);
    if (storyAddresses.includes(address)) await new StoryPage(page, address).settle();
    const unexplained = (await undecided(page)).filter(
      (found) => !open[found.split(": ").slice(0, 2).join(": ").replace("-enhanced", "")],
    );
    expect(unexplained).toEqual([]);
  });
}

for (const width of [390, 1440]) {
  for (const address of storyAddresses.slice(1)) {
    test(`what has the focus can be seen, at every Tab through the story, ${width} pixels wide: ${address}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 844 });
      await new StoryPage(page, address).open();
      const hidden: string[] = [];
      for (let press = 0; press < 500; press++) {
        await page.keyboard.press("Tab");
        const { name, seen } = await focused(page);
        if (name === "BODY" && press > 0) break;
        if (!seen) hidden.push(name);
      }
      expect(hidden).toEqual([]);
    });
  }
  for (const key of ["Tab", "Shift+Tab"]) {
    test(`what has the focus can be seen, at every ${key} through the story, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 844 });
      await new StoryPage(page).open();
      const hidden: string[] = [];
      let stops = 0;
      for (let press = 0; press < 300; press++) {
        await page.keyboard.press(key);
        const { name, seen } = await focused(page);
        if (name === "BODY" && press > 0) break;
        if (!seen) hidden.push(name);
        stops++;
      }
      expect(stops).toBeGreaterThan(60);
      expect(hidden).toEqual([]);
    });
  }
}

/** Whether the point in the middle of what has the focus (of its first line) is in the window and under nothing. */
const focused = (page: Page): Promise<{ name: string; seen: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
    // Of what is larger than the window the middle of the part within it counts.
    const [x, bottom] = [left + width / 2, Math.min(top + height, innerHeight)];
    const found = document.elementFromPoint(x, (Math.max(top, 0) + bottom) / 2);
    const words = element.textContent.trim().slice(0, 40);
    const step = element.closest(".step")?.id ?? "";
    return {
      name: `${element.tagName} ${step} ${words}`.trim().replace(/^BODY.*/s, "BODY"),
      seen:
        !!found &&
        (element.contains(found) || found.contains(element)) &&
        found.tagName !== "BODY" &&
        found.tagName !== "HTML",
    };
  });

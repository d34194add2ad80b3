import { expect, test, type Page } from "playwright/test";
import { StoryPage, storyAddress } from "./pages/story.ts";

/** Which entry is marked, and which part a reader is in: measured here, not asked of the page. */
const look = (page: Page) =>
  page.evaluate(() => {
    const entries = [...document.querySelectorAll<HTMLAnchorElement>(".contents a")];
    const tops = entries.map(
      ({ hash }) => document.querySelector(hash)!.getBoundingClientRect().top,
    );
    return {
      marked: entries.filter((entry) => entry.ariaCurrent === "location").map(({ hash }) => hash),
      read: entries[tops.findLastIndex((top) => top <= innerHeight / 4)]?.hash,
    };
  });
const expectMarked = (page: Page): Promise<void> =>
  expect(async () => {
    const { marked, read } = await look(page);
    expect(marked).toEqual(read ? [read] : []);
  }).toPass({ timeout: 3000 });

for (const width of [390, 1440]) {
  test(`the contents mark the part being read, down the page and up again, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const story = new StoryPage(page);
    await story.open();
    const parts = await page
      .locator(".contents a")
      .evaluateAll((entries) => entries.map((entry) => entry.getAttribute("href")!));
    const seen = new Set<string>();
    for (const part of [...parts, ...parts.toReversed()]) {
      await page.locator(part).evaluate((found) => found.scrollIntoView({ behavior: "instant" }));
      await expectMarked(page);
      for (const hash of (await look(page)).marked) seen.add(hash);
    }
    expect([...seen]).toEqual(parts);
    await story.scrollTo(0);
    await expectMarked(page);
    expect((await look(page)).marked).toEqual([]);
  });
}

test("each entry leads to its part, which is then the one being read", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const story = new StoryPage(page);
  await story.open("#gaps");
  const entries = page.locator(".contents a");
  for (let at = (await entries.count()) - 1; at > 0; at--) {
    const entry = entries.nth(at);
    await expect(entry).toBeVisible();
    await entry.click();
    await expect(entry).toHaveAttribute("aria-current", "location");
    await expectMarked(page);
  }
});

test("in the scrolly the address goes on naming the step, also when the contents led there", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const story = new StoryPage(page);
  await story.open();
  await page.locator(".contents a").first().click();
  await story.next.click();
  await story.expectAgreement();
});

test("on a wide screen the scrolly passes over the contents, and the keyboard brings them forward", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const story = new StoryPage(page);
  await story.open("#step-leap");
  const entry = page.locator(".contents a").first();
  const isOnTop = () =>
    entry.evaluate((link) => {
      const { left, top, width, height } = link.getClientRects()[0]!;
      return link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  expect(await isOnTop()).toBe(false);
  await page.keyboard.press("Tab");
  await entry.focus();
  expect(await isOnTop()).toBe(true);
});

test("on a phone the contents are folded and open without a script", async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(storyAddress);
  const entry = page.locator(".contents a").last();
  await expect(entry).toBeHidden();
  await page.locator(".contents summary").click();
  await expect(entry).toBeVisible();
  const box = await entry.boundingBox();
  expect(box!.height).toBeGreaterThanOrEqual(44);
  await entry.click();
  await expect(page.locator("#threads")).toBeInViewport();
  await context.close();
});

test("a reader copies the address and is told so; without the right to, it is marked", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(storyAddress);
  const address = await page.locator(".share .address").textContent();
  await page.getByRole("button", { name: "Copy the address" }).click();
  await expect(page.locator(".share [role=status]")).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
  });
  await page.getByRole("button", { name: "Copy the address" }).click();
  await expect(page.locator(".share [role=status]")).toHaveText("The address is marked: copy it");
  expect(await page.evaluate(() => String(getSelection()))).toBe(address);
});

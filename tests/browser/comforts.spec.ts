import { expect, test, type Page } from "playwright/test";
import { explainerAddress, explainerNames } from "./pages/explainer.ts";
import { pages } from "./pages/site.ts";
import { StoryPage, storyAddress, storyAddresses } from "./pages/story.ts";

const panel = (page: Page) => page.getByRole("dialog", { name: "Display" });
const open = (page: Page) => page.getByRole("button", { name: "Display", exact: true }).click();
const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const [light, dark] = ["rgb(250, 248, 243)", "rgb(22, 21, 15)"];

/** Sets one thing in the panel and closes it again. */
async function settle(page: Page, name: string): Promise<void> {
  await open(page);
  await panel(page).getByLabel(name).check();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
}

test("a scheme that was chosen holds on every page and against the device, until it is given back", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/en/");
  expect(await paper(page)).toBe(light);
  await settle(page, "Dark");
  for (const address of ["/en/", storyAddress, "/en/ledger/", "/404.html"]) {
    await page.goto(address);
    expect(await paper(page), address).toBe(dark);
    const bars = page.locator('meta[name="theme-color"][media="all"]');
    await expect(bars).toHaveAttribute("content", "#16150f");
  }
  await settle(page, "As on my device");
  expect(await paper(page)).toBe(light);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paper(page)).toBe(dark);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("no frame is painted in the other scheme: the choice is worn without any of the late scripts", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(storyAddress);
  await settle(page, "Dark");
  await page.route(/\.js$/, (route) =>
    route.request().url().includes("early") ? route.continue() : route.abort(),
  );
  await page.reload();
  expect(await paper(page)).toBe(dark);
  const early = page.locator('head script[src*="early"]');
  expect(
    await early.evaluate(({ async, defer, type }: HTMLScriptElement) => [async, defer, type]),
  ).toEqual([false, false, ""]);
});

test("paper is always light", async ({ page }) => {
  await page.goto(storyAddress);
  await settle(page, "Dark");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const ink = await page.locator("h1").evaluate((title) => getComputedStyle(title).color);
  expect(ink).toBe("rgb(29, 27, 22)");
  await expect(page.locator(".tools")).toBeHidden();
});

test("a browser that keeps nothing is no fault: the choice holds for the page", async ({
  page,
}) => {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("no", "SecurityError");
      },
    }),
  );
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(storyAddress);
  await settle(page, "Dark");
  expect(await paper(page)).toBe(dark);
  expect(faults).toEqual([]);
});

test("what was chosen in one window holds in another at once", async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) await page.goto("/en/ledger/");
  await settle(one, "Dark");
  await expect.poll(() => paper(other)).toBe(dark);
});

test("steps as a list are remembered from story to story, and given back", async ({ page }) => {
  const story = new StoryPage(page);
  await story.open();
  await story.asList.click();
  for (const address of storyAddresses) {
    await page.goto(address);
    await expect(page.locator(".scrolly").first()).toHaveClass(/is-list/);
    await expect(page.locator(".as-list").first()).toHaveAttribute("aria-pressed", "true");
    await expect(page.locator(".step .chart").first()).toBeVisible();
  }
  await page.locator(".as-list").first().click();
  await story.open();
  await expect(page.locator(".stage")).toBeVisible();
});

test("with less motion a step is there at once, and nothing in an explainer or a web glides", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const story = new StoryPage(page);
  const underway = () =>
    page.evaluate(() => {
      document.querySelector<HTMLElement>(".next")!.click();
      return document.querySelectorAll(".stage svg [opacity]").length;
    });
  await story.open("#step-garage");
  expect(await underway()).toBeGreaterThan(0);
  await settle(page, "Less motion");
  await story.open("#step-garage");
  await page.reload();
  await story.settle();
  expect(await underway()).toBe(0);
  for (const [address, glides] of [
    [explainerAddress(explainerNames[0]!), ".seen svg rect"],
    ["/en/stories/everybodys-partner-everybodys-rival/", ".web .picture-wide path"],
  ]) {
    await page.goto(address!);
    const [time] = await page.locator(glides!).evaluateAll((found) =>
      found.map((element) => {
        element.closest(".seen")?.classList.add("is-moving");
        return getComputedStyle(element).transitionProperty;
      }),
    );
    expect(time, address).toBe("none");
  }
});

test("the panel opens and closes by keyboard, and everything in it can be hit", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/en/");
  const button = page.getByRole("button", { name: "Display", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(panel(page).getByLabel("As on my device")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(panel(page).getByLabel("Light", { exact: true })).toBeChecked();
  for (const target of [button, ...(await panel(page).locator("label").all())])
    expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test("at 400 percent the header, the panel and the field of the search hold", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto("/en/search/");
  await open(page);
  const last = panel(page).getByText("sent nowhere");
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  const { width, x } = (await panel(page).boundingBox())!;
  expect([x >= 0, x + width <= 320]).toEqual([true, true]);
  await page.keyboard.press("Escape");
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBe(320);
});

test("no page sets a cookie, and a browser keeps the reader's settings and nothing else", async ({
  page,
}) => {
  test.slow();
  await page.goto(storyAddress);
  await settle(page, "Less motion");
  for (const address of [...Object.values(pages), ...explainerNames.map(explainerAddress)]) {
    await page.goto(address);
    const range = page.locator("input[type=range]").filter({ visible: true }).first();
    if (await range.count()) await range.press("ArrowRight");
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: { ...localStorage },
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }));
    expect(kept, address).toEqual({
      cookie: "",
      local: { threadcount: "calm" },
      session: 0,
      databases: 0,
    });
  }
});

import { expect, test, type Page } from "playwright/test";
import { storyAddress } from "./pages/story.ts";

const field = (page: Page) => page.getByRole("searchbox", { name: "Words or a number" });
const found = (page: Page) => page.locator(".results a");

test("by keyboard alone: from any page to the field, to an answer, to the figure", async ({
  page,
}) => {
  await page.goto(storyAddress);
  const link = page.locator(".tools").getByRole("link", { name: "Search" });
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press("Tab");
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("corweave loan chips");
  await expect(page.getByRole("status")).toContainText("found");
  await page.keyboard.press("Tab");
  await expect(found(page).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/ledger\/|#/);
});

test("a figure is found by its number, with its thread and its status, the words found marked", async ({
  page,
}) => {
  await page.goto("/en/search/?q=2.3+billion");
  const first = page.locator(".results li").first();
  await expect(first.locator(".fact")).toHaveText("$2.3 billion");
  await expect(first).toContainText(", reported");
  await expect(first.locator("mark").first()).toBeVisible();
});

test("an answer leads to the very step of a story", async ({ page }) => {
  await page.goto("/en/search/?q=from+garage+to+fleet");
  await found(page).first().click();
  await expect(page).toHaveURL(/#step-garage$/);
});

test("the question stands in the address, and the back button brings its answer again", async ({
  page,
}) => {
  await page.goto("/en/search/");
  await field(page).fill("inference");
  await expect(page).toHaveURL(/\?q=inference$/);
  const answer = await found(page).allTextContents();
  await found(page).first().click();
  await page.goBack();
  await expect(field(page)).toHaveValue("inference");
  await expect(found(page)).toHaveText(answer);
});

test("where nothing is found the page says so and still shows everything", async ({ page }) => {
  await page.goto("/en/search/?q=zzzzzzzz");
  await expect(page.getByRole("status")).toContainText("“zzzzzzzz” is nowhere on this site");
  await expect(found(page)).toHaveCount(0);
  await expect(page.locator(".everything")).toBeVisible();
  await field(page).fill("");
  await expect(page.getByRole("status")).toHaveText("");
  await expect(page).toHaveURL(/\/search\/$/);
});

test("what is asked for cannot become markup, nor be without end", async ({ page }) => {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("dialog", (dialog) => faults.push(dialog.message()));
  const hostile = '<img src=x onerror=alert(1)>{count}$&"';
  await page.goto(`/en/search/?q=${encodeURIComponent(hostile)}`);
  await expect(page.getByRole("status")).toContainText(hostile);
  await expect(page.locator(".search-page img")).toHaveCount(0);
  await page.goto(`/en/search/?q=${"a%20".repeat(2000)}`);
  expect((await field(page).inputValue()).length).toBeLessThanOrEqual(200);
  await page.goto("/en/search/?q=%00&q=b&constructor=1#term-gpu");
  await expect(page.getByRole("status")).toBeAttached();
  expect(faults).toEqual([]);
});

test("a search that cannot be loaded says so, and is tried again at the next letter", async ({
  page,
}) => {
  await page.route("**/search/index.json", (route) => route.abort());
  await page.goto("/en/search/?q=nvidia");
  await expect(page.getByRole("status")).toContainText("could not be loaded");
  await expect(page.locator(".everything")).toBeVisible();
  await page.unroute("**/search/index.json");
  await field(page).press("End");
  await page.keyboard.type(" chips");
  await expect(found(page).first()).toBeVisible();
});

test("nothing of the search is loaded on other pages", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(storyAddress);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((address) => /search|engine/i.test(address))).toEqual([]);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is a list of everything, in order, and shows no field that would not answer", async ({
    page,
  }) => {
    await page.goto("/en/search/#glossary");
    await expect(field(page)).toBeHidden();
    await expect(page.locator("#glossary")).toBeInViewport();
    expect(await page.locator(".everything a:visible").count()).toBeGreaterThan(100);
    await expect(page.getByRole("button", { name: "Display" })).toBeHidden();
  });
});

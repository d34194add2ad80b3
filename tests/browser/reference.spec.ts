/** The reference room: a thread leads to its paragraph, a term to its entry, a year to its events, with or without a script. */
import { expect, test, type Page } from "playwright/test";
import { readTable } from "./pages/site.ts";
import { storyAddress } from "./pages/story.ts";

/** Whether the place that the address names is on the screen. */
async function expectArrived(page: Page): Promise<void> {
  const hash = await page.evaluate(() => location.hash);
  expect(hash).not.toBe("");
  await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    test("a pulled thread leads to the paragraph it comes from, and from there back", async ({
      page,
    }) => {
      await page.goto(storyAddress);
      const button = page.locator(".prose .fact button:visible").first();
      const id = (await button.getAttribute("popovertarget"))!.slice("fact-".length);
      await button.click();
      await page.locator(":popover-open .locator").first().click();
      const figure = readTable("figures").get(id)!;
      await expect(page).toHaveURL(`/en/sources/${figure["source"]}/#p${figure["paragraph"]}`);
      await expectArrived(page);
      await page.locator(":target a", { hasText: figure["label_en"] }).first().click();
      await expect(page).toHaveURL(`/en/ledger/${id}/`);
    });

    test("a pressed term leads to its entry in the glossary", async ({ page }) => {
      await page.goto(storyAddress);
      const button = page.locator(".prose .term button:visible").first();
      const id = (await button.getAttribute("popovertarget"))!.slice("term-".length);
      await button.click();
      await page.locator(":popover-open").getByRole("link", { name: "In the glossary" }).click();
      await expect(page).toHaveURL(`/en/glossary/#${id}`);
      await expectArrived(page);
    });

    test("every year of the timeline can be jumped to, by keyboard too", async ({ page }) => {
      await page.goto("/en/timeline/");
      const years = page.getByRole("navigation", { name: "Jump to a year" }).getByRole("link");
      const names = await years.allTextContents();
      expect(names.length).toBeGreaterThan(5);
      for (const name of names) {
        await years.filter({ hasText: name }).press("Enter");
        await expectArrived(page);
        await expect(page.locator(":target h2")).toHaveText(name);
      }
    });
  });
}

test("an old address of an article still leads to it, and on to its paragraphs", async ({
  page,
}) => {
  for (const id of readTable("sources").keys()) {
    await page.goto(`/en/sources/#${id}`);
    await expectArrived(page);
    await page.locator(":target h2 a").click();
    await expect(page).toHaveURL(`/en/sources/${id}/`);
  }
});

test("printed, the timeline keeps its knots, its gap and every event", async ({ page }) => {
  await page.goto("/en/timeline/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".jump")).toBeHidden();
  await expect(page.locator(".silence")).toBeVisible();
  for (const event of await page.locator(".event h3").all()) await expect(event).toBeVisible();
});

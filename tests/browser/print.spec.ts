import { expect, test, type Page } from "playwright/test";
import { explainerAddress, explainerNames } from "./pages/explainer.ts";
import { storyAddresses } from "./pages/site.ts";

/** A sheet of A4 within its margins, in pixels of CSS. */
const sheet = { width: 665, height: 980 };

test.use({ viewport: sheet });

/** The smallest words of every picture that is printed, in points, with what they say. */
const smallWords = (page: Page, least: number) =>
  page.evaluate((least) => {
    const found: string[] = [];
    for (const svg of document.querySelectorAll<SVGSVGElement>("main svg[viewBox]")) {
      if (!svg.checkVisibility()) continue;
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      for (const text of svg.querySelectorAll("text")) {
        const points = Number.parseFloat(getComputedStyle(text).fontSize) * scale * 0.75;
        if (text.textContent && points < least)
          found.push(`${points.toFixed(1)} pt: ${text.textContent}`);
      }
    }
    return found;
  }, least);

for (const address of [...storyAddresses, ...explainerNames.map(explainerAddress)])
  test.describe(`${address}, on paper`, () => {
    test("nothing is printed that only a screen can use, and nothing stays folded that is read", async ({
      page,
    }) => {
      await page.goto(address);
      await page.emulateMedia({ media: "print" });
      const controls = page.locator(
        "main :is(input[type=range], select, .step-controls, .presets, .reveal, .embed-code)",
      );
      for (const control of await controls.all()) await expect(control).toBeHidden();
      for (const part of await page.locator(".how > :not(summary)").all())
        await expect(part).toBeVisible();
      for (const step of await page.locator(".step").all()) {
        await expect(step.locator("svg").locator("visible=true")).toHaveCount(1);
        await expect(step.locator("h2")).toBeVisible();
      }
    });

    test("the words of every picture can be read at arm's length", async ({ page }) => {
      await page.goto(address);
      await page.emulateMedia({ media: "print" });
      expect(await smallWords(page, 6.5)).toEqual([]);
    });
  });

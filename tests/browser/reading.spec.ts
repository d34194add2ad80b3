import { expect, test, type Page } from "playwright/test";
import { explainerAddress, explainerNames } from "./pages/explainer.ts";
import { pages } from "./pages/site.ts";
import { StoryPage, storyAddress } from "./pages/story.ts";

for (const width of [390, 1440]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test.describe("without a script", () => {
      test.use({ javaScriptEnabled: false });

      test("the story shows all its steps, each with its words and one picture", async ({
        page,
      }) => {
        await page.goto(storyAddress);
        await expectUnrolled(page);
        await expect(page.locator(".stage-frame")).toBeHidden();
        for (const words of await page.locator(".words").all()) await expect(words).toBeVisible();
      });

      test("every thread of the story can be pulled, and is in the list of threads", async ({
        page,
      }) => {
        await page.goto(storyAddress);
        const targets = await page
          .locator(".prose :is(.fact, .term) button")
          .evaluateAll((buttons) => [
            ...new Set(buttons.map((button) => button.getAttribute("popovertarget")!)),
          ]);
        expect(targets.length).toBeGreaterThan(25);
        const listed = await page
          .locator(".threads tbody a[href*='/ledger/']")
          .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
        await expect(page.locator(".threads table")).toBeVisible();
        for (const target of targets) {
          await page.locator(`[popovertarget="${target}"]`).first().click();
          await expect(page.locator(":popover-open")).toHaveId(target);
          await page.locator(":popover-open").getByRole("button", { name: "Close" }).click();
          await expect(page.locator(":popover-open")).toHaveCount(0);
          const fact = /^fact-(.*)/.exec(target)?.[1];
          if (fact) expect(listed).toContain(`/en/ledger/${fact}/`);
        }
      });
    });

    test("as a list the story unrolls at the step being read, and rolls up again there", async ({
      page,
    }) => {
      const story = new StoryPage(page);
      await story.open("#step-pledge");
      await story.expectAgreement();
      await expect(story.asList).toHaveAttribute("aria-pressed", "false");
      await story.asList.click();
      await expect(story.asList).toHaveAttribute("aria-pressed", "true");
      await expectUnrolled(page);
      await expect(page.locator(".stage")).toBeHidden();
      await expect(page.locator("#step-pledge")).toBeInViewport();
      await story.asList.click();
      await expect(story.asList).toHaveAttribute("aria-pressed", "false");
      await expect(page.locator(".stage")).toBeVisible();
      await expect(page.locator("#step-garage > .chart")).toBeHidden();
      expect(await story.expectAgreement()).toBe("step-pledge");
    });

    test("on paper the story shows every picture and nothing to press", async ({ page }) => {
      const story = new StoryPage(page);
      await story.open("#step-leap");
      await page.emulateMedia({ media: "print" });
      await expectUnrolled(page);
      for (const control of [".stage-frame", ".step-controls", "nav", ".skip", ".popovers"])
        for (const found of await page.locator(control).all()) await expect(found).toBeHidden();
    });
  });
}

const everyExplainer = explainerNames.map((name) => [name, explainerAddress(name)] as const);

for (const [name, address] of [...Object.entries(pages), ...everyExplainer]) {
  test(`no reader has to scroll sideways: ${name}`, async ({ page }) => {
    await page.goto(address);
    if (address === storyAddress) await new StoryPage(page).settle();
    for (const scale of [1, 2]) {
      await page.evaluate((scale) => {
        const root = document.documentElement;
        root.style.fontSize =
          scale === 1 ? "" : `${parseFloat(getComputedStyle(root).fontSize) * scale}px`;
      }, scale);
      for (const width of [320, 390, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sideways(page), `${width} px, text times ${scale}`).toEqual([]);
      }
    }
  });
}

/** Every step with exactly one picture, of a size that can be seen. */
async function expectUnrolled(page: Page): Promise<void> {
  const steps = await page.locator(".step").all();
  expect(steps.length).toBe(13);
  for (const step of steps) {
    const pictures = step.locator("svg.picture").filter({ visible: true });
    await expect(pictures).toHaveCount(1);
    const box = await pictures.boundingBox();
    expect(box!.width).toBeGreaterThan(200);
    expect(box!.height).toBeGreaterThan(100);
  }
}

/** What sticks out of the window, if the window scrolls sideways. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll<HTMLElement>("body :not(svg, svg *)")]
      .filter((element) => Math.round(element.getBoundingClientRect().right) === scrollWidth)
      .map(
        (element) => `${element.className || element.tagName}: ${element.textContent.slice(0, 60)}`,
      )
      .concat(`${scrollWidth} > ${clientWidth}`);
  });

import { expect, test, type Page } from "playwright/test";
import { ExplainerPage } from "./pages/explainer.ts";

const name = "how-big-is-seven-trillion";

/** The journey's parts: the slider of its stops, the list, the name above the picture, what is spoken. */
async function openJourney(page: Page) {
  const explainer = new ExplainerPage(page, name);
  await explainer.open();
  const { root } = explainer;
  return {
    stops: root.locator(".stops > li"),
    marked: root.locator('.stops > li[aria-current="step"]'),
    slider: root.locator('.journey-ways input[type="range"]'),
    spoken: root.locator(".stop-status"),
    named: root.locator('.journey .picture-wide [data-key="name"]'),
    previous: root.locator('[data-by="-1"]'),
    next: root.locator('[data-by="1"]'),
  };
}

for (const reducedMotion of ["reduce", "no-preference"] as const)
  test.describe(`a journey, motion: ${reducedMotion}`, () => {
    test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion } });

    test("each button of a stop takes list, slider and picture there, and its name is spoken", async ({
      page,
    }) => {
      const { stops, marked, slider, spoken, named } = await openJourney(page);
      for (const [index, stop] of (await stops.all()).entries()) {
        const heading = await stop.locator("h3").innerText();
        await stop.locator("[data-stop]").click();
        await expect(marked).toHaveCount(1);
        await expect(stop).toHaveAttribute("aria-current", "step");
        await expect(slider).toHaveValue(String(index));
        await expect(named).toHaveText(heading);
        await expect(spoken).toHaveText(heading);
      }
    });

    test("the buttons beside the slider lead from end to end, and are idle where nothing follows", async ({
      page,
    }) => {
      const { stops, slider, spoken, named, previous, next } = await openJourney(page);
      const headings = await stops.locator("h3").allInnerTexts();
      const last = headings.length - 1;
      await slider.fill("0");
      await expect(previous).toHaveAttribute("aria-disabled", "true");
      for (let at = 1; at <= last; at++) {
        await next.click();
        await expect(slider).toHaveValue(String(at));
        await expect(spoken).toHaveText(headings[at]!);
      }
      await expect(next).toHaveAttribute("aria-disabled", "true");
      await expect(previous).toHaveAttribute("aria-disabled", "false");
      await next.click({ force: true });
      await expect(slider).toHaveValue(String(last));
      await expect(named).toHaveText(headings[last]!);
    });

    test("a reader in haste hears the last stop alone, and the slider speaks for itself", async ({
      page,
    }) => {
      const { stops, spoken, slider, previous, next } = await openJourney(page);
      const headings = await stops.locator("h3").allInnerTexts();
      await slider.fill("0");
      await expect(previous).toHaveAttribute("aria-disabled", "true");
      await expect(spoken).toHaveText("");
      const heard = await spoken.evaluate(
        (status, button) =>
          new Promise<string[]>((resolve) => {
            const all: string[] = [];
            new MutationObserver(() => all.push(status.textContent)).observe(status, {
              subtree: true,
              childList: true,
              characterData: true,
            });
            for (let count = 0; count < 3; count++) (button as HTMLElement).click();
            setTimeout(() => resolve(all), 500);
          }),
        await next.elementHandle(),
      );
      expect(heard).toEqual([headings[3]]);
    });
  });

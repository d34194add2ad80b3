import { expect, test } from "playwright/test";
import { StoryPage } from "./pages/story.ts";

// What moves is the stage's matter; here it cuts, so that every place can be tried.
test.use({ contextOptions: { reducedMotion: "reduce" } });

const windows = {
  narrow: { width: 390, height: 844 },
  wide: { width: 1440, height: 900 },
};

for (const [name, viewport] of Object.entries(windows)) {
  test.describe(`on a ${name} window the scrolly shows the step being read`, () => {
    test.use({ viewport });

    test("while the wheel turns, down and up", async ({ page }) => {
      const story = new StoryPage(page);
      await story.open("#step-leap");
      const seen = new Set<string>();
      await page.mouse.move(viewport.width / 2, viewport.height * 0.8);
      for (const turn of [350, 350, 350, 500, 700, -300, -450, -900, -1200]) {
        await story.turnWheel(turn);
        seen.add(await story.expectAgreement());
      }
      expect(seen.size).toBeGreaterThan(3);
    });

    test("after the End key and the Home key", async ({ page }) => {
      const story = new StoryPage(page);
      await story.open();
      await page.keyboard.press("End");
      await expect(story.position).toHaveText("13 of 13");
      expect(await story.expectAgreement()).toBe("step-customers");
      await page.keyboard.press("Home");
      await expect(story.position).toHaveText("1 of 13");
      expect(await story.expectAgreement()).toBe("");
    });

    test("when the address names it", async ({ page }) => {
      const story = new StoryPage(page);
      for (const id of ["step-torn", "step-pool-table", "step-customers"]) {
        await page.goto("about:blank");
        await story.open(`#${id}`);
        expect(await story.expectAgreement()).toBe(id);
      }
      await page.evaluate(() => (location.hash = "#step-worth"));
      await expect(story.position).toHaveText("9 of 13");
      expect(await story.expectAgreement()).toBe("step-worth");
    });

    test("after the page is loaded again midway, at its end and at its start", async ({ page }) => {
      const story = new StoryPage(page);
      await story.open();
      for (const share of [0.5, 0.63, 1, 0]) {
        await story.scrollTo(share);
        const before = await story.expectAgreement();
        const at = await page.evaluate(() => scrollY);
        await page.reload();
        await story.settle();
        expect(await story.expectAgreement()).toBe(before);
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(at);
      }
    });

    test("after going to another page and back", async ({ page }) => {
      const story = new StoryPage(page);
      await story.open();
      for (const share of [0.4, 1]) {
        await story.scrollTo(share);
        const before = await story.expectAgreement();
        const at = await page.evaluate(() => scrollY);
        await page.goto("/en/ledger/");
        await page.goBack();
        await story.settle();
        expect(await story.expectAgreement()).toBe(before);
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(at);
      }
    });

    test("after previous and next, which stop at both ends", async ({ page }) => {
      const story = new StoryPage(page);
      await story.open("#step-pool-table");
      const ids = await story.ids();
      await expect(story.previous).toBeDisabled();
      for (const id of ids.slice(1)) {
        await story.next.click();
        expect(await story.expectAgreement()).toBe(id);
      }
      await expect(story.next).toBeDisabled();
      await story.previous.click();
      await story.previous.click();
      expect(await story.expectAgreement()).toBe(ids.at(-3));
    });

    test("after a choice from the list of steps, which then closes", async ({ page }) => {
      const story = new StoryPage(page);
      await story.open();
      const ids = await story.ids();
      for (const index of [11, 2, 7, 0]) {
        await story.chooseStep(index);
        await expect(page.locator(".step-list")).toBeHidden();
        expect(await story.expectAgreement()).toBe(ids[index]);
      }
    });

    test("with picture and buttons within its frame at every step, however long the title", async ({
      page,
    }) => {
      const story = new StoryPage(page);
      await story.open("#step-pool-table");
      for (const id of await story.ids()) {
        await page.evaluate((hash) => (location.hash = hash), `#${id}`);
        await expect(page.locator(".scrolly")).toHaveAttribute("data-step", id);
        const [frame, picture, buttons] = await page.evaluate(() =>
          [".stage-frame", ".stage .picture", ".step-controls"].map((part) => {
            const { top, bottom } = document.querySelector(part)!.getBoundingClientRect();
            return { top: Math.round(top), bottom: Math.round(bottom) };
          }),
        );
        expect(picture!.bottom, id).toBeLessThanOrEqual(buttons!.top);
        expect(buttons!.bottom, id).toBeLessThanOrEqual(frame!.bottom);
      }
    });

    test("after twenty jumps up and down", async ({ page }) => {
      const story = new StoryPage(page);
      await story.open();
      const random = numbersFrom(20260501);
      const seen = new Set<string>();
      for (let jump = 0; jump < 20; jump++) {
        await story.scrollTo(random());
        seen.add(await story.expectAgreement());
      }
      expect(seen.size).toBeGreaterThan(5);
    });

    test("after browser zoom, in and out", async ({ page }) => {
      const story = new StoryPage(page);
      await story.open("#step-pledge");
      for (const factor of [1.25, 1.5, 0.8, 1]) {
        await story.zoom(factor);
        await story.expectAgreement();
      }
    });
  });
}

test("a window drawn across the border of wide and narrow keeps step and picture together", async ({
  page,
}) => {
  const story = new StoryPage(page);
  await page.setViewportSize({ width: 1100, height: 800 });
  await story.open("#step-leap");
  for (const width of [959, 960, 700, 320, 961, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await story.expectAgreement();
  }
});

test("a phone turned on its side and back keeps step and picture together", async ({ page }) => {
  const story = new StoryPage(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await story.open("#step-grid");
  for (const [width, height] of [
    [844, 390],
    [390, 844],
    [1180, 820],
    [820, 1180],
  ] as const) {
    await page.setViewportSize({ width, height });
    await story.expectAgreement();
  }
});

/** The same numbers between 0 and 1 for the same seed (a linear congruential generator). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
}

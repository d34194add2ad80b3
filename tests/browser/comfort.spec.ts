import { expect, test } from "playwright/test";
import { explainerAddress, explainerNames } from "./pages/explainer.ts";
import { pages } from "./pages/site.ts";
import { StoryPage, storyAddress, storyAddresses } from "./pages/story.ts";

const everyPage = [
  ...Object.entries(pages),
  ...explainerNames.map((name) => [name, explainerAddress(name)] as const),
];

for (const [name, address] of everyPage) {
  test(`with a reader's own spacing nothing is cut off or pushed aside: ${name}`, async ({
    page,
  }) => {
    await page.goto(address);
    if (storyAddresses.includes(address)) await new StoryPage(page, address).settle();
    // The values of WCAG 1.4.12. A style sheet of the reader's is no part of the page, and no policy speaks of it.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        :not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }`);
      document.adoptedStyleSheets.push(sheet);
    });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const lost = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const cut = [...document.querySelectorAll<HTMLElement>("body :not(svg, svg *)")].filter(
          (element) => {
            const { overflowX, overflowY, clipPath } = getComputedStyle(element);
            // What is only heard is meant to be cut off; a slider has no letters.
            if (clipPath !== "none" || element.matches("[type=range], .live-value input"))
              return false;
            if (element.closest(".visually-hidden, .popovers, textarea, .stage")) return false;
            const isCut = [overflowX, overflowY].some((way) => way === "hidden" || way === "clip");
            return (
              isCut &&
              element.checkVisibility() &&
              (element.scrollHeight > element.clientHeight + 1 ||
                element.scrollWidth > element.clientWidth + 1)
            );
          },
        );
        return [
          ...(scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`] : []),
          ...cut.map((element) => `${element.tagName}.${element.className}`),
        ];
      });
      expect(lost, `${width}`).toEqual([]);
    }
  });

  test(`every control is at least 44 pixels high and wide: ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    if (storyAddresses.includes(address)) await new StoryPage(page, address).settle();
    const small = await page.evaluate(() => {
      const controls = "button, input, select, textarea, summary, nav a";
      return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
        const isWithin = element.matches(
          ":is(.fact, .term, .claim, .live-value) *, p a, h1 *, :disabled",
        );
        if (
          isWithin ||
          element.closest(".visually-hidden, .popovers") ||
          !element.checkVisibility()
        )
          return [];
        // What is pressed for a box is its label.
        const target = element.matches("[type=checkbox], [type=radio]")
          ? (element.closest("label") ?? element)
          : element;
        const { width, height } = target.getBoundingClientRect();
        if (Math.min(width, height) >= 43.9) return [];
        return [
          `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 30)}: ${Math.round(width)} x ${Math.round(height)}`,
        ];
      });
    });
    expect(small).toEqual([]);
  });
}

test("nothing is announced while a reader scrolls", async ({ page }) => {
  const story = new StoryPage(page, storyAddress);
  await story.open();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const live =
      "output, [aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]";
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element?.closest(live)) heard.push(element.outerHTML.slice(0, 80));
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  for (const share of [0.2, 0.5, 0.8, 0.4]) {
    await story.scrollTo(share);
    await story.expectAgreement();
  }
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(
    [],
  );
  await expect(page.locator("[aria-live=assertive], [role=alert]")).toHaveCount(0);
});

import { expect, test, type Page } from "playwright/test";
import { explainerAddress, explainerNames } from "./pages/explainer.ts";
import { pages } from "./pages/site.ts";
import { StoryPage, storyAddresses } from "./pages/story.ts";

const schemes = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "light with strong contrast": { colorScheme: "light", contrast: "more" },
  "dark with strong contrast": { colorScheme: "dark", contrast: "more" },
  "forced colours": { colorScheme: "light", contrast: "no-preference", forcedColors: "active" },
} as const;
const addresses = [
  ...Object.values(pages),
  ...storyAddresses,
  ...explainerNames.map(explainerAddress),
  "/en/embed/charts/money-raised/",
];

for (const address of new Set(addresses)) {
  test(`words stand out by 7 to 1 and marks by 3 to 1 in every scheme: ${address}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(address);
    if (storyAddresses.includes(address)) {
      const story = new StoryPage(page, address);
      await story.settle();
      await story.asList.click();
    }
    const faint: Record<string, string[]> = {};
    for (const [name, media] of Object.entries(schemes)) {
      await page.emulateMedia({
        reducedMotion: "reduce",
        forcedColors: "none",
        contrast: "no-preference",
        ...media,
      });
      const found = await faintThings(page);
      if (found.length) faint[name] = found;
    }
    expect(faint).toEqual({});
  });
}

test("what has the focus is ringed by at least two pixels that stand out by 3 to 1", async ({
  page,
}) => {
  for (const media of Object.values(schemes)) {
    await page.emulateMedia(media);
    await page.goto("/en/embed/charts/revenue/");
    for (let stop = 0; stop < 4; stop++) {
      await page.keyboard.press("Tab");
      const { width, style, contrast } = await page.evaluate(() => {
        const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(
          document.activeElement!,
        );
        const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
        const light = (colour: string) => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        const [low = 0, high = 0] = [light(outlineColor), light(ground)].sort((a, b) => a - b);
        return {
          width: parseFloat(outlineWidth),
          style: outlineStyle,
          contrast: (high + 0.05) / (low + 0.05),
        };
      });
      expect(style).not.toBe("none");
      expect(width).toBeGreaterThanOrEqual(2);
      expect(contrast).toBeGreaterThanOrEqual(3);
    }
  }
});

/** Words and marks that a reader can see but hardly make out, each with its contrast. */
const faintThings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Colour = [number, number, number, number];
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
    const known = new Map<string, Colour>();
    function read(colour: string): Colour {
      if (!known.has(colour)) {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = "#000";
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
        known.set(colour, [r, g, b, a / 255]);
      }
      return known.get(colour)!;
    }
    const over = (top: Colour, ground: Colour): Colour =>
      [
        ...([0, 1, 2] as const).map((at) => top[at] * top[3] + ground[at] * (1 - top[3])),
        1,
      ] as Colour;
    const faded = ([r, g, b, a]: Colour, opacity: number): Colour => [r, g, b, a * opacity];
    function light([r, g, b]: Colour): number {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    }
    function contrast(one: Colour, other: Colour): number {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    }
    function opacityOf(element: Element): number {
      let all = 1;
      for (let at: Element | null = element; at; at = at.parentElement)
        all *= Number(getComputedStyle(at).opacity);
      return all;
    }
    /** What is painted below an element: the backgrounds of all it stands in. */
    function groundOf(element: Element): Colour {
      const chain: Element[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) chain.unshift(at);
      return chain.reduce<Colour>(
        (ground, at) => over(read(getComputedStyle(at).backgroundColor), ground),
        [255, 255, 255, 1],
      );
    }
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest(".visually-hidden, .skip, :disabled, [aria-disabled=true], .popovers");
    const found: string[] = [];
    const told = (kind: string, element: Element, words: string, value: number) =>
      found.push(
        `${kind} ${value.toFixed(2)}: ${words.trim().slice(0, 40)} (${element.tagName}.${element.getAttribute("class") ?? ""} in ${element.closest("[class]:not(svg *)")?.className})`,
      );

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const done = new Set<Element>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      if (!node.textContent!.trim() || done.has(element) || !isSeen(element)) continue;
      if (element.closest("script, style, textarea, select")) continue;
      done.add(element);
      const style = getComputedStyle(element);
      const svg = element.closest("svg");
      if (!svg) {
        const ground = groundOf(element);
        const ink = over(faded(read(style.color), opacityOf(element)), ground);
        const value = contrast(ink, ground);
        if (value < 7) told("words", element, node.textContent!, value);
        continue;
      }
      const text = element.closest("text") ?? element;
      const ground = paintedBelow(text, svg);
      const ink = over(
        faded(read(style.fill), opacityOf(element) * Number(style.fillOpacity)),
        ground,
      );
      const value = contrast(ink, ground);
      if (value < 7) told("words", text, text.textContent, value);
    }

    /** Under words in a picture: their own rim, the last shape painted before them, or the page. */
    function paintedBelow(text: Element, svg: Element): Colour {
      const style = getComputedStyle(text);
      const page = groundOf(svg.parentElement!);
      if (style.paintOrder.startsWith("stroke") && style.stroke !== "none")
        return over(read(style.stroke), page);
      const box = text.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      let ground = page;
      for (const shape of svg.querySelectorAll("rect, circle, path")) {
        if (
          shape.closest("defs") ||
          !(shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
        )
          continue;
        const painted = getComputedStyle(shape);
        if (painted.fill === "none" || shape.tagName === "path") continue;
        const around = shape.getBoundingClientRect();
        if (x < around.left || x > around.right || y < around.top || y > around.bottom) continue;
        const opacity = opacityOf(shape) * Number(painted.fillOpacity);
        // A hatching lets most of its ground through, and words upon it keep a rim.
        if (!painted.fill.startsWith("url"))
          ground = over(faded(read(painted.fill), opacity), ground);
      }
      return ground;
    }

    for (const mark of document.querySelectorAll(".m, .picture .tie, .knot circle")) {
      if (!isSeen(mark)) continue;
      const style = getComputedStyle(mark);
      const ground = groundOf(mark.closest("svg")!.parentElement!);
      const opacity = opacityOf(mark);
      const values = [
        [style.stroke, style.strokeOpacity],
        [style.fill, style.fillOpacity],
      ].map(([paint, share]) =>
        paint === "none" || paint!.startsWith("url")
          ? 1
          : contrast(over(faded(read(paint!), opacity * Number(share)), ground), ground),
      );
      if (Math.max(...values) < 3)
        told("mark", mark, mark.getAttribute("data-key") ?? "", Math.max(...values));
    }
    return [...new Set(found)].slice(0, 12);
  });

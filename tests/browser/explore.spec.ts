import { expect, test, type Locator, type Page } from "playwright/test";
import { StoryPage } from "./pages/story.ts";

const library = "/en/chart-library/";
const queue = "/en/stories/the-queue-for-chips/";

/** A chart with its slider, its table, and the line that says the row. */
function chartIn(page: Page, selector: string) {
  const chart = page.locator(selector);
  return {
    chart,
    range: chart.getByRole("slider"),
    said: chart.locator(".explore-said"),
    spot: chart.locator(".chart-picture .spot").filter({ visible: true }),
    summary: chart.locator(".chart-data > summary"),
    table: chart.locator("table"),
  };
}
const saidBy = (range: Locator) => range.getAttribute("aria-valuetext");

test("what explores a chart is fetched when a reader first comes to one, and not before", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  const { range } = chartIn(page, "#chart-revenue");
  await page.goto(library);
  await page.mouse.wheel(0, 3000);
  await page.waitForLoadState("networkidle");
  expect(fetched.filter((address) => address.includes("later"))).toEqual([]);
  await range.focus();
  await expect.poll(() => fetched.filter((address) => address.includes("later")).length).toBe(1);
});

for (const address of [library, "/en/embed/charts/revenue/"]) {
  test(`the slider says each row in words, shows them, and outlines the mark: ${address}`, async ({
    page,
  }) => {
    await page.goto(address);
    const { range, said, spot } = chartIn(page, address === library ? "#chart-revenue" : "main");
    expect(await saidBy(range)).toBe("no row chosen yet");
    await range.focus();
    await expect(said).toBeAttached();
    await expect(spot).toHaveCount(0);
    await page.keyboard.press("ArrowRight");
    const first =
      "CoreWeave’s revenue, 2022: about $30 million, the least; as of 2022; claim; miner, paragraph 17";
    await expect(said).toHaveText(first);
    expect(await saidBy(range)).toBe(first);
    await expect(spot).toHaveCount(1);
    const box = (await spot.boundingBox())!;
    await page.keyboard.press("End");
    await expect(said).toContainText("more than $500 million, the most; as of 2023; forecast");
    expect((await spot.boundingBox())!.width).toBeGreaterThan(box.width * 5);
    await page.keyboard.press("Home");
    await expect(spot).toHaveCount(0);
    expect(await saidBy(range)).toBe("no row chosen yet");
  });
}

test("every row of every chart of a story can be stepped to, and has a mark that is outlined", async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of [queue, "/en/stories/everybodys-partner-everybodys-rival/"]) {
    const story = new StoryPage(page, address);
    await story.open();
    await story.asList.click();
    for (const id of await story.ids()) {
      const { range, said, chart } = chartIn(page, `#${id}`);
      await range.focus();
      await expect(said).toBeAttached();
      const faults = await range.evaluate((input: HTMLInputElement) => {
        const wrong: string[] = [];
        const step = input.closest(".step")!;
        const heads = [...step.querySelectorAll("tbody tr")].map((row) => row.firstElementChild!);
        for (let row = 1; row <= Number(input.max); row++) {
          input.value = String(row);
          input.dispatchEvent(new Event("input"));
          const words = input.getAttribute("aria-valuetext")!;
          const head = heads[row - 1]!.textContent.replace(/\s+/g, " ").trim();
          if (!words.startsWith(head)) wrong.push(`${row}: ${words} is not ${head}`);
          if (step.querySelectorAll(".chart-picture .spot").length !== 2)
            wrong.push(`${row}: ${words} is not outlined`);
        }
        if (heads.length !== Number(input.max)) wrong.push(`${heads.length} rows`);
        return wrong;
      });
      expect(faults, `${address}#${id}`).toEqual([]);
      await expect(chart).toBeAttached();
    }
    // A list is remembered from story to story; the next one is opened as it is told.
    await story.asList.click();
  }
});

for (const width of [390, 1440]) {
  test(`on the resting stage the slider of the step being read outlines its mark; the next picture begins clean, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 844 });
    const story = new StoryPage(page, queue);
    await story.open("#step-second-job");
    const { range, said } = chartIn(page, "#step-second-job");
    await range.focus();
    await expect(said).toBeAttached();
    await page.keyboard.press("ArrowRight");
    await expect(said).toContainText("2 to 3 years");
    expect(await story.expectAgreement()).toBe("step-second-job");
    await expect(story.stage.locator(".spot")).toHaveCount(1);
    const [stage, spot] = [
      (await story.stage.boundingBox())!,
      (await story.stage.locator(".spot").boundingBox())!,
    ];
    expect(spot.y).toBeGreaterThanOrEqual(stage.y);
    expect(spot.y + spot.height).toBeLessThanOrEqual(stage.y + stage.height + 1);
    await story.next.click();
    await expect(story.stage.locator(".spot")).toHaveCount(0);
    await expect(said).toHaveText("");
  });
}

test("a press on a picture says the row whose mark is nearest", async ({ page }) => {
  await page.goto(library);
  const { chart, range, said } = chartIn(page, "#chart-share-price");
  await range.focus();
  await expect(said).toBeAttached();
  const picture = chart.locator(".chart-picture svg").filter({ visible: true });
  const { width, height } = (await picture.boundingBox())!;
  await picture.click({ position: { x: 2, y: height / 2 } });
  await expect(said).toContainText("$40 a share, the least");
  await picture.click({ position: { x: width - 2, y: height / 2 } });
  await expect(said).toContainText("near $90 a share, the most");
  expect(await range.inputValue()).toBe("2");
});

test("where rows belong to several, one of them can be chosen", async ({ page }) => {
  await page.goto(library);
  const { chart, range, said } = chartIn(page, "#chart-money-raised");
  await range.focus();
  await page.keyboard.press("End");
  await chart.getByLabel("Rows of").selectOption("Equity");
  await expect(said).toContainText("$221 million");
  expect(await range.getAttribute("max")).toBe("2");
  await chart.getByLabel("Rows of").selectOption("all");
  expect(await range.getAttribute("max")).toBe("3");
});

test("sound begins only when asked for, is over within four seconds, and Escape stops it", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const made: AudioContext[] = [];
    Object.assign(globalThis, { made });
    globalThis.AudioContext = class extends AudioContext {
      constructor() {
        super();
        made.push(this);
      }
    };
  });
  const states = () =>
    page.evaluate(() =>
      (globalThis as unknown as { made: AudioContext[] }).made.map(({ state }) => state),
    );
  await page.goto(library);
  const { chart, range } = chartIn(page, "#chart-revenue");
  await range.focus();
  await page.keyboard.press("ArrowRight");
  const button = chart.getByRole("button", { name: "Play as sound" });
  await expect(button).toBeVisible();
  expect(await states()).toEqual([]);
  await button.click();
  await expect(chart.getByRole("button", { name: "Stop the sound" })).toBeVisible();
  expect(await states()).toEqual(["running"]);
  await page.keyboard.press("Escape");
  await expect(button).toBeVisible();
  await expect.poll(states).toEqual(["closed"]);
  await button.click();
  await expect(chart.getByRole("button", { name: "Stop the sound" })).toBeVisible();
  await expect(button).toBeVisible({ timeout: 4500 });
  await expect.poll(states).toEqual(["closed", "closed"]);
  await expect(chart.locator(".explore-said")).toContainText("more than $500 million");
});

test("what may not be compared cannot be played", async ({ page }) => {
  await page.goto(library);
  for (const id of ["dependence", "plan-for-trillions", "the-decade", "two-ceilings"]) {
    const { chart, range, said } = chartIn(page, `#chart-${id}`);
    if (!(await chart.count())) continue;
    await range.focus();
    await page.keyboard.press("ArrowRight");
    await expect(said).not.toHaveText("");
    await expect(said).not.toContainText(/the (least|most)/);
    await expect(chart.getByRole("button", { name: "Play as sound" })).toHaveCount(0);
  }
});

test("a table is sorted by its heads, by size and not by spelling, and says how", async ({
  page,
}) => {
  await page.goto(library);
  const { summary, table } = chartIn(page, "#chart-money-raised");
  await summary.click();
  const head = table.getByRole("columnheader", { name: "Value" });
  const values = () => table.locator("tbody td:nth-child(2)").allTextContents();
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  expect((await values()).map((text) => text.trim())).toEqual([
    "$200 million",
    "$221 million",
    "$2.3 billion",
  ]);
  await head.getByRole("button").press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "descending");
  expect((await values())[0]).toContain("$2.3 billion");
  await expect(table.locator("[aria-sort]")).toHaveCount(1);
});

test("a table of more than thirty rows can be filtered by words, a short one need not be", async ({
  page,
}) => {
  await page.goto("/en/embed/charts/web-whole/");
  const { chart, summary, table } = chartIn(page, "main");
  await summary.click();
  const field = chart.getByRole("searchbox", { name: "Show only rows with" });
  await field.fill("broadcom");
  const shown = table.locator("tbody tr").filter({ visible: true });
  for (const row of await shown.all()) await expect(row).toContainText("Broadcom");
  const count = await shown.count();
  expect(count).toBeGreaterThan(0);
  await expect(chart.locator(".filter output")).toHaveText(`${count} of 55 rows`);
  await page.goto("/en/embed/charts/revenue/");
  await page.locator(".chart-data > summary").click();
  await expect(page.getByRole("columnheader").getByRole("button").first()).toBeVisible();
  await expect(page.locator(".filter")).toHaveCount(0);
});

test("the outline is seen in forced colours, in dark and in strong contrast", async ({ page }) => {
  await page.goto("/en/embed/charts/revenue/");
  const { range, spot } = chartIn(page, "main");
  await range.focus();
  await page.keyboard.press("End");
  for (const media of [
    { colorScheme: "dark" },
    { contrast: "more" },
    { forcedColors: "active" },
  ] as const) {
    await page.emulateMedia(media);
    const ring = spot.locator("rect.spot-ring");
    const { stroke, width } = await ring.evaluate((rect) => ({
      stroke: getComputedStyle(rect).stroke,
      width: parseFloat(getComputedStyle(rect).strokeWidth),
    }));
    expect(stroke).not.toBe("none");
    expect(width).toBeGreaterThanOrEqual(2);
  }
});

test("without a script there is no slider that does nothing, and the table is there", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${test.info().project.use.baseURL}/en/embed/charts/revenue/`);
  await expect(page.getByRole("slider")).toBeHidden();
  await page.locator(".chart-data > summary").click();
  await expect(page.locator("table")).toBeVisible();
  await context.close();
});

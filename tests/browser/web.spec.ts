import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "playwright/test";
import { readTable } from "./pages/site.ts";
import { WebPage, webAddress } from "./pages/web.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const deals = [...readTable("deals").values()];
const ids = (wanted: (deal: Record<string, string>) => boolean) =>
  deals
    .filter(wanted)
    .map((deal) => deal["id"]!)
    .sort();

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: "reduce" } });

test("what is unticked is gone from list and picture, and the reader is told what is left", async ({
  page,
}) => {
  const web = new WebPage(page);
  await web.open();
  const before = await web.places();
  expect(await web.listed()).toEqual(ids(() => true));
  for (const name of ["planned", "reported", "alleged"]) await web.box(name).uncheck();
  const left = ids(({ status }) => status === "done");
  expect(await web.listed()).toEqual(left);
  expect(await web.drawn()).toEqual(left);
  await expect(web.count).toHaveText(`${left.length} of ${deals.length} ties: ${left.length} done`);
  await web.box("no date printed").uncheck();
  expect(await web.listed()).toEqual(ids(({ status, date }) => status === "done" && date !== ""));
  await web.box("money").uncheck();
  const kinds = ["invests", "lends", "pledges"];
  const rest = ids(
    ({ status, date, kind }) => status === "done" && date !== "" && !kinds.includes(kind!),
  );
  expect(await web.listed()).toEqual(rest);
  expect(await web.drawn()).toEqual(rest);
  expect(await web.places()).toEqual(before);
  await web.reset.click();
  expect(await web.listed()).toEqual(ids(() => true));
  await expect(web.box("planned")).toBeChecked();
  await expect(page).toHaveURL(({ search }) => search === "");
});

test("when nothing is left the page says so, and how to come back", async ({ page }) => {
  const web = new WebPage(page);
  await web.open("?without=done.reported.planned.alleged");
  await expect(web.count).toContainText("None of the");
  await expect(web.range).toBeDisabled();
  await web.box("alleged").check();
  await expect(web.count).toHaveText(`1 of ${deals.length} ties: 1 alleged`);
});

test("a party is followed from the list of names, or by a press on its name", async ({ page }) => {
  const web = new WebPage(page);
  await web.open();
  await web.follow.selectOption("Google");
  const google = ids(({ from, to }) => from === "google" || to === "google");
  expect(await web.listed()).toEqual(google);
  expect(await web.drawn()).toEqual(google);
  // Its ties can be read at once.
  for (const id of google) await expect(page.locator(`#tie-${id}`)).toBeVisible();
  const openai = web.picture.locator('[data-key="openai:label"]');
  await openai.click();
  await expect(web.follow).toHaveValue("openai");
  expect(await web.listed()).toEqual(ids(({ from, to }) => from === "openai" || to === "openai"));
  await openai.click();
  await expect(web.follow).toHaveValue("");
  await web.follow.selectOption("Google");
  // Nobody but those who are left out stands here: they can be pressed as well.
  await web.picture.locator('[data-key="coatue:label"]').click();
  await expect(web.follow).toHaveValue("coatue");
});

test("the keyboard steps along the ties that are shown, and reads the thread of each", async ({
  page,
}) => {
  const web = new WebPage(page);
  await web.open("?follow=nvidia&without=planned");
  const wanted = await web.listed();
  await web.range.focus();
  const met: string[] = [];
  for (let press = 0; press < wanted.length; press++) {
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(".web-position")).toHaveText(`Tie ${press + 1} of ${wanted.length}`);
    // The page itself is asked: what stands in the browser's address bar follows a little later.
    const tie = await page.evaluate(() => new URL(location.href).searchParams.get("tie")!);
    met.push(tie);
    const row = page.locator(`#tie-${tie}`);
    const words = await row.locator(".tie-words").innerText();
    await expect(web.range).toHaveAttribute("aria-valuetext", new RegExp(`^${words}\\. `));
    await expect(web.thread.locator(".tie-words")).toHaveText(words);
    const locator = row.locator(".locator");
    await expect(web.thread.locator(".locator")).toHaveAttribute(
      "href",
      (await locator.getAttribute("href"))!,
    );
    await expect(web.picture.locator(".ties > .is-here")).toHaveAttribute("data-key", tie);
  }
  expect(met.toSorted()).toEqual(wanted);
  await page.keyboard.press("Home");
  await expect(page.locator(".web-position")).toHaveText("No tie is chosen");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/sources\/\w+\/#p\d+$/);
});

test("the picture and its walk take two stops of the Tab key at most", async ({ page }) => {
  const web = new WebPage(page);
  await web.open("?tie=google-rents-coreweave");
  const stops = await page
    .locator(".web-picture")
    .evaluate(
      (part) =>
        [...part.querySelectorAll<HTMLElement>("a, button, input, select, [tabindex]")].filter(
          (element) => element.tabIndex >= 0 && element.checkVisibility(),
        ).length,
    );
  expect(stops).toBeLessThanOrEqual(2);
});

test("a press on a line reads its thread; a press beside all lines lets it go", async ({
  page,
}) => {
  const web = new WebPage(page);
  await web.open();
  for (const tie of ["us-dod-buys-openai", "openai-buys-nvidia"]) {
    await web.pressLine(tie);
    await expect(web.picture.locator(".ties > .is-here")).toHaveAttribute("data-key", tie);
    await expect(page).toHaveURL(new RegExp(`tie=${tie}`));
  }
  const box = (await web.picture.boundingBox())!;
  await page.mouse.click(box.x + box.width - 8, box.y + 20);
  await expect(web.picture.locator(".ties > .is-here")).toHaveCount(0);
});

test("a view has an address, which brings it back: by itself, loaded again, and by the back button", async ({
  page,
}) => {
  const web = new WebPage(page);
  await web.open("?without=planned&follow=microsoft&tie=apple-competes-microsoft");
  const view = ids(
    ({ from, to, status }) => (from === "microsoft" || to === "microsoft") && status !== "planned",
  );
  expect(await web.listed()).toEqual(view);
  await expect(web.box("planned")).not.toBeChecked();
  await expect(web.thread.locator(".tie-words")).toHaveText("Apple competes with Microsoft");
  await page.reload();
  await expect(web.follow).toHaveValue("microsoft");
  expect(await web.listed()).toEqual(view);

  await web.follow.selectOption("Oracle");
  await web.box("support").uncheck();
  await page.goBack();
  await expect(web.box("support")).toBeChecked();
  await expect(web.follow).toHaveValue("oracle");
  await page.goBack();
  await expect(web.follow).toHaveValue("microsoft");
  expect(await web.listed()).toEqual(view);
  await page.goForward();
  await expect(web.follow).toHaveValue("oracle");

  await page.goto("/en/ledger/");
  await page.goBack();
  await expect(web.follow).toHaveValue("oracle");
  expect(await web.listed()).toEqual(ids(({ from, to }) => from === "oracle" || to === "oracle"));
});

test("an address that leads nowhere shows the whole web", async ({ page }) => {
  const web = new WebPage(page);
  await web.open("?without=nothing.at.all&follow=nobody&tie=none");
  expect(await web.listed()).toEqual(ids(() => true));
  await expect(page.locator(".web-position")).toHaveText("No tie is chosen");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true });

  test("the list with its lines is the picture, nothing runs over the edge, and what is pressed is large enough", async ({
    page,
  }) => {
    const web = new WebPage(page);
    await web.open("?follow=openai");
    await expect(web.picture).toBeHidden();
    const openai = ids(({ from, to }) => from === "openai" || to === "openai");
    for (const id of openai) await expect(page.locator(`#tie-${id} .tie-line`)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const small = await web.root.evaluate((root) =>
      [...root.querySelectorAll("label:has(input), select, button, summary, [type=range]")]
        .filter((element) => element.checkVisibility() && !element.closest(".fact"))
        .map((element) => [element, element.getBoundingClientRect()] as const)
        .filter(([, { width, height }]) => width < 44 || height < 44)
        .map(([element]) => element.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
    await web.root.getByRole("button", { name: "Next tie" }).tap();
    await expect(web.thread.locator(".tie-words")).toBeVisible();
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 1440])
    test(`every tie can be read, and nothing idle is shown, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(webAddress);
      for (const { id } of deals) await expect(page.locator(`#tie-${id} .locator`)).toBeVisible();
      const controls = page.locator(".web").locator("input, select, .web-reset, .web-step");
      for (const control of await controls.all()) await expect(control).toBeHidden();
      await expect(page.locator(".web-ways")).toContainText("rivalry");
    });
});

for (const width of [390, 1440])
  test(`axe finds nothing in a web that is followed, its threads open, ${width} pixels wide`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    const web = new WebPage(page);
    await web.open("?follow=openai&tie=us-dod-buys-openai&without=risk");
    await page.evaluate(axe);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(within: string): Promise<{ violations: { id: string; nodes: object[] }[] }> };
        };
        return (await axe.run(".web")).violations;
      });
      expect(found, colorScheme).toEqual([]);
    }
  });

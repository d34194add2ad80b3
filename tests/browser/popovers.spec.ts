import { expect, test, type Locator, type Page } from "playwright/test";
import { readTable } from "./pages/site.ts";
import { StoryPage, storyAddress } from "./pages/story.ts";

const id = "coreweave-gpu-count-2018";
const thread = (page: Page): Locator => page.locator(`.fact [popovertarget="fact-${id}"]`).first();
const pulled = (page: Page): Locator => page.locator(`#fact-${id}`);

test.describe("with a mouse", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("a thread opens under a resting mouse, stays while it is read, and closes when left", async ({
    page,
  }) => {
    await new StoryPage(page).open("#step-garage");
    await thread(page).hover();
    await expect(pulled(page)).toBeVisible();
    await pulled(page).hover();
    await page.waitForTimeout(500);
    await expect(pulled(page)).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(pulled(page)).toBeHidden();
  });

  test("a mouse that only passes opens nothing", async ({ page }) => {
    await new StoryPage(page).open("#step-garage");
    await thread(page).hover();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(500);
    await expect(pulled(page)).toBeHidden();
  });

  test("a press keeps it open when the mouse leaves; a press elsewhere dismisses it", async ({
    page,
  }) => {
    await new StoryPage(page).open("#step-garage");
    await thread(page).hover();
    await expect(pulled(page)).toBeVisible();
    await thread(page).click();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(500);
    await expect(pulled(page)).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(pulled(page)).toBeHidden();
  });

  test("pulling another thread lets go of the first", async ({ page }) => {
    await new StoryPage(page).open("#step-garage");
    await thread(page).click();
    await expect(pulled(page)).toBeVisible();
    await page.locator(`.fact [popovertarget="fact-coreweave-ethereum-share-2018"]`).click();
    await expect(page.locator(":popover-open")).toHaveId("fact-coreweave-ethereum-share-2018");
  });

  test("it opens beside its thread and covers neither it nor the window's edge", async ({
    page,
  }) => {
    await new StoryPage(page).open("#step-garage");
    await thread(page).click();
    const [fact, box] = [(await thread(page).boundingBox())!, (await pulled(page).boundingBox())!];
    expect(box.y >= fact.y + fact.height - 1 || box.y + box.height <= fact.y + 1).toBe(true);
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1440);
    expect(box.y + box.height).toBeLessThanOrEqual(900);
  });

  test("its link leads to the figure's page in the ledger", async ({ page }) => {
    await new StoryPage(page).open("#step-garage");
    await thread(page).click();
    await pulled(page).getByRole("link", { name: "Its page in the ledger" }).click();
    await expect(page).toHaveURL(`/en/ledger/${id}/`);
    await expect(page.locator("h1")).toHaveText(readTable("figures").get(id)!["label_en"]!);
  });
});

test.describe("with a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap opens a thread at the foot of the window, a tap elsewhere closes it", async ({
    page,
  }) => {
    await new StoryPage(page).open("#step-garage");
    await thread(page).tap();
    await expect(pulled(page)).toBeVisible();
    const box = (await pulled(page).boundingBox())!;
    expect(Math.round(box.y + box.height)).toBe(844);
    expect(box.width).toBe(390);
    await page.touchscreen.tap(195, 60);
    await expect(pulled(page)).toBeHidden();
  });
});

test("with keys: Tab reaches a thread, Enter pulls it, Escape lets go and the focus is back", async ({
  page,
}) => {
  await new StoryPage(page).open("#step-garage");
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press("Tab");
    if (await thread(page).evaluate((button) => button === document.activeElement)) break;
  }
  await expect(thread(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(pulled(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(pulled(page).locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(pulled(page)).toBeHidden();
  await expect(thread(page)).toBeFocused();
});

test("each thread says what its row in the ledger says: words as printed, place, voice, date, caution", async ({
  page,
}) => {
  await page.goto(storyAddress);
  const [figures, sources, entities] = [
    readTable("figures"),
    readTable("sources"),
    readTable("entities"),
  ];
  const shown = await page.locator(".pulled[id^='fact-']").evaluateAll((popovers) =>
    popovers.map((popover) => ({
      id: popover.id.replace("fact-", ""),
      label: popover.querySelector(".pulled-label")!.textContent,
      quoted: popover.querySelector("q")?.textContent.trim(),
      lang: popover.querySelector("q")?.getAttribute("lang"),
      dir: popover.querySelector("q")?.getAttribute("dir"),
      locator: popover.querySelector("a.locator")?.getAttribute("href"),
      said: Object.fromEntries(
        [...popover.querySelectorAll("dl > div")].map((row) => [
          row.querySelector("dt")!.textContent,
          row.querySelector("dd")!.textContent.replace(/\s+/g, " ").trim(),
        ]),
      ),
    })),
  );
  const ofFigures = shown.filter((popover) => figures.has(popover.id));
  expect(ofFigures.length).toBeGreaterThan(25);
  const unnamed: Record<string, string> = {
    reported: "the article, in its own voice",
    forecast: "the article, in its own voice",
    rumour: "reports the article does not name",
    claim: "nobody is named",
    slogan: "nobody is named",
  };
  const basis = {
    stated: "date printed",
    inferred: "date inferred from the context",
    unknown: "no date printed",
  };
  for (const { id, label, quoted, lang, dir, locator, said } of ofFigures) {
    const figure = figures.get(id)!;
    const source = sources.get(figure["source"]!)!;
    expect(label).toBe(figure["label_en"]);
    // What stands beside the printed words explains them, and is not printed.
    expect(quoted).toBe(figure["as_printed"]);
    expect(said["As printed"]).toContain(quoted);
    expect([lang, dir]).toEqual([source["language"], source["language"] === "ar" ? "rtl" : "ltr"]);
    expect(said["Source"]).toBe(
      `${source["label_en"]}, ${figure["source"]} ¶ ${figure["paragraph"]}`,
    );
    expect(locator).toBe(`/en/sources/${figure["source"]}/#p${figure["paragraph"]}`);
    const speaker = entities.get(figure["said_by"]!)?.["name_en"];
    expect(said["Said by"]).toBe(speaker ?? unnamed[figure["status"]!]);
    expect(said["As of"]).toContain(basis[figure["date_basis"] as keyof typeof basis]);
    expect(said["As of"]).toContain(figure["date"]!.slice(0, 4));
    expect(said["Caution"] ?? "").toBe(figure["caution_en"]);
  }
  const ours = shown.filter((popover) => !figures.has(popover.id));
  expect(ours.length).toBeGreaterThan(0);
  for (const { said } of ours) expect(said["Computed as"]).toBeTruthy();
});

test("each claim shows what was tested and the figures it was tested on", async ({ page }) => {
  await new StoryPage(page).open();
  const claims = await page.locator(".prose [popovertarget^='claim-']").all();
  expect(claims.length).toBeGreaterThan(1);
  for (const claim of claims) {
    await claim.click();
    const open = page.locator(":popover-open");
    await expect(open).toHaveId((await claim.getAttribute("popovertarget"))!);
    const tested = (await open.locator("code").innerText()).match(/[a-z]+(-[a-z0-9]+)+/g)!;
    const links = await open
      .locator("li a")
      .evaluateAll((found) => found.map((link) => link.getAttribute("href")));
    expect(links).toEqual([...new Set(tested)].map((id) => `/en/ledger/${id}/`));
    await page.keyboard.press("Escape");
  }
});

test("a term shows its meaning", async ({ page }) => {
  await new StoryPage(page).open("#step-pledge");
  await page.getByRole("button", { name: "collateral", exact: true }).click();
  await expect(page.locator(":popover-open")).toHaveId("term-collateral");
  await expect(page.locator(":popover-open")).toContainText("What a borrower pledges.");
});

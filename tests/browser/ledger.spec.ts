import { expect, test, type Page } from "playwright/test";
import { violations } from "./axe.ts";
import { LedgerPage } from "./pages/ledger.ts";
import { readTable } from "./pages/site.ts";

const figures = [...readTable("figures").values()];
const ids = (wanted: (figure: Record<string, string>) => boolean) =>
  figures
    .filter(wanted)
    .map(({ id }) => id!)
    .sort();
const ofFigures = (shown: string[]) =>
  shown.filter((id) => figures.some((figure) => figure["id"] === id));
const open = async (page: Page, query = ""): Promise<LedgerPage> => {
  const ledger = new LedgerPage(page);
  await ledger.open(query);
  return ledger;
};

test("words narrow the ledger while they are typed; the count and the address follow when the reader rests", async ({
  page,
}) => {
  const ledger = await open(page);
  const all = (await ledger.shown()).length;
  await expect(ledger.count).toHaveText(`${all} of ${all} shown`);
  await ledger.words.pressSequentially("REVENUE coreweave");
  const wanted = ids(
    ({ subject, label_en }) => subject === "coreweave" && /revenue/i.test(label_en!),
  );
  const shown = await ledger.shown();
  expect(wanted.length).toBeGreaterThan(2);
  for (const id of wanted) expect(shown).toContain(id);
  expect(shown.length).toBeLessThan(all / 2);
  await expect(ledger.count).toHaveText(`${shown.length} of ${all} shown`);
  await expect.poll(() => ledger.asked()).toEqual({ words: "REVENUE coreweave" });
  await ledger.words.fill("coreweave revenue");
  expect(await ledger.shown()).toEqual(shown);
});

test("the count is said when the reader rests, not at every letter", async ({ page }) => {
  await page.clock.install({ time: 0 });
  const ledger = await open(page);
  await page.clock.pauseAt(60_000);
  const before = (await ledger.count.textContent())!.trim();
  await ledger.words.pressSequentially("nvidia");
  expect((await ledger.shown()).length).toBeLessThan(20);
  await page.clock.runFor(400);
  await expect(ledger.count).toHaveText(before);
  expect(await ledger.asked()).toEqual({});
  await page.clock.runFor(200);
  await expect(ledger.count).not.toHaveText(before);
  expect(await ledger.asked()).toEqual({ words: "nvidia" });
});

test("what is printed, who says it and the name in the ledger are found, without their accents", async ({
  page,
}) => {
  const ledger = await open(page);
  for (const [words, id] of [
    ["nahe $90", "coreweave-share-price"],
    ["intrator share", "coreweave-share-price"],
    ["coreweave-ipo-price", "coreweave-ipo-price"],
    ["لا يقل عن مليون", "ai-product-gpu-need"],
  ] as const) {
    await ledger.words.fill(words);
    expect(await ledger.shown(), words).toContain(id);
  }
});

test("subject, status, source and year are chosen by keyboard, and each narrows what is shown", async ({
  page,
}) => {
  const ledger = await open(page);
  await ledger.words.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Nvid");
  await page.keyboard.press("Tab");
  await expect(ledger.choice("Subject")).toHaveValue("nvidia");
  expect(ofFigures(await ledger.shown())).toEqual(ids(({ subject }) => subject === "nvidia"));
  await page.keyboard.type("a fore");
  await page.keyboard.press("Tab");
  const wanted = ids(({ subject, status }) => subject === "nvidia" && status === "forecast");
  expect(await ledger.shown()).toEqual(wanted);
  await page.keyboard.type("race");
  await page.keyboard.press("Tab");
  await page.keyboard.type("no date");
  await page.keyboard.press("Tab");
  const left = ids(
    ({ subject, status, source, date }) =>
      subject === "nvidia" && status === "forecast" && source === "race" && !date,
  );
  expect(await ledger.shown()).toEqual(left);
  expect(await ledger.asked()).toEqual({
    subject: "nvidia",
    status: "forecast",
    source: "race",
    year: "undated",
  });
  await expect(ledger.reset).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(ledger.choice("Year")).toHaveValue("");
  await expect(page).toHaveURL(({ search }) => search === "");
});

test("a year shows what it touches, and our arithmetic on it", async ({ page }) => {
  const ledger = await open(page, "?year=2022");
  const shown = await ledger.shown();
  expect(ofFigures(shown)).toEqual(ids(({ date }) => date!.startsWith("2022")));
  expect(shown).toContain("coreweave-revenue-multiple-2023");
  await ledger.choice("Status").selectOption("our arithmetic");
  expect(ofFigures(await ledger.shown())).toEqual([]);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Our arithmetic"]);
  await expect(page.getByRole("navigation", { name: "Subjects" }).getByRole("link")).toHaveCount(1);
});

test("back and forward bring back what was asked; a word typed is one place, not one a letter", async ({
  page,
}) => {
  const ledger = await open(page);
  await ledger.choice("Subject").selectOption("OpenAI");
  const openai = await ledger.shown();
  await ledger.words.pressSequentially("power");
  await expect.poll(() => ledger.asked()).toEqual({ subject: "openai", words: "power" });
  await ledger.words.pressSequentially(" up");
  await expect.poll(() => ledger.asked()).toEqual({ subject: "openai", words: "power up" });
  await page.goBack();
  expect(await ledger.shown()).toEqual(openai);
  await expect(ledger.words).toHaveValue("");
  await page.goBack();
  await expect(ledger.choice("Subject")).toHaveValue("");
  await page.goForward();
  await page.goForward();
  await expect(ledger.words).toHaveValue("power up");
  const [first] = await ledger.shown();
  await page.locator(`[data-entry="${first}"] a`).first().click();
  await expect(page).toHaveURL(/\/en\/ledger\/[\w-]+\/$/);
  await page.goBack();
  await expect(ledger.words).toHaveValue("power up");
  expect(await ledger.shown()).toContain(first);
});

test("when nothing is found the page says what was asked, and how to come back", async ({
  page,
}) => {
  const ledger = await open(page, "?words=zebra&subject=nvidia");
  await expect(ledger.count).toHaveText(
    "Nothing in the ledger answers to all of this: Words “zebra”, Subject “Nvidia”.",
  );
  expect(await ledger.shown()).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await ledger.reset.click();
  await expect(ledger.words).toHaveValue("");
  expect(ofFigures(await ledger.shown())).toEqual(ids(() => true));
});

test("what an address asks and the ledger does not have is told as text, and passed over", async ({
  page,
}) => {
  const said: string[] = [];
  page.on("pageerror", (error) => said.push(String(error)));
  const hostile = encodeURIComponent("<img src=x onerror=alert(1)>");
  const ledger = await open(page, `?subject=${hostile}&year=__proto__&source=miner&%E0%A4%A`);
  await expect(ledger.faults).toContainText("Subject “<img src=x onerror=alert(1)>”");
  await expect(ledger.faults).toContainText("Year “__proto__”");
  await expect(page.locator("main img")).toHaveCount(0);
  expect(ofFigures(await ledger.shown())).toEqual(ids(({ source }) => source === "miner"));
  await ledger.choice("Source").selectOption("");
  await expect(ledger.faults).toHaveCount(0);
  expect(said).toEqual([]);
});

test("the controls are large enough to be touched, and nothing stands beside the page at 320 pixels", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const ledger = await open(page);
  const controls = [
    ledger.words,
    ledger.reset,
    ...(["Subject", "Status", "Source", "Year"] as const).map((name) => ledger.choice(name)),
  ];
  for (const control of controls)
    expect((await control.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole ledger is there, with ways to its subjects, and without controls that do nothing", async ({
    page,
  }) => {
    const ledger = await open(page, "?words=zebra");
    expect(ofFigures(await ledger.shown())).toEqual(ids(() => true));
    await expect(ledger.words).toBeHidden();
    await page
      .getByRole("navigation", { name: "Subjects" })
      .getByRole("link", { name: "Nvidia" })
      .click();
    await expect(page.getByRole("heading", { name: "Nvidia" })).toBeInViewport();
  });

  test("a figure's citations can be marked and taken away", async ({ page }) => {
    await page.goto("/en/ledger/coreweave-revenue-2023/");
    await page.getByText("How to cite it").click();
    await expect(page.getByRole("textbox", { name: "For BibTeX" })).toHaveValue(
      /^@misc\{threadcount-/,
    );
    await expect(page.getByRole("button", { name: "Copy" })).toHaveCount(0);
    await expect(page.getByRole("link", { name: "As a file" })).toHaveCount(2);
  });
});

test("a citation is copied by its button", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/ledger/coreweave-revenue-2023/");
  await page.getByText("How to cite it").click();
  for (const [index, name] of ["In a text", "For BibTeX", "For programs"].entries()) {
    await page.getByRole("button", { name: "Copy" }).nth(index).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.getByRole("textbox", { name }).inputValue());
    await expect(page.locator(".citations").getByText("Copied").nth(index)).toBeVisible();
  }
  expect(await violations(page, ".citations")).toEqual([]);
});

for (const width of [390, 1440])
  test(`a figure's page leads to the very sentence, ${width} pixels wide, under no picture`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("/en/ledger/coreweave-revenue-2023/");
    await page.getByRole("link", { name: "For 2023 the same founder expected" }).click();
    const fact = page.locator("#at-coreweave-revenue-2023");
    await expect(fact).toBeInViewport();
    const isOnTop = () =>
      fact.evaluate((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const found = document.elementFromPoint(left + width / 2, top + height / 2);
        return button.contains(found);
      });
    await expect.poll(isOnTop).toBe(true);
  });

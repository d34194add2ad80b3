import { expect, test } from "playwright/test";
import { readTable } from "./pages/site.ts";

const figures = readTable("figures");

for (const [size, width] of [
  ["wide", 1440],
  ["narrow", 390],
] as const) {
  test.describe(`the ${size} weave`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("has a knot for every figure, and each leads to its figure's page", async ({ page }) => {
      await page.goto("/en/");
      const knots = await page.locator(`.weave .picture-${size} .knot`).evaluateAll((links) =>
        links.map((link) => ({
          id: link.getAttribute("data-knot")!,
          href: link.getAttribute("href")!,
          title: link.querySelector("title")!.textContent,
        })),
      );
      expect(knots.map((knot) => knot.id).sort()).toEqual([...figures.keys()].sort());
      for (const { id, href, title } of knots) {
        const answer = await page.request.get(href);
        expect(answer.status()).toBe(200);
        expect(await answer.text()).toContain(`<code dir="ltr">${id}</code>`);
        expect(title.startsWith(`${figures.get(id)!["label_en"]}: `)).toBe(true);
      }
    });

    test("lets a press on a knot follow its thread", async ({ page }) => {
      await page.goto("/en/");
      const knot = page.locator(`.weave .picture-${size} .knot`).nth(7);
      const id = (await knot.getAttribute("data-knot"))!;
      await knot.locator("circle").click();
      await expect(page).toHaveURL(`/en/ledger/${id}/`);
    });
  });
}

test("arrow keys walk from knot to knot, name each figure, and lead to it", async ({ page }) => {
  await page.goto("/en/");
  const range = page.getByRole("slider", { name: "Walk from knot to knot" });
  const link = page.locator(".weave-walk output a");
  await range.focus();
  const met = new Set<string>();
  for (let press = 0; press < figures.size; press++) {
    const href = (await link.getAttribute("href"))!;
    const id = href.split("/").at(-2)!;
    met.add(id);
    const words = await link.innerText();
    expect(words).toContain(figures.get(id)!["label_en"]!);
    await expect(range).toHaveAttribute("aria-valuetext", words);
    const here = await page
      .locator(".weave .picture-wide .is-here")
      .evaluateAll((found) => [...new Set(found.map((one) => one.getAttribute("data-knot")))]);
    expect(here).toEqual([id]);
    await page.keyboard.press("ArrowRight");
  }
  expect(met.size).toBe(figures.size);
  const last = (await link.getAttribute("href"))!;
  await page.keyboard.press("ArrowLeft");
  await expect(link).not.toHaveAttribute("href", last);
  const before = (await link.getAttribute("href"))!;
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(before);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the knots still lead on, nothing idle is shown, and the list is one link away", async ({
    page,
  }) => {
    await page.goto("/en/");
    await expect(page.locator(".weave-walk")).toBeHidden();
    await page.getByRole("link", { name: "All figures as a list: the ledger" }).click();
    await expect(page).toHaveURL("/en/ledger/");
    await page.goBack();
    await page.locator(".weave .knot circle").filter({ visible: true }).first().click();
    await expect(page).toHaveURL(/\/en\/ledger\/.+\//);
  });
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "playwright/test";
import Papa from "papaparse";
import { ExplainerPage, explainerAddress, explainerNames } from "./pages/explainer.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: "reduce" } });

for (const name of explainerNames) {
  test.describe(name, () => {
    test("build and browser draw alike: as it begins, and every preset", async ({
      page,
      browser,
    }) => {
      const idle = await browser.newContext({ javaScriptEnabled: false });
      const built = await idle.newPage();
      await built.goto(explainerAddress(name));
      const read = (selector: string) =>
        built.locator(selector).evaluateAll((pictures) => pictures.map((svg) => svg.innerHTML));
      const explainer = new ExplainerPage(page, name);
      await explainer.open();
      await expect.poll(() => explainer.drawn()).toEqual(await read("[data-picture] svg"));
      const stills = await built
        .locator(".stills > ul > li")
        .evaluateAll((items) =>
          items.map((item) => [...item.querySelectorAll("svg")].map((svg) => svg.innerHTML)),
        );
      await idle.close();
      const begins = await explainer.presets.evaluateAll((buttons) =>
        buttons.map((button) => button.getAttribute("aria-pressed") === "true"),
      );
      expect(begins.filter(Boolean)).toHaveLength(1);
      const others = (await explainer.presets.all()).filter((_, index) => !begins[index]);
      expect(stills).toHaveLength(others.length);
      for (const [index, preset] of others.entries()) {
        await preset.click();
        await expect(preset).toHaveAttribute("aria-pressed", "true");
        // A still of a journey shows the last of its pictures alone.
        await expect
          .poll(async () => (await explainer.drawn("narrow")).slice(-1))
          .toEqual(stills[index]);
      }
    });

    test("by keyboard alone every slider moves, is spoken in words and kept in the address", async ({
      page,
    }) => {
      const explainer = new ExplainerPage(page, name);
      await explainer.open();
      const before = await explainer.values();
      for (const range of await explainer.ranges.all()) {
        const [key, value] = await range.evaluate((input: HTMLInputElement) => [
          input.dataset["parameter"]!,
          input.value,
        ]);
        await range.focus();
        const isLast = await range.evaluate((input: HTMLInputElement) => input.value === input.max);
        await page.keyboard.press(isLast ? "ArrowLeft" : "ArrowRight");
        await explainer.settle();
        const moved = await range.inputValue();
        expect(moved, key).not.toBe(value);
        await expect(range).toHaveAttribute("aria-valuetext", /\p{L}|%|\d/u);
        await expect.poll(() => new URL(page.url()).searchParams.has(key!), key).toBe(true);
      }
      await explainer.rested();
      const address = await page.evaluate(() => location.href);
      const after = await explainer.values();
      const [told, drawn] = [await explainer.told.textContent(), await explainer.rested()];
      await page.goto("about:blank");
      await page.goto(address);
      await expect(explainer.root).toHaveClass(/is-live/);
      expect(await explainer.values()).toEqual(after);
      await expect(explainer.told).toHaveText(told!);
      await expect.poll(() => explainer.drawn()).toEqual(drawn);
      await explainer.reset.focus();
      await page.keyboard.press("Enter");
      await explainer.settle();
      expect(await explainer.values()).toEqual(before);
      await expect(page).toHaveURL(({ search }) => search === "");
      await page.goBack();
      await explainer.settle();
      expect(await explainer.values()).toEqual(after);
    });

    test("a mouse pulls a slider, and the sentence's number is another hand on the same screw", async ({
      page,
    }) => {
      const explainer = new ExplainerPage(page, name);
      await explainer.open();
      const typed = explainer.root.locator(".supposition input").first();
      const key = await typed.getAttribute("data-parameter");
      const range = explainer.root.locator(`input[type=range][data-parameter="${key}"]`);
      const { x, y, width, height } = (await range.boundingBox())!;
      const share = await range.evaluate(
        ({ value, min, max }: HTMLInputElement) => (+value - +min) / (+max - +min),
      );
      const thumb = x + 8 + share * (width - 16);
      await page.mouse.move(thumb, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width * (share > 0.5 ? 0.25 : 0.75), y + height / 2, { steps: 6 });
      await page.mouse.up();
      await explainer.settle();
      await expect(typed).toHaveValue(await range.inputValue());
      const { min, max } = await range.evaluate(({ min, max }: HTMLInputElement) => ({ min, max }));
      await typed.fill(String(Number(max) * 10 + 7));
      await typed.press("Tab");
      await expect(typed).toHaveValue(max);
      await expect(range).toHaveValue(max);
      await typed.fill("");
      await typed.press("Tab");
      await expect(typed).toHaveValue(max);
      await typed.fill(min);
      await typed.press("Enter");
      await expect(range).toHaveValue(min);
      await expect(page).toHaveURL(({ pathname }) => pathname.endsWith(`/explainers/${name}/`));
    });

    test("what a slider is set to stands beside it with the first frame", async ({ page }) => {
      const explainer = new ExplainerPage(page, name);
      await explainer.open();
      for (const range of await explainer.ranges.all()) {
        const [told, shown] = await range.evaluate(async (input: HTMLInputElement) => {
          input.value = input.value === input.max ? input.min : input.max;
          input.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
          const shown = input.parentElement!.querySelector(".value-shown")!;
          return [input.ariaValueText, shown.textContent];
        });
        expect(shown).toBe(told);
      }
    });

    test("a held key writes the address when it is let go, not at each of its steps", async ({
      page,
    }) => {
      const explainer = new ExplainerPage(page, name);
      await explainer.open();
      const written = await page.evaluateHandle(() => {
        const addresses: string[] = [];
        const replace = history.replaceState.bind(history);
        history.replaceState = (state, unused, address) => {
          addresses.push(String(address));
          replace(state, unused, address);
        };
        return addresses;
      });
      const range = explainer.ranges.last();
      await range.evaluate((input: HTMLInputElement) => {
        for (const value of [input.max, input.min, input.max, input.min]) {
          input.value = value;
          input.dispatchEvent(new Event("input", { bubbles: true }));
          input.dispatchEvent(new Event("change", { bubbles: true }));
        }
      });
      await explainer.rested();
      const addresses = await written.jsonValue();
      expect(addresses.length).toBe(1);
      const state = `${await range.getAttribute("data-parameter")}=${await range.inputValue()}`;
      await expect(page).toHaveURL(({ search }) => search.includes(state));
    });

    test("no preset moves the controls of a phone up under the finger, however short its sentence", async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const explainer = new ExplainerPage(page, name);
      await explainer.open();
      const top = () => explainer.told.evaluate((told: HTMLElement) => told.offsetHeight);
      let last = await top();
      for (const preset of await explainer.presets.all()) {
        await preset.click();
        await explainer.settle();
        expect(await top()).toBeGreaterThanOrEqual(last);
        last = await top();
      }
      // Another width has other lines, and keeps none that only a phone needs.
      await page.setViewportSize({ width: 1440, height: 844 });
      await expect.poll(top).toBeLessThan(last);
    });

    test("whatever an address says, the page stands, and says what it could not take", async ({
      page,
    }) => {
      const explainer = new ExplainerPage(page, name);
      const said: string[] = [];
      page.on("pageerror", (error) => said.push(String(error)));
      await explainer.open("?v=1&nosuch=5&__proto__=1&%3Cimg%20src=x%3E=2");
      await expect(explainer.faults).toBeVisible();
      await expect(explainer.faults).toContainText("nosuch");
      const key = await explainer.ranges.first().getAttribute("data-parameter");
      await explainer.open(`?v=1&${key}=lots`);
      await expect(explainer.faults).toContainText("gives");
      await explainer.open("?v=99&a=b");
      await expect(explainer.faults).toContainText("another version");
      await explainer.open();
      await expect(explainer.faults).toBeHidden();
      expect(said).toEqual([]);
    });

    test("at every end of its controls the words of the picture and of the controls stand clear, wide and narrow", async ({
      page,
    }) => {
      test.slow();
      const explainer = new ExplainerPage(page, name);
      await explainer.open();
      const reveal = explainer.root.locator("[data-act=reveal]");
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await explainer.reset.click();
        await explainer.settle();
        expect(await explainer.wordsAstray(), `${width}: as it begins`).toEqual([]);
        for (const end of ["min", "max"] as const) {
          await explainer.setAll(end);
          expect(await explainer.wordsAstray(), `${width}: ${end}`).toEqual([]);
          expect(await explainer.crampedReadouts(), `${width}: ${end}`).toEqual([]);
          if (!(await reveal.count())) continue;
          await reveal.click();
          await explainer.settle();
          expect(await explainer.wordsAstray(), `${width}: ${end}, revealed`).toEqual([]);
        }
        for (const preset of await explainer.presets.all()) {
          await preset.click();
          await explainer.settle();
          expect(await explainer.wordsAstray(), `${width}: ${await preset.textContent()}`).toEqual(
            [],
          );
        }
      }
    });

    test("axe finds nothing, open and turned, light and dark, wide and narrow", async ({
      page,
    }) => {
      test.slow();
      const explainer = new ExplainerPage(page, name);
      await explainer.open();
      await explainer.presets.last().click();
      await explainer.root.locator(".how summary").click();
      await page.evaluate(axe);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        for (const width of [390, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          const found = await page.evaluate(async () => {
            const { violations } = await (
              window as unknown as { axe: { run(): Promise<{ violations: object[] }> } }
            ).axe.run();
            return violations.map((violation) => {
              const { id, nodes } = violation as { id: string; nodes: { html: string }[] };
              return `${id}: ${nodes[0]!.html}`;
            });
          });
          expect(found, `${colorScheme}, ${width}`).toEqual([]);
        }
      }
    });

    test("the scenario's file holds the rows of its table, and nothing a spreadsheet would run", async ({
      page,
    }) => {
      const explainer = new ExplainerPage(page, name);
      await explainer.open();
      await explainer.presets.last().click();
      await explainer.settle();
      const waiting = page.waitForEvent("download");
      await explainer.root.getByRole("button", { name: "CSV" }).click();
      const file = await waiting;
      expect(file.suggestedFilename()).toBe(`${name}.csv`);
      const text = readFileSync(await file.path(), "utf8").replace(/^\ufeff/, "");
      const { data } = Papa.parse<Record<string, string>>(text, {
        header: true,
        skipEmptyLines: true,
      });
      const rows = await explainer.root.locator(".scenario tbody tr").evaluateAll((found) =>
        found.map((row) => ({
          what: row.querySelector("th")!.textContent,
          origin: row.className,
        })),
      );
      expect(data.map(({ what, origin }) => ({ what, origin }))).toEqual(rows);
      expect(rows.some(({ origin }) => origin === "printed")).toBe(true);
      expect(text).not.toMatch(/(?:^|,)"[=+@\t]/m);
    });
  });

  test.describe(`${name}, by touch on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test("every control is large enough, takes a tap, and is never hidden by the picture", async ({
      page,
    }) => {
      const explainer = new ExplainerPage(page, name);
      await explainer.open();
      const controls = explainer.root.locator(
        ".set :is(input, select, button):not([popovertarget]):visible",
      );
      for (const control of await controls.all()) {
        await control.focus();
        const seen = await control.evaluate((element) => {
          element.scrollIntoView({ block: "nearest" });
          const box = (element.closest("label.switch") ?? element).getBoundingClientRect();
          const own = element.getBoundingClientRect();
          const top = document.elementFromPoint(own.left + own.width / 2, own.top + own.height / 2);
          return { height: box.height, isOnTop: element === top || element.contains(top) };
        });
        const name = await control.evaluate((element) => element.outerHTML.slice(0, 90));
        expect(seen.height, name).toBeGreaterThanOrEqual(44);
        expect(seen.isOnTop, name).toBe(true);
      }
      const preset = explainer.presets.last();
      await preset.tap();
      await expect(preset).toHaveAttribute("aria-pressed", "true");
    });
  });

  test.describe(`${name}, without a script`, () => {
    test.use({ javaScriptEnabled: false });

    test("picture, sentence, calculation and every preset are there, and nothing that would not work", async ({
      page,
    }) => {
      await page.goto(explainerAddress(name));
      const explainer = new ExplainerPage(page, name);
      for (const picture of await explainer.root.locator(".picture-wide svg").all())
        await expect(picture).toBeVisible();
      await expect(explainer.told).toBeVisible();
      expect(await explainer.root.locator(".stills svg").count()).toBeGreaterThan(1);
      for (const still of await explainer.root.locator(".stills > ul > li").all())
        await expect(still).toBeVisible();
      await explainer.root.locator(".how summary").click();
      await expect(explainer.root.locator(".scenario")).toBeVisible();
      for (const idle of await explainer.root.locator("form, [data-act], [data-by]").all())
        await expect(idle).toBeHidden();
    });
  });
}

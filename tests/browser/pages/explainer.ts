import { readdirSync } from "node:fs";
import { expect, type Locator, type Page } from "playwright/test";
import { untilQuiet } from "./quiet.ts";

const folder = new URL("../../../content/explainers", import.meta.url);

/** Every explainer, by the name of its text. */
export const explainerNames = readdirSync(folder).sort();
export const explainerAddress = (name: string): string => `/en/explainers/${name}/`;

export class ExplainerPage {
  readonly page: Page;
  readonly name: string;
  readonly root: Locator;
  readonly told: Locator;
  readonly presets: Locator;
  readonly ranges: Locator;
  readonly reset: Locator;
  readonly faults: Locator;

  constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
    this.root = page.locator(".explainer");
    this.told = this.root.locator(".told");
    this.presets = this.root.locator("[data-preset]");
    this.ranges = this.root.locator("input[type=range]");
    this.reset = this.root.getByRole("button", { name: "Reset" });
    this.faults = this.root.locator(".address-faults");
  }

  async open(query = ""): Promise<void> {
    await this.page.goto(explainerAddress(this.name) + query);
    await expect(this.root).toHaveClass(/is-live/);
    await this.page.evaluate(() => document.fonts.ready.then(() => true));
  }

  /** The live pictures as markup, without what makes them answer to a press. */
  drawn(size?: "narrow"): Promise<string[]> {
    return this.root
      .locator(`[data-picture] ${size ? `.picture-${size} ` : ""}svg`)
      .evaluateAll((pictures) => pictures.map((svg) => svg.innerHTML));
  }

  /** The pictures when the one out of sight has followed, and the address with them. */
  async rested(): Promise<string[]> {
    await this.settle();
    await this.page.waitForTimeout(150);
    return this.drawn();
  }

  /** What each control stands at, by its name. */
  values(): Promise<Record<string, string>> {
    return this.root
      .locator("form [data-parameter]")
      .evaluateAll((controls) =>
        Object.fromEntries(
          controls.map((control) => [
            (control as HTMLElement).dataset["parameter"]!,
            control instanceof HTMLInputElement && control.type === "checkbox"
              ? String(Number(control.checked))
              : (control as HTMLInputElement).value,
          ]),
        ),
      );
  }

  /** Sets every slider to one of its ends, as a reader would who drags it there. */
  async setAll(end: "min" | "max"): Promise<void> {
    await this.ranges.evaluateAll((ranges, end) => {
      for (const range of ranges as HTMLInputElement[]) {
        range.value = range[end];
        range.dispatchEvent(new Event("input", { bubbles: true }));
        range.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }, end);
    await this.settle();
  }

  /** What was asked for has been drawn, in as many frames as a slow machine takes: for a while nothing has changed any more. */
  settle(): Promise<void> {
    return this.root.evaluate(untilQuiet, 120);
  }

  /** What a slider says it is set to, where that is more than its room holds. */
  crampedReadouts(): Promise<string[]> {
    return this.root
      .locator(".value-shown:visible")
      .evaluateAll((readouts) =>
        readouts
          .filter(
            ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
              scrollWidth > clientWidth || scrollHeight > clientHeight,
          )
          .map(({ textContent }) => `“${textContent}” is too long for its room`),
      );
  }

  /** Words of the visible picture that leave it, or stand on other words. */
  wordsAstray(): Promise<string[]> {
    return this.root.locator("[data-picture] svg:visible").evaluateAll((pictures) =>
      pictures.flatMap((svg) => {
        const frame = svg.getBoundingClientRect();
        const words = [...svg.querySelectorAll("text")]
          .filter((text) => text.textContent.trim() && getComputedStyle(text).opacity !== "0")
          .map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }));
        const left = words
          .filter(
            ({ box }) =>
              box.left < frame.left - 2 ||
              box.right > frame.right + 2 ||
              box.top < frame.top - 3 ||
              box.bottom > frame.bottom + 3,
          )
          .map(({ said }) => `“${said}” leaves the picture`);
        const crossed = words.flatMap(({ said, box }, index) =>
          words
            .slice(index + 1)
            .filter(
              (other) =>
                Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
                Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 4,
            )
            .map((other) => `“${said}” stands on “${other.said}”`),
        );
        return [...left, ...crossed];
      }),
    );
  }
}

import { expect, type Locator, type Page } from "playwright/test";
import { readDrawings } from "./drawing.ts";

export const storyAddress = "/en/stories/from-the-pool-table-to-the-power-grid/";
/** Every story that is told by pictures. */
export const storyAddresses = [
  storyAddress,
  "/en/stories/the-queue-for-chips/",
  "/en/stories/everybodys-partner-everybodys-rival/",
];

/** From here on the picture stands beside the words. */
const wideFrom = 60 * 16;

/** What a reader could measure on the screen. */
interface Sight {
  width: number;
  height: number;
  stageHeight: number;
  tops: number[];
  ids: string[];
  position: string;
  active: string[];
  hash: string;
}

export class StoryPage {
  readonly page: Page;
  readonly address: string;
  readonly scrolly: Locator;
  readonly stage: Locator;
  readonly next: Locator;
  readonly previous: Locator;
  readonly position: Locator;
  readonly asList: Locator;

  constructor(page: Page, address = storyAddress) {
    this.page = page;
    this.address = address;
    this.scrolly = page.locator(".scrolly");
    this.stage = page.locator(".stage svg");
    this.next = page.getByRole("button", { name: "Next step" });
    this.previous = page.getByRole("button", { name: "Previous step" });
    this.position = page.locator(".step-controls .position");
    this.asList = page.getByRole("button", { name: "Show as a list" });
  }

  async open(hash = ""): Promise<void> {
    await this.page.goto(this.address + hash);
    await this.settle();
  }

  /** The scrolly lives, and its letters have their final shapes. */
  async settle(): Promise<void> {
    await expect(this.scrolly).toHaveClass(/is-live/);
    await this.page.evaluate(() => document.fonts.ready.then(() => true));
  }

  look(): Promise<Sight> {
    return this.page.evaluate(() => {
      const sections = [...document.querySelectorAll(".step")];
      return {
        width: innerWidth,
        height: innerHeight,
        stageHeight: document.querySelector(".stage-frame")!.getBoundingClientRect().height,
        tops: sections.map((s) => s.querySelector(".words")!.getBoundingClientRect().top),
        ids: sections.map((section) => section.id),
        position: document.querySelector(".position")!.textContent,
        active: sections.filter((s) => s.classList.contains("is-active")).map((s) => s.id),
        hash: location.hash,
      };
    });
  }

  /** The step being read, -1 before the first: measured here, not asked of the page. */
  static stepRead({ width, height, stageHeight, tops }: Sight): number {
    const above = width >= wideFrom ? 0 : stageHeight;
    const line = above + ((height - above) * 2) / 3;
    return tops.findLastIndex((top) => top <= line);
  }

  /** Position, marked section, address and picture all come to name the step being read. Returns its id, "" before the first. */
  async expectAgreement(): Promise<string> {
    let id = "";
    await expect(async () => {
      const sight = await this.look();
      const read = StoryPage.stepRead(sight);
      const shown = Math.max(0, read);
      expect(sight.position).toBe(`${shown + 1} of ${sight.ids.length}`);
      expect(sight.active).toEqual([sight.ids[shown]]);
      id = sight.ids[read] ?? "";
      expect(sight.hash).toBe(id && `#${id}`);
      await this.expectPicture(sight.active[0]!, sight.width);
    }).toPass({ timeout: 5000, intervals: [30, 60, 120] });
    return id;
  }

  /** The stage shows just what was drawn at build for this step, in the size this window calls for. */
  async expectPicture(id: string, width = this.page.viewportSize()!.width): Promise<void> {
    const size = width >= wideFrom ? "wide" : "narrow";
    const both = this.page.locator(`.stage svg, #${id} .picture-${size} svg`);
    const [onStage, built] = await readDrawings(both);
    expect(onStage).toEqual(built);
  }

  ids(): Promise<string[]> {
    return this.page.locator(".step").evaluateAll((steps) => steps.map((step) => step.id));
  }

  /** Brings a share of the whole page above the window, at once. */
  scrollTo(share: number): Promise<void> {
    return this.page.evaluate((share) => {
      const room = document.documentElement.scrollHeight - innerHeight;
      scrollTo({ top: room * share, behavior: "instant" });
    }, share);
  }

  /** Turns the wheel by some pixels, and waits until the page has followed: the browser answers before it has. */
  async turnWheel(pixels: number): Promise<void> {
    const top = () => this.page.evaluate(() => Math.round(scrollY));
    const before = await top();
    await this.page.mouse.wheel(0, pixels);
    await expect.poll(top, { intervals: [20] }).toBe(before + pixels);
  }

  async chooseStep(index: number): Promise<void> {
    await this.position.click();
    await this.page.locator(".step-list a").nth(index).click();
  }

  /** What browser zoom does to a page: fewer and larger pixels. */
  async zoom(factor: number): Promise<void> {
    const { width, height } = this.page.viewportSize()!;
    const session = await this.page.context().newCDPSession(this.page);
    await session.send("Emulation.setDeviceMetricsOverride", {
      width: Math.round(width / factor),
      height: Math.round(height / factor),
      deviceScaleFactor: factor,
      mobile: false,
    });
  }
}

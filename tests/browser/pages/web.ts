import { expect, type Locator, type Page } from "playwright/test";

export const webAddress = "/en/stories/everybodys-partner-everybodys-rival/";

/** A web of ties as a reader uses it. */
export class WebPage {
  readonly page: Page;
  readonly root: Locator;
  readonly count: Locator;
  readonly follow: Locator;
  readonly reset: Locator;
  readonly range: Locator;
  readonly thread: Locator;
  readonly picture: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator(".web");
    this.count = page.locator(".web-count");
    this.follow = this.root.getByRole("combobox", { name: "Follow" });
    this.reset = this.root.getByRole("button", { name: "Show the whole web" });
    this.range = this.root.getByRole("slider", { name: "Step from tie to tie" });
    this.thread = page.locator(".web-thread");
    this.picture = this.root.locator(".picture-wide svg");
  }

  /** Opens the page at its web. @param query with its question mark */
  async open(query = ""): Promise<void> {
    await this.page.goto(`${webAddress}${query}#ties-web-whole`);
    // The script has been here when it has put the walk into words.
    await expect(this.range).toHaveAttribute("aria-valuetext", /./);
  }

  box(name: string): Locator {
    return this.root.getByRole("checkbox", { name });
  }

  /** The ties that are left in the list. */
  listed(): Promise<string[]> {
    return this.root.evaluate((web) =>
      [...web.querySelectorAll<HTMLElement>("[data-tie]")]
        .filter((row) => !row.hidden && !row.closest<HTMLElement>(".web-party")!.hidden)
        .map((row) => row.dataset["tie"]!)
        .sort(),
    );
  }

  /** The ties that are left in the picture. */
  drawn(): Promise<string[]> {
    return this.picture.evaluate((svg) =>
      [...svg.querySelectorAll<SVGElement>(".ties > path:not(.is-off)")]
        .map((path) => path.dataset["key"]!)
        .sort(),
    );
  }

  /** Where the parties stand. */
  places(): Promise<string[]> {
    return this.picture.evaluate((svg) =>
      [...svg.querySelectorAll(".marks > rect")].map(
        (box) => `${box.getAttribute("x")} ${box.getAttribute("y")}`,
      ),
    );
  }

  /** Presses the middle of a tie's line. */
  async pressLine(tie: string): Promise<void> {
    await this.picture.scrollIntoViewIfNeeded();
    const { x, y } = await this.picture.evaluate((svg, key) => {
      const path = svg.querySelector<SVGPathElement>(`.ties > path[data-key="${key}"]`)!;
      const at = path.getPointAtLength(path.getTotalLength() / 2);
      const { x, y } = new DOMPoint(at.x, at.y).matrixTransform(path.getScreenCTM()!);
      return { x, y };
    }, tie);
    await this.page.mouse.click(x, y);
  }
}

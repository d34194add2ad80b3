import type { Locator, Page } from "playwright/test";

/** The ledger as a reader uses it. */
export class LedgerPage {
  readonly page: Page;
  readonly words: Locator;
  readonly count: Locator;
  readonly reset: Locator;
  readonly faults: Locator;

  constructor(page: Page) {
    this.page = page;
    const search = page.getByRole("search", { name: "Search the ledger" });
    this.words = search.getByRole("searchbox", { name: "Words" });
    this.count = search.locator("output");
    this.reset = search.getByRole("button", { name: "Show the whole ledger" });
    this.faults = search.getByRole("status").filter({ hasText: "passed over" });
  }

  /** @param query with its question mark */
  async open(query = ""): Promise<void> {
    await this.page.goto(`/en/ledger/${query}`);
  }

  choice(name: "Subject" | "Status" | "Source" | "Year"): Locator {
    return this.page.getByRole("combobox", { name });
  }

  /** Ids of the entries that can be seen. */
  shown(): Promise<string[]> {
    return this.page
      .locator("[data-entry]:visible")
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["entry"]!).sort());
  }

  /** The query of the address, as the page has it: the browser's own bar follows a little later. */
  asked(): Promise<Record<string, string>> {
    return this.page.evaluate(() => Object.fromEntries(new URLSearchParams(location.search)));
  }
}

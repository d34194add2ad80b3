import type { Browser, CDPSession, Page } from "playwright";

/** How often the processor of a phone fits into this one. */
const slowed = 4;
/** What a phone's line carries, in bits a second, and how long an answer takes to come, in milliseconds. */
const line = { down: 1_600_000, up: 750_000, latency: 150 };

export interface Phone {
  page: Page;
  driver: CDPSession;
  close(): Promise<void>;
}

/**
 * A phone that has never been here: nothing is stored from an earlier visit. Its screen has plain pixels, since without a graphics
 * card the many pixels of a phone would be painted by the cores that are measured.
 */
export async function openPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  // A busy machine is slow, and says so at the end; it does not fail.
  page.setDefaultTimeout(120_000);
  const driver = await context.newCDPSession(page);
  await driver.send("Network.enable");
  await driver.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.down / 8,
    uploadThroughput: line.up / 8,
  });
  await driver.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  return { page, driver, close: () => context.close() };
}

import type { Browser } from "playwright";
import { median } from "./median.ts";
import { openPhone, type Phone } from "./phone.node.ts";
import type { Row } from "./table.ts";

/** Two frames of 60 a second, in milliseconds: one may be missed, never two. */
const twoFrames = 34;
const rounds = 5;
/** A reader in a hurry, in pixels a second. */
const speed = 3000;

/** Scrolls through a story by its wheel, for a browser without a screen takes no finger, and through the same content by hand, and says the longest frames. */
export async function measureScrolling(
  browser: Browser,
  name: string,
  address: string,
  handAddress: string,
): Promise<Row> {
  const [site, hand] = [
    await worstFrames(browser, address),
    await worstFrames(browser, handAddress),
  ];
  return {
    page: name,
    what: "longest frame while scrolling",
    unit: "ms",
    value: median(site),
    worst: Math.max(...site),
    against: median(hand),
    held: "value",
    budget: twoFrames,
  };
}

/** The longest frame of each time through the page. */
async function worstFrames(browser: Browser, address: string): Promise<number[]> {
  const phone = await openPhone(browser);
  await phone.page.goto(address, { waitUntil: "load" });
  await phone.page.waitForTimeout(1000);
  const worst: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const longest = await scrollThrough(phone);
    if (round > 0) worst.push(longest);
  }
  await phone.close();
  return worst;
}

async function scrollThrough({ page, driver }: Phone): Promise<number> {
  const far = await page.evaluate(() => {
    scrollTo(0, 0);
    return document.documentElement.scrollHeight - innerHeight;
  });
  await page.waitForTimeout(500);
  const stop = await page.evaluateHandle(() => {
    const frames: number[] = [];
    let last = 0;
    let beat = requestAnimationFrame(function count(now) {
      if (last) frames.push(now - last);
      last = now;
      beat = requestAnimationFrame(count);
    });
    return () => {
      cancelAnimationFrame(beat);
      return Math.max(...frames);
    };
  });
  await driver.send("Input.synthesizeScrollGesture", {
    x: 195,
    y: 600,
    yDistance: -far,
    speed,
    gestureSourceType: "mouse",
  });
  const [longest, left] = await page.evaluate(
    (stop) => [stop(), document.documentElement.scrollHeight - innerHeight - scrollY] as const,
    stop,
  );
  // The last of a wheel's way glides on after it.
  if (left > 844) throw new Error(`the scroll ended ${left} pixels before the end of the page`);
  return longest;
}

import { expect, test, type Page } from "playwright/test";
import { StoryPage, storyAddress, storyAddresses } from "./pages/story.ts";

// Time stands still here and is moved by hand, so that each moment of a motion can be looked at.
const motion = 700;

const windows = {
  narrow: { width: 390, height: 844 },
  wide: { width: 1440, height: 900 },
};

for (const [name, viewport] of Object.entries(windows)) {
  test.describe(`on a ${name} window`, () => {
    test.use({ viewport });

    for (const address of storyAddresses)
      for (const direction of ["forwards", "backwards"] as const) {
        test(`each picture becomes the next ${direction}: what stays is never absent and moves straight to its place, ${address}`, async ({
          page,
        }) => {
          const story = await openStill(page, address);
          const order = await story.ids();
          if (direction === "backwards") {
            await story.chooseStep(order.length - 1);
            await expect(story.position).toHaveText(`${order.length} of ${order.length}`);
            await page.clock.runFor(motion * 2);
            order.reverse();
          }
          const button = direction === "forwards" ? story.next : story.previous;
          let between = 0;
          let before = await marksOf(story);
          for (const id of order.slice(1)) {
            await button.click();
            const moments = [await marksOf(story)];
            for (let time = 0; time < motion; time += 100) {
              await page.clock.runFor(100);
              moments.push(await marksOf(story));
            }
            await page.clock.runFor(motion);
            await story.expectPicture(id);
            const after = await marksOf(story);
            for (const moment of moments) between += expectBetween(before, moment, after);
            before = after;
          }
          expect(between, "something was seen on its way").toBeGreaterThan(20);
        });
      }

    test("a jump to any step ends at the picture of that step, also in the midst of another motion", async ({
      page,
    }) => {
      const story = await openStill(page);
      const ids = await story.ids();
      for (const [index, pause] of [
        [6, 200],
        [1, 350],
        [11, 100],
        [4, motion * 2],
        [1, 650],
        [7, 30],
        [12, motion * 2],
        [0, motion * 2],
      ] as const) {
        await story.chooseStep(index);
        await expect(story.position).toHaveText(`${index + 1} of 13`);
        await page.clock.runFor(pause);
        if (pause > motion) await story.expectPicture(ids[index]!);
      }
    });

    test("a step back in the midst of a step forward ends where it began", async ({ page }) => {
      const story = await openStill(page);
      const ids = await story.ids();
      for (let step = 0; step < ids.length - 1; step++) {
        await story.next.click();
        await page.clock.runFor(300);
        await story.previous.click();
        await page.clock.runFor(motion * 2);
        await story.expectPicture(ids[step]!);
        await story.next.click();
        await page.clock.runFor(motion * 2);
        await story.expectPicture(ids[step + 1]!);
      }
    });

    test("a reader who asked for less motion sees the next picture at once", async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      const story = await openStill(page);
      const ids = await story.ids();
      for (const id of ids.slice(1)) {
        await story.next.click();
        await story.expectPicture(id);
      }
      await page.clock.runFor(motion * 2);
      await story.expectPicture(ids.at(-1)!);
    });
  });
}

async function openStill(page: Page, address = storyAddress): Promise<StoryPage> {
  const story = new StoryPage(page, address);
  await page.clock.install({ time: 0 });
  await story.open();
  await story.chooseStep(0);
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#step-/);
  await page.clock.pauseAt(600_000);
  await page.clock.runFor(motion * 2);
  return story;
}

const measures = ["x", "y", "width", "height"] as const;
type Mark = Record<(typeof measures)[number] | "opacity", number>;

/** Marks by key, and ties by key and a sign of their own: where a line begins, and where it ends. */
async function marksOf(story: StoryPage): Promise<Record<string, Mark>> {
  return story.stage.locator(".marks > *, .ties > *").evaluateAll((marks) =>
    Object.fromEntries(
      marks.map((mark) => {
        const number = (name: string) => Number(mark.getAttribute(name) ?? 1);
        const opacity = number("opacity");
        const key = mark.getAttribute("data-key")!;
        const path = mark.getAttribute("d")?.match(/[-\d.]+/g);
        if (path) {
          const [x = 0, y = 0, , , width = 0, height = 0] = path.map(Number);
          return [`${key} (tie)`, { x, y, width, height, opacity }];
        }
        const [x, y, width, height] = [number("x"), number("y"), number("width"), number("height")];
        return [key, { x, y, width, height, opacity }];
      }),
    ),
  );
}

/** @returns how many marks were seen strictly between their two places */
function expectBetween(
  before: Record<string, Mark>,
  moment: Record<string, Mark>,
  after: Record<string, Mark>,
): number {
  let moving = 0;
  // One list of all that is wrong: an expectation for every number would take longer than the motion.
  const wrong: string[] = [];
  for (const key of Object.keys(before).filter((key) => key in after)) {
    const [from, now, to] = [before[key]!, moment[key], after[key]!];
    if (!now) wrong.push(`${key} is not on the stage`);
    else if (now.opacity !== 1) wrong.push(`${key} fades`);
    else
      for (const measure of measures) {
        const low = Math.min(from[measure], to[measure]);
        const high = Math.max(from[measure], to[measure]);
        const here = now[measure];
        if (here < low - 0.001 || here > high + 0.001)
          wrong.push(`${measure} of ${key} is ${here}`);
        if (here > low + 1 && here < high - 1) moving++;
      }
  }
  expect(wrong).toEqual([]);
  return moving;
}

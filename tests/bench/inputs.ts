import type { Browser } from "playwright";
import { findControls, work, type Control } from "./controls.ts";
import { median } from "./median.ts";
import { openPhone, type Phone } from "./phone.node.ts";
import { installStopwatch, type Timed } from "./stopwatch.ts";
import type { Row } from "./table.ts";

/** A frame of 60 a second, in milliseconds. */
const frame = 16.7;
/** The picture follows its control at once, or in the very next frame. */
const framesToPicture = 2;
const rounds = 5;

/**
 * Works every control of an explainer, one value after the other, and says how long the longest frame of its answer takes to be ready;
 * and for all of them in which frame the picture follows.
 */
export async function measureInputs(
  browser: Browser,
  name: string,
  address: string,
): Promise<Row[]> {
  const phone = await openPhone(browser);
  await installStopwatch(phone.page);
  await phone.page.goto(address);
  await phone.page.locator(".explainer.is-live").waitFor();
  const rows: Row[] = [];
  const drawn: number[] = [];
  for (const control of await findControls(phone.page)) {
    const runs = await runsOf(phone, control);
    const longest = runs.map((timed) => longestFrame(timed));
    drawn.push(...runs.flat().flatMap(({ drawn }) => drawn ?? []));
    rows.push({
      page: name,
      what: control.name,
      unit: "ms",
      value: median(longest),
      worst: Math.max(...longest),
      held: "worst",
      budget: frame,
    });
  }
  rows.push({
    page: name,
    what: "picture follows in frame",
    unit: "frame",
    value: median(drawn),
    worst: Math.max(...drawn),
    held: "worst",
    budget: framesToPicture,
  });
  await phone.close();
  return rows;
}

/** Of the frames that most runs have, the longest, each of them the median of its runs. */
function longestFrame(timed: Timed[]): number {
  const longest = Math.max(...timed.map(({ work }) => work.length));
  const frames = Array.from({ length: longest }, (_, at) =>
    timed.flatMap(({ work }) => work[at] ?? []),
  );
  return Math.max(...frames.filter((runs) => runs.length > timed.length / 2).map(median));
}

/** For each value, all of its runs but the first, in which code is met for the first time. */
async function runsOf({ page }: Phone, control: Control): Promise<Timed[][]> {
  const values = control.values.length ? control.values : [undefined];
  const runs: Timed[][] = values.map(() => []);
  for (let round = 0; round <= rounds; round++)
    for (const [at, value] of values.entries()) {
      const timed = await work(page, control, value);
      if (round > 0) runs[at]!.push(timed);
    }
  return runs;
}

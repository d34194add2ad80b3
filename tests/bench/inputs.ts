import type { Browser } from "playwright";
import { findControls, work, type Control } from "./controls.ts";
import { median } from "./median.ts";
import { openPhone, type Phone } from "./phone.node.ts";
import { installStopwatch, type Timed } from "./stopwatch.ts";
import type { Row } from "./table.ts";

/** From an input to the frame that answers it, at most a frame of 60 a second, in milliseconds. */
const frame = 16.7;
const rounds = 5;

/** Works every control of an explainer, one value after the other, and says how long its frame takes to be ready. */
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
  for (const control of await findControls(phone.page)) {
    const runs = await runsOf(phone, control);
    const medians = runs.map((timed) => median(timed.map(({ work }) => work)));
    rows.push({
      page: name,
      what: control.name,
      unit: "ms",
      value: median(medians),
      worst: Math.max(...medians),
      held: "worst",
      budget: frame,
    });
  }
  await phone.close();
  return rows;
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

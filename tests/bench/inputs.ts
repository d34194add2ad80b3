import type { Browser } from "playwright";
import { findControls, work, type Control } from "./controls.ts";
import { median } from "./median.ts";
import { openPhone, type Phone } from "./phone.node.ts";
import type { Pace } from "./pace.ts";
import { installStopwatch } from "./stopwatch.ts";
import type { Row } from "./table.ts";

/** A frame of 60 a second, in milliseconds. */
const frame = 16.7;
/** The picture follows its control at once, or in the very next frame. */
const framesToPicture = 2;
const rounds = 5;
/** In the first of them code is met for the first time. */
const watched = 2;
/** So many more frames are timed than were watched. */
const spare = 3;
/** So many times as often a control is worked at most, on a machine that is not at rest. */
const patience = 5;

/** What was seen of a control at one of its values. */
interface Answers {
  frames: number;
  /** In which frame the picture follows, each time it is watched and does. */
  drawn: number[];
  /** The work of each frame, for each run. */
  runs: number[][];
}

/**
 * Works every control of an explainer, one value after the other, and says how long the longest frame of its answer takes; and for all of
 * them what it takes until the control itself is repainted, and in which of the frames the picture follows.
 */
export async function measureInputs(
  browser: Browser,
  name: string,
  address: string,
  pace: Pace,
): Promise<Row[]> {
  const phone = await openPhone(browser);
  await installStopwatch(phone.page);
  await phone.page.goto(address);
  await phone.page.locator(".explainer.is-live").waitFor();
  const rows: Row[] = [];
  const first: number[] = [];
  const drawn: number[] = [];
  for (const control of await findControls(phone.page)) {
    const answers = await runsOf(phone, control, pace);
    const frames = answers.map(framesOf);
    first.push(Math.max(...frames.map(([first = NaN]) => first)));
    drawn.push(...answers.flatMap(({ drawn }) => drawn));
    const longest = frames.map((all) => Math.max(...all));
    rows.push(rowOf(name, control.name, "ms", longest, frame));
  }
  await phone.close();
  return [
    ...rows,
    rowOf(name, "control repainted", "ms", first, frame),
    rowOf(name, "picture follows in frame", "frame", drawn, framesToPicture),
  ];
}

const rowOf = (
  page: string,
  what: string,
  unit: Row["unit"],
  all: readonly number[],
  budget: number,
): Row => ({
  page,
  what,
  unit,
  value: median(all),
  worst: Math.max(...all),
  held: "worst",
  budget,
});

/** What each of the frames takes: the median of its runs, in milliseconds. */
const framesOf = ({ frames, runs }: Answers): number[] =>
  Array.from({ length: frames }, (_, at) => median(runs.map((work) => work[at]!)));

/** For each value, as many runs as were alone on the processor; before them it is watched, to learn how many frames its answer takes. */
async function runsOf({ page }: Phone, control: Control, pace: Pace): Promise<Answers[]> {
  const values = control.values.length ? control.values : [undefined];
  const answers = values.map((): Answers => ({ frames: 0, drawn: [], runs: [] }));
  for (let round = 0; round < watched; round++)
    for (const [at, value] of values.entries()) {
      const { work: frames, drawn } = await work(page, control, value);
      answers[at]!.frames = Math.max(answers[at]!.frames, frames.length + spare);
      if (drawn !== undefined) answers[at]!.drawn.push(drawn);
    }
  const isWhole = () => answers.every(({ runs }) => runs.length >= rounds);
  for (let round = 0; round < rounds * patience && !isWhole(); round++)
    for (const [at, value] of values.entries()) {
      const timed = await work(page, control, value, answers[at]!.frames);
      if (pace.isFair(timed.pace)) answers[at]!.runs.push(timed.work);
    }
  return answers;
}

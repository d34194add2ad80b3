/** Where the reader is in a scrolly: nothing but arithmetic, so that it can be tested without a browser. */

/**
 * The step being read: the last whose top has passed the line; -1 before the first.
 * @param tops of the steps' words, in pixels from the top of the window, in reading order
 */
export function activeStep(tops: readonly number[], line: number): number {
  let active = -1;
  for (let index = 0; index < tops.length; index++) if (tops[index]! <= line) active = index;
  return active;
}

/**
 * The line, in pixels from the top of the window: two thirds down the room in which words are read.
 * @param covered how much of the window the picture covers from above: nothing beside it on a wide screen
 */
export function readingLine(windowHeight: number, covered: number): number {
  return covered + (windowHeight - covered) * (2 / 3);
}

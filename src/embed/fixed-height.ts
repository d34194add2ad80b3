/** Words as they are set in a frame: size and lead in pixels. */
export interface SetWords {
  text: string;
  size: number;
  lead: number;
}

/** What stands in a frame, from top to bottom. */
export interface Contents {
  words: SetWords[];
  /** Height by width of the pictures. */
  wide: number;
  narrow: number;
  /** Everything that does not change with the width: margins, summaries, the line at the foot. */
  rest: number;
}

/** Frames as `styles/embed.css` sets them, in pixels. */
const padding = 16;
const narrowest = 320;
/** From this room on the wide picture is shown, up to that one it grows. */
const wideFrom = 558;
const widest = 688;
/** The narrow picture grows no wider than this. */
const narrowMost = 432;

/**
 * A height that does at every width: nothing is cut where the page around runs no script of ours. It is reckoned from the
 * average letter, and rather a line too much than one too little.
 */
export function fixedHeight(contents: Contents): number {
  const rooms = [narrowest - 2 * padding, narrowMost, wideFrom, widest];
  return Math.ceil(Math.max(...rooms.map((room) => heightAt(contents, room))) / 10) * 10;
}

function heightAt({ words, wide, narrow, rest }: Contents, room: number): number {
  const picture = room < wideFrom ? Math.min(room, narrowMost) * narrow : room * wide;
  return words.reduce((sum, block) => sum + linesOf(block, room) * block.lead, rest + picture);
}

const linesOf = ({ text, size }: SetWords, room: number): number =>
  text ? Math.ceil((text.length * size * 0.5) / room + 0.15) : 0;

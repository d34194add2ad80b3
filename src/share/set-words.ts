/** The faces of a card: headlines and values, words, words that lead. */
export type Face = "display" | "sans" | "strong";

/** How wide a line is, in ems of its type size. */
export type Measure = (line: string, face: Face) => number;

/** Words broken into lines for a place. */
export interface SetWords {
  lines: string[];
  face: Face;
  size: number;
  /** From one line to the next. */
  lead: number;
  height: number;
}

interface Room {
  face: Face;
  width: number;
  /** Type sizes to try, the best first. */
  sizes: readonly number[];
  most?: number;
  /** Line height, as a multiple of the type size. */
  lead?: number;
}

/** Sets words as large as a place allows, or says that there is no room: a card never cuts a sentence short. */
export function fitWords(text: string, room: Room, measure: Measure): SetWords | undefined {
  const { face, width, sizes, most = Infinity, lead = 1.25 } = room;
  for (const size of sizes) {
    const lines = balance(text, width / size, face, measure);
    if (lines && lines.length <= most)
      return { lines, face, size, lead: size * lead, height: lines.length * size * lead };
  }
  return undefined;
}

/** Every way in which words can be set in a place, the largest first: for who has more to place than these. */
export const settings = (text: string, room: Room, measure: Measure): SetWords[] =>
  room.sizes.flatMap((size) => fitWords(text, { ...room, sizes: [size] }, measure) ?? []);

/** As few lines as there can be, of about one length. */
function balance(text: string, ems: number, face: Face, measure: Measure): string[] | undefined {
  const widest = breakAt(text, ems, face, measure);
  if (!widest) return undefined;
  for (let share = 0.6; share < 1; share += 0.05) {
    const lines = breakAt(text, ems * share, face, measure);
    if (lines?.length === widest.length) return lines;
  }
  return widest;
}

/** Breaks at spaces; none where a single word is too wide. */
function breakAt(text: string, ems: number, face: Face, measure: Measure): string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(" ").filter(Boolean)) {
    if (measure(word, face) > ems) return undefined;
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length && measure(longer, face) <= ems) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

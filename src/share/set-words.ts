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

/** As few lines as there can be, and of those ways the one whose lines are most alike; none where a word is too wide. */
function balance(text: string, ems: number, face: Face, measure: Measure): string[] | undefined {
  const words = text.split(" ").filter(Boolean);
  const ways: Way[] = [{ lines: [], waste: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let best: Way | undefined;
    for (let start = end - 1; start >= 0; start--) {
      const line = words.slice(start, end).join(" ");
      const left = 1 - measure(line, face) / ems;
      if (left < 0) break;
      const { lines, waste } = ways[start]!;
      const way = { lines: [...lines, line], waste: waste + left ** 2 };
      if (!best || isBetter(way, best)) best = way;
    }
    if (!best) return undefined;
    ways.push(best);
  }
  return ways.at(-1)!.lines;
}

const isBetter = (one: Way, other: Way): boolean =>
  one.lines.length < other.lines.length ||
  (one.lines.length === other.lines.length && one.waste < other.waste);

interface Way {
  lines: string[];
  /** What is left over at the ends of the lines. */
  waste: number;
}

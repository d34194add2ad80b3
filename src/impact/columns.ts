import { markDifferences, type Stretch } from "./word-diff.ts";

/** How a terminal is written to: how wide it is, and how words that differ are made to stand out. */
export interface Terminal {
  width: number;
  mark(words: string): string;
}

/** Old and new words beside one another, line by line; where there are none, a dash. */
export function sideBySide(before: string, after: string, { width, mark }: Terminal): string[] {
  const column = Math.max(20, Math.floor((width - between.length) / 2));
  const { before: old, after: now } = markDifferences(before, after);
  const [left, right] = [wrap(old, column), wrap(now, column)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [first, second] = [left[at] ?? [], right[at] ?? []];
    const room = " ".repeat(Math.max(0, column - lengthOf(first)));
    return `${write(first, mark)}${room}${between}${write(second, mark)}`.trimEnd();
  });
}

const between = " │ ";

/** Breaks marked words into lines of at most so many characters. */
function wrap(stretches: Stretch[], width: number): Stretch[][] {
  const words = stretches.flatMap(({ text, differs }) =>
    [...text.matchAll(/\S+/g)].map(([word]) => ({ text: word, differs })),
  );
  if (!words.length) return [[{ text: "—", differs: false }]];
  const lines: Stretch[][] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last && lengthOf(last) + 1 + word.text.length <= width) last.push(word);
    else lines.push([word]);
  }
  return lines;
}

const lengthOf = (line: Stretch[]): number => line.map(({ text }) => text).join(" ").length;

/** Neighbours that differ are marked together, so that a mark has no holes. */
function write(line: Stretch[], mark: Terminal["mark"]): string {
  const joined: Stretch[] = [];
  for (const { text, differs } of line) {
    const last = joined.at(-1);
    if (last && last.differs === differs) last.text += ` ${text}`;
    else joined.push({ text, differs });
  }
  return joined.map(({ text, differs }) => (differs ? mark(text) : text)).join(" ");
}

import type { NumeralTerm, Numerals, PrintedWords } from "./printed-words.ts";

const UNITS: ReadonlyMap<string, number> = tableFrom(
  "zero one two three four five six seven eight nine",
  (index) => index,
);

const TEENS: ReadonlyMap<string, number> = tableFrom(
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  (index) => 10 + index,
);

const TENS: ReadonlyMap<string, number> = tableFrom(
  "twenty thirty forty fifty sixty seventy eighty ninety",
  (index) => 20 + 10 * index,
);

const POWERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    thousand: 3,
    million: 6,
    millions: 6,
    billion: 9,
    billions: 9,
    bn: 9,
    trillion: 12,
    trillions: 12,
    tn: 12,
  }),
);

interface Count {
  value: number;
  next: number;
}

function tableFrom(list: string, valueOf: (index: number) => number): Map<string, number> {
  return new Map(list.split(" ").map((word, index) => [word, valueOf(index)]));
}

function belowHundred(
  words: PrintedWords,
  word: string | undefined,
  at: number,
): Count | undefined {
  if (word === undefined) return undefined;
  const tens = TENS.get(word);
  if (tens === undefined) {
    const value = UNITS.get(word) ?? TEENS.get(word);
    return value === undefined ? undefined : { value, next: at + 1 };
  }
  const unit = UNITS.get(words.joined(at + 1) ?? "") ?? 0;
  return unit > 0 ? { value: tens + unit, next: at + 2 } : { value: tens, next: at + 1 };
}

function isArticleBeforeScale(words: PrintedWords, word: string | undefined, at: number): boolean {
  const scale = words.joined(at + 1) ?? "";
  return (word === "a" || word === "an") && (scale === "hundred" || POWERS.has(scale));
}

/** The count under a hundred that goes on "five hundred", unless it counts hundreds of its own. */
function remainderAfterHundred(words: PrintedWords, at: number): Count | undefined {
  const start = words.joined(at) === "and" ? at + 1 : at;
  const remainder = belowHundred(words, words.joined(start), start);
  if (remainder === undefined || words.joined(remainder.next) === "hundred") return undefined;
  return remainder;
}

function belowTenThousand(
  words: PrintedWords,
  word: string | undefined,
  at: number,
): Count | undefined {
  const count = isArticleBeforeScale(words, word, at)
    ? { value: 1, next: at + 1 }
    : belowHundred(words, word, at);
  if (count === undefined || words.joined(count.next) !== "hundred") return count;
  const hundreds = { value: count.value * 100, next: count.next + 1 };
  const remainder = remainderAfterHundred(words, hundreds.next);
  if (remainder === undefined) return hundreds;
  return { value: hundreds.value + remainder.value, next: remainder.next };
}

function termFrom(
  words: PrintedWords,
  word: string | undefined,
  at: number,
): NumeralTerm | undefined {
  const count = belowTenThousand(words, word, at);
  if (count === undefined) return undefined;
  let power = 0;
  let scale = 1;
  let { next } = count;
  for (;;) {
    const added = POWERS.get(words.joined(next) ?? "");
    if (added === undefined) return { value: Number(`${count.value}e${power}`), scale, next };
    power += added;
    scale = 10 ** added;
    next += 1;
  }
}

export const englishNumerals: Numerals = {
  decimalSign: ".",
  fold: (word) => word.toLowerCase(),
  powerAfterNumber: (word) => (word === "hundred" ? 2 : POWERS.get(word)),
  readTerm: (words, at) => termFrom(words, words.at(at), at),
  readFollowingTerm: (words, at) => termFrom(words, words.joined(at), at),
  // "half a million" is no million.
  skipUnreadable: (words, at) =>
    words.at(at) === "half" && isArticleBeforeScale(words, words.joined(at + 1), at + 1)
      ? at + 3
      : undefined,
  skipFraction: (words, at) =>
    words.joined(at) === "and" && words.joined(at + 1) === "a" && words.joined(at + 2) === "half"
      ? at + 3
      : undefined,
};

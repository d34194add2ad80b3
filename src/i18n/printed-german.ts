import type { NumeralTerm, Numerals, PrintedWords } from "./printed-words.ts";

const UNITS: Readonly<Record<string, number>> = {
  ein: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
};

const TEENS: Readonly<Record<string, number>> = {
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};

const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

const BELOW_HUNDRED: ReadonlyMap<string, number> = new Map([
  ...Object.entries({ eins: 1, ...UNITS, ...TEENS, ...TENS }),
  ...Object.entries(TENS).flatMap(([tensWord, tens]) =>
    Object.entries(UNITS).map(([word, unit]) => [`${word}und${tensWord}`, tens + unit] as const),
  ),
]);

const POWERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundert: 2,
    tausend: 3,
    tsd: 3,
    million: 6,
    millionen: 6,
    mio: 6,
    milliarde: 9,
    milliarden: 9,
    mrd: 9,
    billion: 12,
    billionen: 12,
    billiarde: 15,
    billiarden: 15,
  }),
);

/** "ein" is an article first and a number only before one of these or before a scale. */
const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  (
    "sekunde minute stunde tag woche monat quartal jahr jahrzehnt jahrhundert prozent " +
    "prozentpunkt dollar cent euro watt kilowatt megawatt gigawatt terawatt kw mw gw tw"
  ).split(" "),
);

const ONE = /^ein(?:e[rmn]?)?$/;
const VAGUE = /^(?:einige|mehrere|etliche|viele|wenige|paar)[rn]?$/;
const LONGEST_NUMERAL = 80;

function belowHundred(word: string): number | undefined {
  return BELOW_HUNDRED.get(word);
}

/** "fünfhundertelf", and "neunzehnhundertneunzig" as years are spelled. */
function belowTenThousand(word: string): number | undefined {
  return compound(word, "hundert", 100, belowHundred) ?? belowHundred(word);
}

function spelledCount(word: string): number | undefined {
  if (word.length > LONGEST_NUMERAL) return undefined;
  if (word === "null") return 0;
  return compound(word, "tausend", 1000, belowTenThousand) ?? belowTenThousand(word);
}

function compound(
  word: string,
  scaleWord: string,
  scale: number,
  readPart: (part: string) => number | undefined,
): number | undefined {
  const at = word.indexOf(scaleWord);
  if (at < 0) return undefined;
  const rest = word.slice(at + scaleWord.length).replace(/^und/, "");
  const multiplier = at === 0 ? 1 : readPart(word.slice(0, at));
  const remainder = rest === "" ? 0 : readPart(rest);
  if (multiplier === undefined || remainder === undefined) return undefined;
  return multiplier * scale + remainder;
}

function scaledTerm(words: PrintedWords, count: number, afterCount: number): NumeralTerm {
  let power = 0;
  let scale = 1;
  let next = afterCount;
  for (;;) {
    const added = POWERS.get(words.joined(next) ?? "");
    if (added === undefined) return { value: Number(`${count}e${power}`), scale, next };
    power += added;
    scale = 10 ** added;
    next += 1;
  }
}

function termFrom(
  words: PrintedWords,
  word: string | undefined,
  at: number,
): NumeralTerm | undefined {
  if (word === undefined) return undefined;
  if (ONE.test(word)) {
    const counted = words.joined(at + 1) ?? "";
    const isNumber = POWERS.has(counted) || COUNTED_NOUNS.has(counted);
    return isNumber ? scaledTerm(words, 1, at + 1) : undefined;
  }
  const count = spelledCount(word);
  return count === undefined ? undefined : scaledTerm(words, count, at + 1);
}

export const germanNumerals: Numerals = {
  decimalSign: ",",
  fold: (word) => word.normalize("NFC").toLowerCase(),
  powerAfterNumber: (word) => POWERS.get(word),
  readTerm: (words, at) => termFrom(words, words.at(at), at),
  readFollowingTerm: (words, at) => termFrom(words, words.joined(at), at),
  // "einige hundert" counts nothing; "eine halbe Million" needs no rule, for "Million" alone is none.
  skipUnreadable: (words, at) =>
    VAGUE.test(words.at(at) ?? "") && POWERS.has(words.joined(at + 1) ?? "") ? at + 2 : undefined,
  skipFraction: () => undefined,
};

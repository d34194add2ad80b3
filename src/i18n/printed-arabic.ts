import type { NumeralTerm, Numerals, PrintedWords } from "./printed-words.ts";

/** What a word counts: a value, or for the scales a power of ten. */
interface Numeral {
  kind:
    | "unit"
    | "teenUnit" // "أحد" is a number only in "أحد عشر"; alone it is "one of"
    | "ten"
    | "tens"
    | "hundreds"
    | "scale"
    | "twoScales"
    | "countedScale" // plural and accusative: a number only after another
    | "whole"; // complete in itself: "أول", and the dual of a noun
  amount: number;
}

interface PrefixedNumeral extends Numeral {
  prefix: string;
}

interface Count {
  value: number;
  next: number;
}

const WORDS: readonly (readonly [Numeral["kind"], number, string])[] = [
  ["unit", 1, "واحد واحدة"],
  ["unit", 2, "اثنان اثنين اثنتان اثنتين"],
  ["unit", 3, "ثلاث ثلاثة"],
  ["unit", 4, "أربع أربعة"],
  ["unit", 5, "خمس خمسة"],
  ["unit", 6, "ست ستة"],
  ["unit", 7, "سبع سبعة"],
  ["unit", 8, "ثمان ثماني ثمانية"],
  ["unit", 9, "تسع تسعة"],
  ["teenUnit", 1, "أحد إحدى"],
  ["teenUnit", 2, "اثنا اثني اثنتا اثنتي"],
  ["ten", 10, "عشر عشرة"],
  ["tens", 20, "عشرون عشرين"],
  ["tens", 30, "ثلاثون ثلاثين"],
  ["tens", 40, "أربعون أربعين"],
  ["tens", 50, "خمسون خمسين"],
  ["tens", 60, "ستون ستين"],
  ["tens", 70, "سبعون سبعين"],
  ["tens", 80, "ثمانون ثمانين"],
  ["tens", 90, "تسعون تسعين"],
  ["hundreds", 100, "مئة مائة"],
  ["hundreds", 200, "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي"],
  ["hundreds", 300, "ثلاثمئة ثلاثمائة"],
  ["hundreds", 400, "أربعمئة أربعمائة"],
  ["hundreds", 500, "خمسمئة خمسمائة"],
  ["hundreds", 600, "ستمئة ستمائة"],
  ["hundreds", 700, "سبعمئة سبعمائة"],
  ["hundreds", 800, "ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة"],
  ["hundreds", 900, "تسعمئة تسعمائة"],
  ["scale", 3, "ألف"],
  ["scale", 6, "مليون"],
  ["scale", 9, "مليار"],
  ["scale", 12, "تريليون ترليون"],
  ["twoScales", 3, "ألفان ألفين ألفي"],
  ["twoScales", 6, "مليونان مليونين مليوني"],
  ["twoScales", 9, "ملياران مليارين ملياري"],
  ["twoScales", 12, "تريليونان تريليونين تريليوني ترليونان ترليونين"],
  ["countedScale", 3, "آلاف ألفا"],
  ["countedScale", 6, "ملايين مليونا"],
  ["countedScale", 9, "مليارات مليارا"],
  ["countedScale", 12, "تريليونات تريليونا ترليونات ترليونا"],
  ["whole", 1, "أول أولى"],
];

/** Nouns as their dual begins; a list, for "-ين" ends plurals and names as well ("مهندسين"). */
const COUNTED_NOUNS =
  "سنت عام أسبوع شهر يوم ساعت دقيقت قرن عقد مر مرت مرحلت وحدت شركت مركز دولار شخص جولت صفقت " +
  "شريحت رقاقت بطاقت شبكت نموذج نقطت ضعف مستوي جيل طرف";

const PREFIXES = ["", "و", "ف"].flatMap((link) =>
  ["", "ب", "ك", "ل", "ال", "بال", "كال", "لل"].map((particle) => link + particle),
);
const LINKS: ReadonlySet<string> = new Set(["و", "وال"]);

/** Words that only look like a prefix and a number: "لست" is "I am not", not "to six". */
const LOOKALIKES: ReadonlySet<string> = new Set(["لست"]);
const FRACTION = /^(?:نصف|ربع|ثلث)$/;
const LINKED_FRACTION = /^و(?:نصف|ربع|ثلث)$/;
const ORDINAL = /^(?:[وبلك]|وب|ول)?(?:ال|لل)?(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه?$/;
const LONGEST_NUMERAL = 24;

const NUMERALS: ReadonlyMap<string, Numeral> = new Map([
  ...WORDS.flatMap(([kind, amount, spellings]) =>
    spellings.split(" ").map((word) => [fold(word), { kind, amount }] as const),
  ),
  ...COUNTED_NOUNS.split(" ").flatMap((noun) =>
    ["ين", "ان"].map((dual) => [fold(noun + dual), { kind: "whole", amount: 2 } as const] as const),
  ),
]);

/** One spelling for a word: without vowel signs, any alef as the bare one, "ة" as "ه". */
function fold(word: string): string {
  return word
    .normalize("NFC")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .replaceAll("ة", "ه")
    .replaceAll("ی", "ي");
}

function numeralFrom(word: string | undefined): PrefixedNumeral | undefined {
  if (word === undefined || word.length > LONGEST_NUMERAL || LOOKALIKES.has(word)) return undefined;
  for (const prefix of PREFIXES) {
    const numeral = word.startsWith(prefix) ? NUMERALS.get(word.slice(prefix.length)) : undefined;
    if (numeral !== undefined)
      return isPercent(numeral, prefix) ? undefined : { ...numeral, prefix };
  }
  return undefined;
}

/** "في المئة" and "بالمئة" say percent, not a hundred. */
function isPercent(numeral: Numeral, prefix: string): boolean {
  return numeral.kind === "hundreds" && numeral.amount === 100 && /(?:ال|لل)$/.test(prefix);
}

function bareNumeral(words: PrintedWords, at: number): Numeral | undefined {
  const numeral = numeralFrom(words.joined(at));
  return numeral?.prefix === "" ? numeral : undefined;
}

function linkedNumeral(words: PrintedWords, at: number): Numeral | undefined {
  const numeral = numeralFrom(words.joined(at));
  return numeral !== undefined && LINKS.has(numeral.prefix) ? numeral : undefined;
}

function countFrom(words: PrintedWords, numeral: Numeral, at: number): Count | undefined {
  if (numeral.kind === "hundreds") return withRemainder(words, numeral.amount, at + 1);
  if (numeral.kind === "unit" && numeral.amount > 2) {
    const following = bareNumeral(words, at + 1);
    if (following?.kind === "hundreds" && following.amount === 100)
      return withRemainder(words, numeral.amount * 100, at + 2);
  }
  return belowHundred(words, numeral, at);
}

function withRemainder(words: PrintedWords, hundreds: number, next: number): Count {
  const linked = linkedNumeral(words, next);
  const remainder = linked === undefined ? undefined : belowHundred(words, linked, next);
  // "مئة وثلاث مئة" names two hundreds, not a hundred and three.
  if (remainder === undefined || bareNumeral(words, remainder.next)?.kind === "hundreds")
    return { value: hundreds, next };
  return { value: hundreds + remainder.value, next: remainder.next };
}

function belowHundred(words: PrintedWords, numeral: Numeral, at: number): Count | undefined {
  const { kind, amount } = numeral;
  if (kind === "ten" || kind === "tens") return { value: amount, next: at + 1 };
  if (kind !== "unit" && kind !== "teenUnit") return undefined;
  if (bareNumeral(words, at + 1)?.kind === "ten") return { value: amount + 10, next: at + 2 };
  const tens = linkedNumeral(words, at + 1);
  if (tens?.kind === "tens") return { value: amount + tens.amount, next: at + 2 };
  return kind === "unit" ? { value: amount, next: at + 1 } : undefined;
}

function scaledTerm(words: PrintedWords, count: Count): NumeralTerm {
  let power = 0;
  let scale = 1;
  let { next } = count;
  for (;;) {
    const added = powerAfterNumber(words.joined(next));
    if (added === undefined) return { value: Number(`${count.value}e${power}`), scale, next };
    power += added;
    scale = 10 ** added;
    next += 1;
  }
}

function powerAfterNumber(word: string | undefined): number | undefined {
  const numeral = numeralFrom(word);
  if (numeral === undefined || numeral.prefix !== "") return undefined;
  const { kind, amount } = numeral;
  return kind === "scale" || kind === "countedScale" ? amount : undefined;
}

function termFrom(words: PrintedWords, numeral: Numeral, at: number): NumeralTerm | undefined {
  const { kind, amount } = numeral;
  if (kind === "whole") return { value: amount, scale: 1, next: at + 1 };
  if (kind === "scale" || kind === "twoScales") {
    const count = Number(`${kind === "scale" ? 1 : 2}e${amount}`);
    const term = scaledTerm(words, { value: count, next: at + 1 });
    return { ...term, scale: term.scale === 1 ? 10 ** amount : term.scale };
  }
  const count = countFrom(words, numeral, at);
  return count === undefined ? undefined : scaledTerm(words, count);
}

function skipUnreadable(words: PrintedWords, at: number): number | undefined {
  const word = words.at(at) ?? "";
  const following = numeralFrom(words.joined(at + 1));
  if (following === undefined) return undefined;
  const isHalfOfScale = FRACTION.test(word) && following.kind === "scale";
  // "التاسع عشر" and "الخامس والعشرين" are ordinals: they rank and do not count.
  const isOrdinal = (following.kind === "ten" || following.kind === "tens") && ORDINAL.test(word);
  return isHalfOfScale || isOrdinal ? at + 2 : undefined;
}

export const arabicNumerals: Numerals = {
  decimalSign: ".",
  fold,
  powerAfterNumber,
  readTerm: (words, at) => {
    const numeral = numeralFrom(words.at(at));
    return numeral === undefined ? undefined : termFrom(words, numeral, at);
  },
  readFollowingTerm: (words, at) => {
    const numeral = linkedNumeral(words, at);
    if (numeral === undefined || numeral.kind === "whole") return undefined;
    return termFrom(words, numeral, at);
  },
  skipUnreadable,
  skipFraction: (words, at) => (LINKED_FRACTION.test(words.joined(at) ?? "") ? at + 1 : undefined),
};

/** A piece of text that was UTF-8, was taken for Windows-1252 and saved as UTF-8 once more: "HÃ¤fen". */
export interface TwiceEncoded {
  index: number;
  word: string;
  /** What it was before: "Häfen". */
  was: string;
}

/** The words that were encoded twice, up to a thousand. A sign that somebody may have meant is left alone. */
export function findTwiceEncoded(text: string): TwiceEncoded[] {
  const found: TwiceEncoded[] = [];
  if (!suspect.test(text)) return found;
  for (const { 0: garbled, index } of text.matchAll(word)) {
    if (!suspect.test(garbled)) continue;
    const was = garbled.replace(run, (part) => decodeAgain(part) ?? part);
    if (was !== garbled && found.push({ index, word: garbled, was }) === 1000) break;
  }
  return found;
}

/** Ã and Â with a sign no language puts there, the beginnings of dashes and euros, and Arabic, letter after letter. */
const follows = "[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
const suspect = new RegExp(`[ÃÂ]${follows}|â(?:€|‚¬)|(?:[ØÙÚÛ]${follows}){2}`);
const run = new RegExp(`(?:[Â-ß]${follows}|[à-ï]${follows}{2}|[ð-ô]${follows}{3})+`, "g");
const word = /[^ \t\r\n,;|]{1,100}/g;

const byteOf = new Map(
  Array.from({ length: 128 }, (_, index) => index + 128).map((byte) => [
    new TextDecoder("windows-1252").decode(new Uint8Array([byte])),
    byte,
  ]),
);

function decodeAgain(part: string): string | undefined {
  try {
    const bytes = Uint8Array.from([...part].map((sign) => byteOf.get(sign)!));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a word reads in an encoding of one byte a letter. */
export interface Reading {
  encoding: string;
  word: string;
}

/**
 * What the word around a byte would read in the encodings that spreadsheets write, as far as what follows makes sense in them.
 * @example readingsOf(bytesOf("H\xe4fen"), 1) // => [{ encoding: "Windows-1252 (Western Europe)", word: "Häfen" }]
 */
export function readingsOf(bytes: Uint8Array, at: number): Reading[] {
  const { from, to } = wordAround(bytes, at);
  const foreign = withoutUtf8(bytes.subarray(from, from + sample));
  const seen = new Set<string>();
  return encodings.flatMap(({ label, name, looksRight }) => {
    const decoder = new TextDecoder(label);
    const words = decoder.decode(foreign).match(foreignWord) ?? [];
    const right = words.filter((word) => looksRight(word.replace(punctuation, ""))).length;
    const word = decoder.decode(bytes.subarray(from, to)).replace(/^['’-]+|['’-]+$/g, "");
    if (right < 0.9 * words.length || seen.has(word)) return [];
    seen.add(word);
    return [{ encoding: name, word }];
  });
}

/** The byte with the letters and digits it stands among. */
function wordAround(bytes: Uint8Array, at: number): { from: number; to: number } {
  const isPart = (byte: number | undefined) =>
    byte !== undefined && (byte >= 0x80 || /[\w'-]/.test(String.fromCharCode(byte)));
  const [least, most] = [at - 30, at + 30];
  let [from, to] = [at, at + 1];
  while (from > least && isPart(bytes[from - 1])) from--;
  while (to < most && isPart(bytes[to])) to++;
  return { from, to };
}

/** A line may have been pasted into a file that is UTF-8 elsewhere; that part says nothing about the line. */
function withoutUtf8(bytes: Uint8Array): Uint8Array {
  const foreign = Uint8Array.from(bytes);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    const length = byte < 0xc2 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    const followers = bytes.subarray(at + 1, at + length);
    const isUtf8 = followers.length === length - 1 && followers.every((one) => one >> 6 === 0b10);
    if (length > 1 && isUtf8) foreign.fill(space, at, at + length);
  }
  return foreign;
}

const space = 0x20;
/** Enough to tell by; it may go on for megabytes. */
const sample = 50_000;
/** Not endless, for the file may be no text at all. */
const foreignWord = /[\w'-]{0,30}\P{ASCII}[\P{ASCII}\w'-]{0,30}/gu;
const punctuation = /[“”„‚‘’‹›«»–—…•·€£§°®™©،؛؟\s'-]/g;

/** Letters of Western European languages; a capital with an accent does not follow a small letter. */
const western = (word: string): boolean =>
  /^[\wäöüßéèêëàâáãåæçñóòôõøœíîïìúûùÄÖÜÉÈÀÁÂÃÅÆÇÑÓÔØŒÍÎÚÛ]*$/.test(word) &&
  !/\p{Ll}[\P{ASCII}&&\p{Lu}]/v.test(word) &&
  !/\P{ASCII}{3}/u.test(word);
const arabic = (word: string): boolean => /^[\p{Script=Arabic}\p{M}ـ]*$/u.test(word);

const encodings = [
  { label: "windows-1252", name: "Windows-1252 (Western Europe)", looksRight: western },
  { label: "macintosh", name: "Mac Roman (older Macs)", looksRight: western },
  { label: "windows-1256", name: "Windows-1256 (Arabic)", looksRight: arabic },
];

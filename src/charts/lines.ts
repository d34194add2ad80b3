/**
 * Breaks a text into lines of at most so many characters, at spaces.
 * @example breakLines("one two three", 8) // => ["one two", "three"]
 */
export function breakLines(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * The same in as few lines, but of about one length: no word is left alone where others could stand beside it.
 * @example balancedLines("would rely less on", 17) // => ["would rely", "less on"]
 */
export function balancedLines(text: string, characters: number): string[] {
  const { length } = breakLines(text, characters);
  let least = Math.ceil(text.length / Math.max(1, length));
  while (breakLines(text, least).length > length) least++;
  return breakLines(text, least);
}

/**
 * The same for a value: its number and unit stay together.
 * @example breakValue("more than $500 million", 16) // => ["more than", "$500 million"]
 */
export function breakValue(text: string, characters: number): string[] {
  const held = text.replace(/(?<=\d) (?=\p{L})/gu, "\u00a0");
  return breakLines(held, characters).map((line) => line.replaceAll("\u00a0", " "));
}

/**
 * How many characters of a type size fit into a width; labels are set in a sans of about half an em.
 * @param em how wide a letter is; `ample` where a wide word, or another font, would leave the picture
 */
export const charactersIn = (width: number, size: number, em = 0.5): number =>
  Math.floor(width / (size * em));
export const ample = 0.56;

/**
 * Moves positions apart so that neighbours keep their distance and the whole stays within bounds.
 * @param wanted positions in ascending order
 * @param sizes the room each needs, from its position downwards
 */
export function spread(wanted: number[], sizes: number[], low: number, high: number): number[] {
  const placed = [...wanted];
  for (let i = 0; i < placed.length; i++) {
    const floor = i === 0 ? low : placed[i - 1]! + sizes[i - 1]!;
    placed[i] = Math.max(placed[i]!, floor);
  }
  for (let i = placed.length - 1; i >= 0; i--) {
    const ceiling = i === placed.length - 1 ? high - sizes[i]! : placed[i + 1]! - sizes[i]!;
    placed[i] = Math.min(placed[i]!, ceiling);
  }
  return placed;
}

/** About how wide a text is, letter by letter: for boxes around names, where an average would leave gaps. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + size * letterWidth(letter), 0);

const letterWidth = (letter: string): number => {
  if (/[il.,:;'’|!jtfr ()-]/.test(letter)) return 0.34;
  return /[\p{Lu}mw@—…]/u.test(letter) ? 0.7 : 0.56;
};

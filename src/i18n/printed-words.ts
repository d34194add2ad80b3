/** What the reader of printed numbers and its languages tell each other. */

/** The words of a text by position, folded by their language; digits are positions without a word. */
export interface PrintedWords {
  /** The word that may begin a reading here. */
  at(position: number): string | undefined;
  /** The same word, but only where nothing except a space or a hyphen parts it from what precedes. */
  joined(position: number): string | undefined;
}

/** One part of a spelled number: "two hundred thousand" is 200 000, counted in thousands. */
export interface NumeralTerm {
  value: number;
  /** The smallest scale named in the term; a smaller term may follow. 1 where none is named. */
  scale: number;
  next: number;
}

/** What a language contributes: its signs, its words and the order they stand in. */
export interface Numerals {
  decimalSign: "." | ",";
  fold(word: string): string;
  /** The power of ten a word adds to the number before it. */
  powerAfterNumber(word: string): number | undefined;
  readTerm(words: PrintedWords, at: number): NumeralTerm | undefined;
  /** Like `readTerm`, for a term that goes on the number before it ("one million TWO THOUSAND"). */
  readFollowingTerm(words: PrintedWords, at: number): NumeralTerm | undefined;
  /** Past a phrase that holds number words and yet prints no number we read ("half a million"). */
  skipUnreadable(words: PrintedWords, at: number): number | undefined;
  /** Past a fraction that would change the number before it ("and a half"). */
  skipFraction(words: PrintedWords, at: number): number | undefined;
}

/** Where an encoding had no sign for letters and wrote question marks: "??? ?????". */
export interface LostLetters {
  index: number;
  length: number;
}

/** The places where letters were lost, up to a thousand. A single question mark may be one. */
export function findLostLetters(text: string): LostLetters[] {
  const found: LostLetters[] = [];
  for (const { 0: marks, index } of text.matchAll(/\?{2,}(?: +\?+)*/g))
    if (found.push({ index, length: marks.length }) === 1000) break;
  return found;
}

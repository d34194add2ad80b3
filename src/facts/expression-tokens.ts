import { ExpressionError } from "./expression-error.ts";

export interface Token {
  kind: "name" | "number" | "sign";
  text: string;
  start: number;
  end: number;
}

const pattern =
  /(?:(?<number>\d+(?:\.\d+)?)(?![\w-])|(?<sign>and\b(?!-)|<=|>=|[<>=+\-*/()])|(?<name>[a-z0-9]+(?:-[a-z0-9]+)*(?:\.high)?)|(?<stray>\S))/gu;

/** A comparison that a reader can follow is far shorter. */
const longest = 1000;

/** Splits an assertion into names, numbers and signs. @throws ExpressionError at the first stray character */
export function tokenize(text: string): Token[] {
  if (text.length > longest)
    throw new ExpressionError(`it is longer than ${longest} characters`, 0, 1);
  return [...text.matchAll(pattern)].map(({ 0: word, index: start, groups }) => {
    const end = start + word.length;
    if (groups!["stray"])
      throw new ExpressionError(`"${word}" has no meaning in an assertion`, start, end);
    const kind = groups!["number"] ? "number" : groups!["sign"] ? "sign" : "name";
    return { kind, text: word, start, end };
  });
}

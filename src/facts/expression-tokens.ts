import { ExpressionError } from "./expression-error.ts";

export interface Token {
  kind: "name" | "number" | "sign";
  text: string;
  start: number;
  end: number;
}

const pattern =
  /\s*(?:(?<number>\d+(?:\.\d+)?)(?![\w-])|(?<sign>and\b(?!-)|<=|>=|[<>=+\-*/()])|(?<name>[a-z0-9]+(?:-[a-z0-9]+)*(?:\.high)?))/y;

/** Splits an assertion into names, numbers and signs. @throws ExpressionError at the first stray character */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  let at = 0;
  while (text.slice(at).trim() !== "") {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) {
      const stray = at + text.slice(at).search(/\S/);
      throw new ExpressionError(
        `"${text[stray]}" has no meaning in an assertion`,
        stray,
        stray + 1,
      );
    }
    const kind = match.groups!["number"] ? "number" : match.groups!["sign"] ? "sign" : "name";
    const word = match.groups![kind]!;
    at = pattern.lastIndex;
    tokens.push({ kind, text: word, start: at - word.length, end: at });
  }
  return tokens;
}

/** Curly quotation marks where a cell needs straight ones: a word processor writes them by itself. */
import type { Issue, Place } from "../issue.ts";

/** The curly mark that should open the cell a straight one closes, as an offset; undefined where there is none. */
export function curlyOpening(text: string, closing: number): number | undefined {
  const line = /[^\r\n]*$/.exec(text.slice(0, closing))![0];
  const found = /(?:^|,)[“„”](?=[^“”]*$)/.exec(line);
  return found ? closing - line.length + found.index + found[0].length - 1 : undefined;
}

/** The curly mark that should close the cell a straight one opens; one that closes words within it is not meant. */
export function curlyClosing(text: string, opening: number): number | undefined {
  const line = /^[^\r\n]*/.exec(text.slice(opening))![0];
  const found = /^"[^"“„”]*[“”](?=,|$)/.exec(line);
  return found ? opening + found[0].length - 1 : undefined;
}

/** A row that fell apart at the commas of a cell in curly marks. */
export function curlyCell(record: readonly { raw: string; place: Place }[]): Issue | undefined {
  const first = record.findIndex(({ raw }) => /^[“„”][^“”]*$/.test(raw));
  const last = record.findIndex(({ raw }, at) => at > first && /^[^“„”]*[“”]$/.test(raw));
  if (first < 0 || last < 0) return undefined;
  const { raw, place } = record[first]!;
  return curlyQuote({ ...place, length: 1 }, raw[0]!, "open");
}

export function curlyQuote(place: Place, mark: string, does: "open" | "close"): Issue {
  return {
    rule: "csv/curly-quote",
    severity: "error",
    message: `A curly quotation mark (${mark}) stands where a straight one should ${does} this cell.`,
    why: "A program takes it for a letter, and each comma in the cell for the beginning of another cell.",
    hint: 'Write " in its place: around a cell stand straight marks, at its beginning and at its end. Editors for plain text leave them straight; word processors do not.',
    place,
  };
}

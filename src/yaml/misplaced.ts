import type { YAMLError } from "yaml";
import type { Issue } from "../issue.ts";
import { readDocument } from "./document.ts";
import * as words from "./words.ts";

/** A line that cannot be read because of what stands before its words, and the line as it was meant. */
export interface Misplaced {
  /** Counted from 0. */
  line: number;
  kind: "tab" | "hyphen" | "indentation";
  written: string;
  meant: string;
}

/**
 * The lines that only have to be moved for the others to be read, and the text with them moved. The parser does not know
 * them: it stumbles over the lines that follow.
 */
export function findMisplaced(given: string): { found: Misplaced[]; text: string } {
  const errors = readDocument(given).errors;
  if (!errors.some(isAboutPlace)) return { found: [], text: given };
  const patience = { tries: most / given.length };
  let lines = given.split("\n");
  const found: Misplaced[] = [];
  const mend = (misplaced: Misplaced[]) => {
    lines = mended(lines, misplaced);
    found.push(...misplaced);
  };
  if (errors.some(({ code }) => code === "TAB_AS_INDENT")) mend(tabsIn(lines));
  const glued = gluedIn(lines);
  if (errorsIn(mended(lines, glued)).length < errorsIn(lines).length) mend(glued);
  for (let move = bestMove(lines, patience); move; move = bestMove(lines, patience)) mend([move]);
  const isFirstOfLine = ({ line }: Misplaced, index: number) =>
    found.findIndex((other) => other.line === line) === index;
  return { found: found.filter(isFirstOfLine), text: lines.join("\n") };
}

/** What is said of such a line. @param firstLine the line of the file at which the text begins */
export function explainMisplaced(
  { kind, line, written, meant }: Misplaced,
  file: string,
  firstLine: number,
): Issue {
  const at = kind === "tab" ? written.indexOf("\t") : written.search(/\S/);
  const told = {
    tab: words.tab,
    hyphen: words.noSpace(written),
    indentation: words.movedTo(depthOf(meant)),
  }[kind];
  const length = kind === "tab" ? 1 : written.trim().length;
  const place = { file, line: line + firstLine, column: at + 1, length };
  return { ...told, severity: "error", place };
}

/** How many characters are read anew at most, in all tries together: half a second's work. */
const most = 500_000;
/** How far before the error its cause is looked for. */
const reach = 15;

const errorsIn = (lines: readonly string[]): YAMLError[] => readDocument(lines.join("\n")).errors;

const isAboutPlace = ({ code, message }: YAMLError): boolean =>
  /^(?:TAB_AS_INDENT|BAD_INDENT|BLOCK_AS_IMPLICIT_KEY)$/.test(code) ||
  message.startsWith("Sequence item");

function mended(lines: readonly string[], misplaced: readonly Misplaced[]): string[] {
  const meant = new Map(misplaced.map(({ line, meant }) => [line, meant]));
  return lines.map((line, index) => meant.get(index) ?? line);
}

/** A tab is meant as one level. */
const tabsIn = (lines: readonly string[]): Misplaced[] =>
  lines.flatMap((written, line) =>
    /^ *\t/.test(written)
      ? { line, kind: "tab", written, meant: written.replace(/^\s+/, twoSpaces) }
      : [],
  );

const twoSpaces = (space: string): string => space.replaceAll("\t", "  ");

/** "-fact: x" is a key that begins with a hyphen. */
const gluedIn = (lines: readonly string[]): Misplaced[] =>
  lines.flatMap((written, line) => {
    const meant = written.replace(/^( *-)(?=[\w-]+:(?: |$))/, "$1 ");
    return meant === written ? [] : { line, kind: "hyphen", written, meant };
  });

/** A line that has to be moved for fewer errors to be left; the one near the first error where that helps. */
function bestMove(lines: readonly string[], patience: { tries: number }): Misplaced | undefined {
  const errors = errorsIn(lines);
  const text = lines.join("\n");
  for (const { pos } of errors.filter(isAboutPlace)) {
    const at = text.slice(0, pos[0]).split("\n").length - 1;
    // A colon within a value is mended by no move.
    if (/^ *[\w-]+: .*: /.test(lines[at]!)) continue;
    const moves = movesNear(at, lines);
    patience.tries -= moves.length;
    if (patience.tries < 0) break;
    const [best] = moves
      .map((move) => ({ move, rates: rate(move, lines) }))
      .sort((a, b) => compare(a.rates, b.rates));
    if (best && best.rates[0]! < errors.length) return best.move;
  }
  return undefined;
}

/** Every way to move a line around a place: keys and entries of lists alone stand somewhere. */
function movesNear(at: number, lines: readonly string[]): Misplaced[] {
  const from = Math.max(0, at - reach);
  const near = lines.slice(from, at + 3);
  const depths = [...new Set([0, 2, 4, 6, ...near.map(depthOf)])];
  return near.flatMap((written, index) =>
    /^ *(?:- |[\w-]+:)/.test(written)
      ? depths
          .filter((depth) => depth !== depthOf(written))
          .map((depth): Misplaced => {
            const meant = " ".repeat(depth) + written.trimStart();
            return { line: from + index, kind: "indentation", written, meant };
          })
      : [],
  );
}

/** What speaks against a move: the errors it leaves, an odd number of spaces, a long way, a line above. */
function rate(move: Misplaced, lines: readonly string[]): number[] {
  const depth = depthOf(move.meant);
  const way = Math.abs(depth - depthOf(move.written));
  return [errorsIn(mended(lines, [move])).length, depth % 2, way, -move.line];
}

const depthOf = (line: string): number => /^ */.exec(line)![0].length;

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((each, index) => each - b[index]!).find((difference) => difference !== 0) ?? 0;

/** What is said of a CSV file whose cells cannot be told apart. */
import type { Issue, Place } from "../issue.ts";
import { curlyClosing, curlyOpening, curlyQuote } from "./curly-quotes.ts";
import type { QuoteFault } from "./quotation.ts";

type PlaceAt = (offset: number, length?: number) => Place;

export function quotationIssue(fault: QuoteFault, text: string, placeAt: PlaceAt): Issue {
  const does = fault.kind === "stray" ? "open" : "close";
  const curly = does === "open" ? curlyOpening(text, fault.at) : curlyClosing(text, fault.at);
  if (curly !== undefined) return curlyQuote(placeAt(curly), text[curly]!, does);
  if (fault.kind === "stray") return strayQuote(fault.at, text, placeAt);
  return openQuote(placeAt(fault.at), fault.kind === "early" ? placeAt(fault.closed) : undefined);
}

/** @param closed where the next quotation mark closes the cell, if one does */
export function openQuote(place: Place, closed: Place | undefined): Issue {
  const isHere = closed?.line === place.line;
  return {
    rule: "csv/open-quote",
    severity: "error",
    message: !closed
      ? "The quotation mark that opens this cell is never closed."
      : isHere
        ? "This cell opens with a quotation mark and closes before its end."
        : `The quotation mark that opens this cell is closed only in line ${closed.line}.`,
    why: isHere
      ? "What stands between the closing quotation mark and the next comma belongs to no cell."
      : `Everything ${closed ? "up to there" : "after it"} would be read as one cell, and rows would be lost.`,
    hint: 'Close the cell with a quotation mark before its comma, and write a quotation mark inside it twice: "".',
    place,
  };
}

function strayQuote(at: number, text: string, placeAt: PlaceAt): Issue {
  const before = /[^,\r\n]*$/.exec(text.slice(Math.max(0, at - 200), at))![0];
  const cell = before + /^[^,\r\n]*/.exec(text.slice(at, at + 200))![0];
  const isSpace = before.trim() === "";
  return {
    rule: "csv/stray-quote",
    severity: "error",
    message: isSpace
      ? "A space stands before the quotation mark that should open this cell."
      : "A quotation mark stands in a cell that has none around it.",
    why: "It is not clear whether it is part of the text, or should open or close the cell.",
    hint: isSpace
      ? "Remove the space."
      : `If it is part of the text, write the cell like this: "${cell.replaceAll('"', '""')}". If not, remove it.`,
    place: placeAt(at),
  };
}

export function tooManyCells(place: Place, most: number): Issue {
  return {
    rule: "csv/too-many-cells",
    severity: "error",
    message: `Up to here the file has more than ${most} cells.`,
    why: "No table of this site is so large, so another file has probably taken its place. The rest was not read.",
    hint: "Bring back the last good version, or keep only the rows the site needs.",
    place,
  };
}

/** A whole line in quotation marks. */
export function quotedRow(place: Place): Issue {
  return {
    rule: "csv/quoted-row",
    severity: "error",
    message: "The whole line stands in quotation marks, so that it is one cell.",
    why: "This happens when a spreadsheet that expects semicolons opens a table with commas and saves it.",
    hint: "Bring back the last good version and open it by import (in Excel: Data > From Text/CSV), with the comma as separator.",
    place,
  };
}

/** The sign that parts the cells, as far as it can be told from a line. */
import type { Issue, Place } from "../issue.ts";
import { quote } from "../files/quote.ts";

/** Refuses a file whose first line is not parted by commas, at the first sign that parts it instead. */
export function checkSeparator(file: string, text: string): Issue | undefined {
  const first = /^[^\r\n]*/.exec(text)![0];
  if (/^"?sep=.?"?$/i.test(first)) return separatorLine(file, first);
  const sign = first.includes(",") ? undefined : findSeparator(first);
  if (sign === undefined) return undefined;
  const place = { file, line: 1, column: first.indexOf(sign) + 1, length: 1 };
  return { ...wrongSeparator(place, sign), hint: signs[sign]!.mend };
}

/** The sign other than the comma that parts a line into several cells. */
export function findSeparator(line: string): string | undefined {
  return Object.keys(signs).find((sign) => line.includes(sign));
}

export function wrongSeparator(place: Place, sign: string): Issue {
  return {
    rule: "csv/wrong-separator",
    severity: "error",
    message: `The cells are parted by ${signs[sign]!.name}, not by commas.`,
    why: "The whole line would be read as a single cell.",
    hint: byHand,
    place,
  };
}

function separatorLine(file: string, line: string): Issue {
  const sign = /=(.)/.exec(line)?.[1];
  const parted = sign === undefined || sign === "," ? "" : ", and part the cells by commas";
  return {
    rule: "csv/separator-line",
    severity: "error",
    message: `The first line, ${quote(line)}, is a note from Excel to itself.`,
    why: "The first line of a table names its columns.",
    hint: `Delete the line${parted}.`,
    place: { file, line: 1, column: 1, length: line.length },
  };
}

const byHand = "Write plain commas (,) in their place; an empty cell still needs its comma.";
const signs: Readonly<Record<string, { name: string; mend: string }>> = {
  ";": {
    name: "semicolons",
    mend: "Save it with commas. LibreOffice asks for the separator when it saves as CSV. Excel takes it from the system (Windows: Region > Additional settings > List separator): set that to a comma, and the decimal sign to a point.",
  },
  "\t": {
    name: "tabs",
    mend: 'Save it as "CSV UTF-8 (comma delimited)", not as text with tabs.',
  },
  "|": { name: "vertical bars", mend: byHand },
  "،": { name: "Arabic commas (،)", mend: byHand },
  "؛": { name: "Arabic semicolons (؛)", mend: byHand },
  "，": { name: "wide commas (，)", mend: byHand },
};

/** A line of a report: words, or a line of a file with the culprit marked. */
export type ReportLine = { text: string } | { before: string; marked: string; after: string };

/** An issue with its place as its head; or, without a head, what is said about all of them. */
export interface ReportPart {
  head?: string;
  lines: ReportLine[];
}

/** Takes the check's own words apart, so that a page can set them in type: not one of them is changed. */
export function partsOf(report: string): ReportPart[] {
  return report
    .split("\n\n")
    .filter(Boolean)
    .map((block) => {
      const lines = block.split("\n");
      const head = / {2}(error|warning) {2}/.test(lines[0]!) ? lines.shift() : undefined;
      return { ...(head !== undefined && { head }), lines: setLines(lines) };
    });
}

const quote = "  | ";

/** The line of signs under a line of a file becomes a mark in it: a screen's letters are not all of one width. */
function setLines(lines: string[]): ReportLine[] {
  return lines.flatMap((line, index): ReportLine[] => {
    if (marksIn(line, lines[index - 1])) return [];
    const marks = marksIn(lines[index + 1], line);
    if (!marks) return [{ text: line.trim() }];
    const text = line.slice(quote.length);
    const [from, to] = [marks.lastIndexOf(" ") + 1, marks.length];
    return [{ before: text.slice(0, from), marked: text.slice(from, to), after: text.slice(to) }];
  });
}

/** The signs under a line of a file, where there are any. */
function marksIn(line: string | undefined, above: string | undefined): string | undefined {
  if (!line?.startsWith(quote) || !above?.startsWith(quote)) return undefined;
  return /^ *\^+$/.test(line.slice(quote.length)) ? line.slice(quote.length) : undefined;
}

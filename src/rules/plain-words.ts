import type { RuleName } from "./index.ts";

/** What the rules of a room are about. */
const rooms: Record<string, string> = {
  file: "A file as a whole",
  package: "The description of the tables",
  csv: "A table as a file",
  table: "The rows and cells of a table",
  derived: "Our arithmetic",
  corrections: "Corrections",
  yaml: "Keys and values in YAML",
  chart: "Charts",
  text: "A text and its words in angle brackets",
  use: "What a text calls by name",
  claim: "Claims",
  prose: "Numbers in prose",
  headings: "Headings",
  images: "Pictures",
  footnotes: "Footnotes",
  steps: "Steps",
  links: "Links",
  verify: "The ledger against the articles",
};

/** Headings of rules whose names alone say too little. */
const headings: Partial<Record<RuleName, string>> = {
  "file/not-utf-8": "A file that is not UTF-8",
  "file/another-kind": "A file of another kind",
  "file/too-large": "A file too large to be meant",
  "file/twice-encoded": "Two strange signs for one letter",
  "file/conflict-marks": "Two versions of the same lines",
  "file/unseen-character": "A character that nobody sees",
  "file/undescribed": "A table that is described nowhere",
  "package/missing": "No description of the tables",
  "package/malformed": "A description that cannot be read",
  "csv/wrong-separator": "Semicolons or tabs between the cells",
  "csv/separator-line": "A first line with a separator",
  "csv/quoted-row": "A whole row in quotation marks",
  "csv/stray-quote": "A quotation mark inside a cell",
  "csv/open-quote": "A quotation mark that is never closed",
  "table/no-header": "A table without its first line",
  "table/nameless-column": "A column without a name",
  "table/ragged-row": "A row with too few or too many cells",
  "table/spreadsheet-error": "A value that a spreadsheet lost",
  "table/formula": "A formula in a cell",
  "table/stray-space": "A space before or after a word",
  "table/reversed-range": "A range with its ends exchanged",
  "table/wrong-form": "An id that cannot become an address",
  "table/impossible-date": "A day that no calendar has",
  "table/duplicate-key": "Two rows with one id",
  "table/dangling-reference": "A cell that leads to no row",
  "table/not-a-number": "A cell that is not a plain number",
  "table/not-allowed": "A word that the column does not allow",
  "derived/operands": "Too few or too many operands",
  "derived/same-name": "A computation with a figure's name",
  "derived/result-unit": "A result in the wrong unit",
  "derived/units": "Arithmetic with unlike units",
  "corrections/missing": "A changed figure without a correction",
  "corrections/unfilled": "A correction that does not say why",
  "corrections/wrong-words": "A correction that ends with other words",
  "corrections/unknown": "A correction of what is not there",
  "yaml/malformed": "YAML that cannot be read",
  "yaml/tab": "A tab before a key",
  "yaml/indentation": "Lines that do not stand below one another",
  "yaml/no-key": "A line without a key",
  "yaml/colon": "A colon in a value",
  "yaml/quotes": "Quotation marks around a value",
  "yaml/brackets": "Brackets at the beginning of a value",
  "yaml/cut-off": "A value cut off by a hash",
  "yaml/tag": "A type in front of a value",
  "yaml/too-long": "A file too long to be meant",
  "yaml/too-deep": "Keys nested too deeply",
  "yaml/alias": "A value repeated by a star",
  "chart/row": "A row that is not one figure or event",
  "chart/units": "Unlike units in one chart",
  "chart/unused": "A chart that no text shows",
  "text/syntax": "A text that cannot be read",
  "text/language": "A file named after no language",
  "text/import": "An import or an export",
  "text/expression": "Braces that compute",
  "claim/false": "A claim that the ledger does not bear out",
  "claim/malformed": "An assertion that cannot be tried",
  "prose/bare-number": "A number typed into a text",
  "prose/unwritten": "A text that nobody has written yet",
  "steps/outside": "A step outside a scrolly",
  "steps/none": "A scrolly without a step",
  "steps/same-id": "Two steps of one name",
  "links/dead": "A link that leads nowhere",
  "links/draft": "A link to a draft",
  "verify/not-utf-8": "An article that is not UTF-8",
  "verify/fingerprint": "A paragraph that has been changed",
  "verify/value": "A value that is not what is printed",
  "verify/unit": "A unit that is not printed",
  "verify/year": "A year that is not printed",
  "verify/not-evidence": "An advert or a repeat as evidence",
  "verify/not-printed": "Words that are not printed there",
};

/** A rule in plain words, to stand above its help. */
export const headingOf = (rule: RuleName): string => headings[rule] ?? plain(rule.split("/")[1]!);

/** The rules room by room, in the order in which files are read. */
export function byRoom(
  rules: Record<RuleName, string>,
): { room: string; title: string; rules: { name: RuleName; help: string }[] }[] {
  const names = Object.keys(rules) as RuleName[];
  const groups = Map.groupBy(names, (name) => name.split("/")[0]!);
  return [...groups].map(([room, found]) => ({
    room,
    title: rooms[room] ?? plain(room),
    rules: found.map((name) => ({ name, help: rules[name] })),
  }));
}

/** `unknown-column` is "Unknown column". */
const plain = (name: string): string =>
  (name[0]!.toUpperCase() + name.slice(1)).replaceAll("-", " ");

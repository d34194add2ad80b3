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
  steps: "Steps",
  links: "Links",
  verify: "The ledger against the articles",
};

/** Headings of rules whose names alone say too little. */
const headings: Partial<Record<RuleName, string>> = {
  "file/not-utf-8": "A file that is not UTF-8",
  "package/malformed": "A description that cannot be read",
  "csv/open-quote": "A quotation mark that is never closed",
  "table/not-a-number": "A cell that is not a plain number",
  "table/not-allowed": "A word that the column does not allow",
  "derived/operands": "Too few or too many operands",
  "derived/units": "Arithmetic with unlike units",
  "corrections/missing": "A changed figure without a correction",
  "corrections/unfilled": "A correction that does not say why",
  "corrections/wrong-words": "A correction that ends with other words",
  "corrections/unknown": "A correction of what is not there",
  "yaml/malformed": "YAML that cannot be read",
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

/** `stray-space` is "Stray space". */
const plain = (name: string): string =>
  (name[0]!.toUpperCase() + name.slice(1)).replaceAll("-", " ");

import type { Row } from "../../dataset/table.ts";
import type { Issue } from "../../issue.ts";
import type { Rule } from "../rule.ts";

/** A claim has somebody who makes it; what the article states in its own voice has nobody. */
export const checkSpeakers: Rule = ({ ledger }) => {
  const headings = new Set(ledger.passages.filter(({ kind }) => kind === "heading").map(locator));
  const known = new Set(ledger.passages.map(locator));
  return (ledger.tables.get("figures")?.rows ?? []).flatMap((row) => {
    const { status, said_by: speaker } = row.values;
    const place = locator(row.values);
    if (status === "reported" && speaker !== undefined) return [reportedBySomebody(row)];
    // Nobody signs a headline; a paragraph that is not there is told as such.
    const mayBeUnsigned = headings.has(place) || !known.has(place);
    return status === "claim" && speaker === undefined && !mayBeUnsigned
      ? [claimOfNobody(row)]
      : [];
  });
};

const locator = ({ source, paragraph }: { source?: unknown; paragraph?: unknown }): string =>
  `${String(source)} ${String(paragraph)}`;

const claimOfNobody = ({ cells }: Row): Issue => ({
  rule: "table/speaker",
  severity: "error",
  message: "The status is a claim, and said_by names nobody who makes it.",
  why: "Readers weigh a claim by whose it is, and here they would be told of nobody.",
  hint: 'Write in said_by the id of a row of data/entities.csv. If the article says it in its own voice, the status is "reported".',
  place: cells["said_by"]!.place,
});

const reportedBySomebody = ({ cells, values }: Row): Issue => ({
  rule: "table/speaker",
  severity: "error",
  message: `The status is "reported", and said_by names "${values["said_by"]}".`,
  why: "What is reported the article says in its own voice; readers would take somebody’s word for the article’s.",
  hint: 'If somebody with an interest says it, the status is "claim"; if it is expected, "forecast". Otherwise empty said_by.',
  place: cells["said_by"]!.place,
});

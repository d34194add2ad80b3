import type { Row } from "../../dataset/table.ts";
import type { Issue } from "../../issue.ts";
import type { Rule } from "../rule.ts";

/** Where there is a date, its basis says where it comes from; where there is none, it is unknown. */
export const checkDateBasis: Rule = ({ ledger }) =>
  [...ledger.tables.values()].flatMap(({ resource, rows }) => {
    const names = resource.schema.fields.map(({ name }) => name);
    return names
      .filter((name) => names.includes(basisOf(name)))
      .flatMap((name) => rows.flatMap((row) => contradiction(name, row)));
  });

/** `date` has `date_basis`, and `published` has `published_basis`. */
const basisOf = (name: string): string => `${name}_basis`;

function contradiction(name: string, { values, cells }: Row): Issue[] {
  const date = values[name];
  const column = basisOf(name);
  const basis = values[column];
  const isUnknown = basis === "unknown";
  if ((date === undefined) === isUnknown) return [];
  return [
    {
      rule: "table/date-basis",
      severity: "error",
      message: isUnknown
        ? `The cell "${name}" gives a date, ${date}, and "${column}" says that it is unknown.`
        : `The cell "${name}" is empty, and "${column}" says that the date is ${basis}.`,
      why: "Readers are told of each date whether the article prints it; here one cell belies the other.",
      hint: isUnknown
        ? `Write stated in "${column}" if the article prints the date with it, or inferred if it follows from the context. If there is no date, empty "${name}".`
        : `Write the date into "${name}"; if the article gives none, write unknown in "${column}".`,
      place: cells[column]!.place,
    },
  ];
}

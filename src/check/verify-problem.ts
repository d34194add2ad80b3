import type { Row } from "../dataset/table.ts";
import type { Issue } from "../issue.ts";
import type { verify } from "../rules/verify.ts";

type VerifyRule = keyof typeof verify extends `verify/${infer What}` ? What : never;

/** A problem of a row, at one of its cells. */
export function problem(
  row: Row,
  column: string,
  what: VerifyRule,
  message: string,
  why: string,
  hint: string,
): Issue[] {
  const { place } = row.cells[column]!;
  return [{ rule: `verify/${what}`, severity: "error", message, why, hint, place }];
}

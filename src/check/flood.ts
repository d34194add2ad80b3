import type { Issue } from "../issue.ts";
import type { RuleName } from "../rules/index.ts";

/** Issues of one kind that are not shown: the same slip in every row says no more the hundredth time. */
export interface HeldBack {
  rule: RuleName;
  count: number;
  files: string[];
}

/** Keeps the first issues of each kind, in their order, and counts the others. */
export function holdBack(
  issues: readonly Issue[],
  most = 20,
): { shown: Issue[]; heldBack: HeldBack[] } {
  const shown: Issue[] = [];
  const seen = new Map<RuleName, number>();
  const held = new Map<RuleName, Issue[]>();
  for (const issue of issues) {
    const count = (seen.get(issue.rule) ?? 0) + 1;
    seen.set(issue.rule, count);
    if (count <= most) shown.push(issue);
    else held.set(issue.rule, [...(held.get(issue.rule) ?? []), issue]);
  }
  const heldBack = [...held].map(([rule, found]) => ({
    rule,
    count: found.length,
    files: [...new Set(found.map(({ place }) => place.file))],
  }));
  return { shown, heldBack };
}

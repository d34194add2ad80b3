import { sortIssues, type Issue } from "../issue.ts";
import type { Baseline } from "../story/corrections.ts";
import type { Project } from "../story/project.ts";
import type { Rule } from "./rule.ts";
import { checkAssertions } from "./rules/assertions.ts";
import { checkBareNumbers } from "./rules/bare-numbers.ts";
import { checkCharts } from "./rules/charts.ts";
import { checkCorrections } from "./rules/corrections.ts";
import { checkDerived } from "./rules/derived.ts";
import { checkDrafts } from "./rules/drafts.ts";
import { checkExpressions } from "./rules/expressions.ts";
import { checkLinks } from "./rules/links.ts";
import { checkRanges } from "./rules/ranges.ts";
import { checkPrompts } from "./rules/prompts.ts";
import { checkSteps } from "./rules/steps.ts";
import { checkUses } from "./rules/uses.ts";
import { checkVocabulary } from "./rules/vocabulary.ts";

/** Every rule over what journalists wrote. One rule, one file; each returns all it finds. */
const rules: Rule[] = [
  checkDerived,
  checkRanges,
  checkVocabulary,
  checkExpressions,
  checkUses,
  checkAssertions,
  checkBareNumbers,
  checkSteps,
  checkCharts,
  checkLinks,
  checkDrafts,
  checkPrompts,
];

/**
 * Checks a project that has been read. @param found what was already wrong in the reading
 * @param baseline what is published; without it no changed figure calls for a correction
 */
export function checkProject(
  project: Project,
  found: readonly Issue[],
  baseline?: Baseline,
): Issue[] {
  // Without a ledger every fact would be unknown: that one cause is told, not its consequences.
  const ledgerBroken = found.some(
    ({ severity, place, rule }) =>
      severity === "error" && place.file.startsWith("data/") && rule !== "file/undescribed",
  );
  const further = ledgerBroken
    ? [...checkVocabulary(project), ...checkExpressions(project), ...checkBareNumbers(project)]
    : [...rules.flatMap((rule) => rule(project)), ...checkCorrections(project, baseline)];
  return sortIssues([...found, ...further]);
}

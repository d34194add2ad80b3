import { sortIssues, type Issue } from "../issue.ts";
import type { Baseline } from "../story/corrections.ts";
import type { Project } from "../story/project.ts";
import type { Rule } from "./rule.ts";
import { checkAssertions } from "./rules/assertions.ts";
import { checkBareNumbers, checkGlossaryNumbers } from "./rules/bare-numbers.ts";
import { checkEncodings } from "./rules/chart-encoding.ts";
import { checkFit } from "./rules/chart-fit.ts";
import { checkChartWords } from "./rules/chart-words.ts";
import { checkCharts } from "./rules/charts.ts";
import { checkContradictions } from "./rules/contradictions.ts";
import { checkCorrections } from "./rules/corrections.ts";
import { checkDateBasis } from "./rules/date-basis.ts";
import { checkDerived } from "./rules/derived.ts";
import { checkDrafts } from "./rules/drafts.ts";
import { checkExpressions } from "./rules/expressions.ts";
import { checkExplainers } from "./rules/explainers.ts";
import { checkGaps } from "./rules/gaps.ts";
import { checkForms } from "./rules/forms.ts";
import { checkGone } from "./rules/gone.ts";
import { checkNesting } from "./rules/nesting.ts";
import { checkHeadings } from "./rules/headings.ts";
import { checkFootnotes } from "./rules/footnotes.ts";
import { checkReferences } from "./rules/references.ts";
import { checkMarkup } from "./rules/markup.ts";
import { checkImages } from "./rules/images.ts";
import { checkLabelNumbers } from "./rules/label-numbers.ts";
import { checkLanguages } from "./rules/languages.ts";
import { checkLinks } from "./rules/links.ts";
import { checkRanges } from "./rules/ranges.ts";
import { checkPrompts } from "./rules/prompts.ts";
import { checkSpeakers } from "./rules/speakers.ts";
import { checkSteps } from "./rules/steps.ts";
import { checkTwice } from "./rules/twice.ts";
import { checkUnreadSigns } from "./rules/unread-signs.ts";
import { checkUnused } from "./rules/unused.ts";
import { checkUses } from "./rules/uses.ts";
import { checkVocabulary } from "./rules/vocabulary.ts";
import { checkWebs } from "./rules/webs.ts";
import { isLedgerBroken } from "./untried.ts";

/** Rules that look at one place of a text at a time, and need no ledger. */
const ofWords: Rule[] = [
  checkVocabulary,
  checkNesting,
  checkExpressions,
  checkBareNumbers,
  checkUnreadSigns,
  checkImages,
];
/** Rules over whole texts that need no ledger. */
const ofTexts: Rule[] = [
  ...ofWords,
  checkHeadings,
  checkFootnotes,
  checkReferences,
  checkSteps,
  checkGlossaryNumbers,
  checkMarkup,
];
/** Rules over single rows of the ledger: those that could be read are tried even where others could not. */
const ofRows: Rule[] = [
  checkRanges,
  checkSpeakers,
  checkDateBasis,
  checkLabelNumbers,
  checkLanguages,
];
/** Every rule over what journalists wrote. One rule, one file; each returns all it finds. */
const rules: Rule[] = [
  ...ofTexts,
  ...ofRows,
  checkDerived,
  checkContradictions,
  checkUses,
  checkWebs,
  checkExplainers,
  checkTwice,
  checkAssertions,
  checkCharts,
  checkForms,
  checkChartWords,
  checkEncodings,
  checkFit,
  checkLinks,
  checkDrafts,
  checkPrompts,
  checkGaps,
  checkUnused,
];

/**
 * Checks a project that has been read. @param found what was already wrong in the reading
 * @param baseline what is published; without it no changed figure calls for a correction, and no page can be gone
 */
export function checkProject(
  project: Project,
  found: readonly Issue[],
  baseline?: Baseline,
): Issue[] {
  const ledgerBroken = isLedgerBroken(found);
  const further = (ledgerBroken ? [...ofTexts, ...ofRows] : rules).flatMap((rule) => rule(project));
  const corrections = ledgerBroken ? [] : checkCorrections(project, baseline);
  // A cell that is itself wrong is mended, not corrected for readers.
  const faulty = new Set([...found, ...further].filter(isError).map(lineOf));
  return sortIssues([
    ...found,
    ...further,
    ...corrections.filter((issue) => !faulty.has(lineOf(issue))),
    ...checkTorn(project, ledgerBroken),
    ...checkGone(project, baseline),
  ]);
}

const isError = ({ severity }: Issue): boolean => severity === "error";
const lineOf = ({ place }: Issue): string => `${place.file}:${place.line}`;

/** Of a text with faults of syntax: what can be said of one place by itself, where no fault is near. */
function checkTorn(project: Project, ledgerBroken: boolean): Issue[] {
  return project.torn.flatMap((text) =>
    (ledgerBroken ? ofWords : [...ofWords, checkUses, checkAssertions])
      .flatMap((rule) => rule({ ...project, texts: [text] }))
      // What a fault took with it leaves a hole that is none.
      .filter(({ rule }) => rule !== "text/no-words")
      .filter(
        ({ place }) => !text.damage.some(({ from, to }) => from <= place.line && place.line <= to),
      ),
  );
}

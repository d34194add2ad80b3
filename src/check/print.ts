import type { Issue } from "../issue.ts";
import { showUnseen } from "../files/unseen.ts";
import { holdBack } from "./flood.ts";

/**
 * All a person needs to read at once: the issues, what was held back, how many there are, and where more is said.
 * @param readLine the text of a line of a file, where it can be had
 * @param untried what is said of rules that could not be tried
 */
export function printReport(
  issues: readonly Issue[],
  readLine: (file: string, line: number) => string | undefined,
  untried = "",
): string {
  const { shown, heldBack } = holdBack(issues);
  const more = heldBack.map(
    ({ rule, count, files }) => `And ${count} more of ${rule}, in ${files.join(", ")}.`,
  );
  const help = `More about a rule: npm run check -- --explain ${issues[0]?.rule}`;
  const parts = [printIssues(shown, readLine), more.join("\n"), untried, countIssues(issues), help];
  return parts.filter(Boolean).join("\n\n");
}

/**
 * Issues as a person reads them: place, rule, what, the line itself with the culprit marked, why, how to mend.
 * @param readLine the text of a line of a file, where it can be had
 */
export function printIssues(
  issues: readonly Issue[],
  readLine: (file: string, line: number) => string | undefined,
): string {
  return issues
    .map((issue) => printIssue(issue, readLine(issue.place.file, issue.place.line)))
    .join("\n\n");
}

/** "2 errors, 1 warning in 2 files" */
export function countIssues(issues: readonly Issue[]): string {
  const count = (severity: Issue["severity"]) =>
    issues.filter((issue) => issue.severity === severity).length;
  const plural = (many: number, word: string) => `${many} ${word}${many === 1 ? "" : "s"}`;
  const files = new Set(issues.map((issue) => issue.place.file)).size;
  return `${plural(count("error"), "error")}, ${plural(count("warning"), "warning")} in ${plural(files, "file")}`;
}

function printIssue(
  { place, rule, severity, message, why, hint }: Issue,
  line: string | undefined,
): string {
  const head = `${place.file}:${place.line}:${place.column}  ${severity === "error" ? "error" : "warning"}  ${rule}`;
  return [
    head,
    `  ${message}`,
    ...excerpt(line, place.column, place.length),
    `  Why: ${why}`,
    `  Mend: ${hint}`,
  ].join("\n");
}

const widest = 100;

/** The line with marks under the culprit; a long line is cut around it. */
function excerpt(line: string | undefined, column: number, length: number): string[] {
  if (line === undefined || line.trim() === "") return [];
  const from = Math.max(0, Math.min(column - 1 - 30, line.length - widest));
  const cut = showUnseen(line.slice(from, from + widest));
  const lead = from > 0 ? "…" : "";
  const marks = "^".repeat(Math.max(1, Math.min(length, cut.length - (column - 1 - from))));
  return [
    `  | ${lead}${cut}${from + widest < line.length ? "…" : ""}`,
    `  | ${" ".repeat(lead.length + column - 1 - from)}${marks}`,
  ];
}

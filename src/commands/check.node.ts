/** `npm run check`: everything in data/ and content/, without building. Exit 0 clean, 1 errors, 2 a fault of the tool. */
import { checkProject } from "../check/check.ts";
import { countIssues, printIssues } from "../check/print.ts";
import { filesBelow } from "../files.node.ts";
import { linesOf } from "../read-text.ts";
import { readProject } from "../story/read-project.ts";

try {
  const root = process.cwd();
  const { project, issues: found } = readProject(filesBelow(root));
  const issues = checkProject(project, found);
  if (issues.length) console.log(`${printIssues(issues, linesOf(project.files))}\n`);
  const { figures, derived, events, deals } = project.ledger;
  console.log(
    issues.length
      ? countIssues(issues)
      : `All in order: ${figures.size} figures, ${derived.size} computations, ${events.size} events, ${deals.size} ties, ${project.charts.size} charts, ${project.texts.length} texts.`,
  );
  process.exitCode = issues.some((issue) => issue.severity === "error") ? 1 : 0;
} catch (error) {
  console.error(`The check itself failed: ${(error as Error).message}`);
  process.exitCode = 2;
}

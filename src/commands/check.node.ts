/** `npm run check`: everything in data/ and content/, without building. Exit 0 clean, 1 errors, 2 a fault of the call or the tool. */
import { checkProject } from "../check/check.ts";
import { formatGithub, formatJson } from "../check/formats.ts";
import { printReport } from "../check/print.ts";
import { untried } from "../check/untried.ts";
import { filesBelow } from "../files/files.node.ts";
import type { Issue } from "../issue.ts";
import { linesOf } from "../files/read-text.ts";
import { readProject } from "../story/read-project.ts";
import type { Project } from "../story/project.ts";
import { readBaseline } from "./baseline.node.ts";
import { explainRule, parseCall, within, type Call } from "./check-call.ts";

interface Outcome {
  code: 0 | 1 | 2;
  text: string;
}

const { code, text } = attempt(process.cwd(), process.argv.slice(2));
(code === 2 ? console.error : console.log)(text);
process.exitCode = code;

function attempt(root: string, args: string[]): Outcome {
  try {
    const { call, answer } = parseCall(args);
    if (!call) return { code: answer.isFault ? 2 : 0, text: answer.text };
    if (call.explain) return explained(call.explain);
    return check(root, call);
  } catch (error) {
    const text = `The check itself failed, which is no fault of yours: ${(error as Error).message}`;
    return { code: 2, text };
  }
}

function explained(rule: string): Outcome {
  const { text, isKnown } = explainRule(rule);
  return { code: isKnown ? 0 : 2, text };
}

function check(root: string, call: Call): Outcome {
  const { project, issues: found } = readProject(filesBelow(root));
  const { baseline, fault } = readBaseline(root, call.since);
  if (fault !== undefined) return { code: 2, text: fault };
  const all = checkProject(project, found, baseline);
  const { paths, unknown } = within(call.files, project.files.paths, root);
  if (unknown) return { code: 2, text: unknown };
  const issues = paths ? all.filter(({ place }) => paths.includes(place.file)) : all;
  const code = issues.some(({ severity }) => severity === "error") ? 1 : 0;
  if (call.format === "json") return { code, text: formatJson(issues) };
  if (call.format === "github") return { code, text: formatGithub(issues) };
  return { code, text: written(issues, all, project, untried(found)) };
}

function written(issues: Issue[], all: Issue[], project: Project, untried: string): string {
  const isAll = issues.length === all.length;
  const report = issues.length
    ? printReport(issues, linesOf(project.files), untried)
    : isAll
      ? `All in order: ${contents(project)}.`
      : ["All in order in these files.", untried].filter(Boolean).join(" ");
  return isAll ? report : `${report}\n\nOther files have issues too: npm run check`;
}

function contents({ ledger, charts, texts }: Project): string {
  const { figures, derived, events, deals } = ledger;
  return `${figures.size} figures, ${derived.size} computations, ${events.size} events, ${deals.size} ties, ${charts.size} charts, ${texts.length} texts`;
}

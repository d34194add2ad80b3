/** `npm run impact`: what an edit changes before it is published. Exit 0 whether or not anything does, 2 on a fault. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { JSDOM } from "jsdom";
import { printReport } from "../check/print.ts";
import { filesAt } from "../files/files-at.node.ts";
import { filesBelow } from "../files/files.node.ts";
import { git } from "../files/git.node.ts";
import { jsonOf } from "../impact/as-json.ts";
import { printPage } from "../impact/page/page.ts";
import { printImpact } from "../impact/as-text.ts";
import type { Terminal } from "../impact/columns.ts";
import { impactOf } from "../impact/impact.ts";
import { readPageStyles } from "../impact/page/styles.node.ts";
import { standIn } from "../impact/stand-in.ts";
import type { Since } from "../impact/words.ts";
import { linesOf } from "../files/read-text.ts";
import { readProject } from "../story/read-project.ts";
import { forkOf, today } from "./baseline.node.ts";

const usage = `npm run impact                          what has changed since the last commit
npm run impact -- --since REVISION      since another revision of git: origin/main
npm run impact -- --html [FILE]         as a page with pictures too, impact.html if no other is named
npm run impact -- --format json         for programs`;

interface Wanted {
  since: string;
  format: "text" | "json" | "help";
  /** Where a page is to be written; none is where nobody asked. */
  html: string | undefined;
}

try {
  const { wanted, fault } = readArguments(process.argv.slice(2));
  const refusal = wanted ? tell(process.cwd(), wanted) : fault && `${fault}\n\n${usage}`;
  if (refusal !== undefined) console.error(refusal);
  process.exitCode = refusal === undefined ? 0 : 2;
} catch (error) {
  console.error(`The comparison itself failed: ${(error as Error).message}`);
  process.exitCode = 2;
}

/** @returns why there is nothing to tell, if there is not */
function tell(root: string, { since: revision, format, html }: Wanted): string | undefined {
  if (format === "help") return void console.log(usage);
  const { files, commit, fault } = filesAt(root, forkOf(root, revision));
  if (fault !== undefined) return fault;
  const [before, after] = [readProject(files), readProject(filesBelow(root))];
  const errors = after.issues.filter(({ severity }) => severity === "error");
  const unread = errors.length ? printReport(errors, linesOf(after.project.files)) : "";
  const impact = impactOf(
    standIn(before.project, before.issues, after.project),
    standIn(after.project, after.issues, before.project),
    today(),
    new JSDOM().window.document,
  );
  const since = describe(root, revision, commit);
  if (html)
    writeFileSync(path.resolve(root, html), printPage(impact, since, unread, readPageStyles()));
  if (format === "json") console.log(jsonOf(impact, since, errors));
  else console.log(printImpact(impact, since, unread, terminal()));
  if (html && format === "text")
    console.log(`\nThe same with pictures: ${html}. Open it in a browser.`);
  return undefined;
}

function describe(root: string, revision: string, commit: string): Since {
  const { output } = git(root, ["show", "--no-patch", "--format=%cs%n%s", commit]);
  const [day = "", subject = ""] = output.toString().split("\n");
  const tip = git(root, ["rev-parse", `${revision}^{commit}`])
    .output.toString()
    .trim();
  return { revision, parted: tip !== commit, commit, day, subject };
}

/** Words that differ are bold where somebody looks on; in a file they would be strange signs. */
function terminal(): Terminal {
  const { isTTY, columns } = process.stdout;
  return {
    width: Math.min(columns ?? 100, 140),
    mark: (words) => (isTTY ? `\u001b[1m${words}\u001b[22m` : words),
  };
}

function readArguments(given: string[]): { wanted?: Wanted; fault?: string } {
  // A page's name may be left out, which the reader of arguments does not know.
  const args = given.flatMap((arg, at) =>
    arg === "--html" && (given[at + 1] ?? "--").startsWith("--") ? [arg, "impact.html"] : [arg],
  );
  const options = {
    since: { type: "string", default: "HEAD" },
    format: { type: "string", default: "text" },
    html: { type: "string" },
    help: { type: "boolean", default: false },
  } as const;
  try {
    const { since, format, html, help } = parseArgs({ args, options }).values;
    if (help) return { wanted: { since, format: "help", html } };
    if (format === "text" || format === "json") return { wanted: { since, format, html } };
    return { fault: `There is no format "${format}"; there are text and json.` };
  } catch {
    return { fault: `This cannot be understood: ${given.join(" ")}.` };
  }
}

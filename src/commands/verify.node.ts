/** `npm run verify -- FOLDER`: the ledger against the articles. Exit 0 clean, 1 failures, 2 a fault of the call or the tool. */
import { countIssues, printIssues } from "../check/print.ts";
import { filesBelow } from "../files/files.node.ts";
import { linesOf } from "../files/read-text.ts";
import { isFolder, readArticles, sha256 } from "../check/verify.node.ts";
import { verifyLedger, type Verification } from "../check/verify.ts";
import { readLedger } from "../dataset/read-ledger.ts";
import type { Issue } from "../issue.ts";

interface Outcome {
  exitCode: 0 | 1 | 2;
  text: string;
}

const USAGE =
  "This needs the folder that holds the articles, because they are not published here. Call it as: npm run verify -- FOLDER";

function verify(root: string, folder: string | undefined): Outcome {
  if (!folder) return { exitCode: 2, text: USAGE };
  if (!isFolder(folder)) return { exitCode: 2, text: `There is no folder "${folder}". ${USAGE}` };
  const { ledger, issues } = readLedger(filesBelow(root));
  if (issues.length) {
    const text = `${describe(root, issues)}\nThe articles were not compared: the ledger must be whole first.`;
    return { exitCode: 1, text };
  }
  const names = [...ledger.sources.values()].map(({ archive_file }) => archive_file);
  const verification = verifyLedger(ledger, readArticles(folder, names), sha256);
  return verification.issues.length
    ? { exitCode: 1, text: describe(root, verification.issues) }
    : { exitCode: 0, text: report(verification) };
}

function describe(root: string, issues: Issue[]): string {
  return `${printIssues(issues, linesOf(filesBelow(root)))}\n\n${countIssues(issues)}`;
}

function report({ tables, ours }: Verification): string {
  const reading = ours ? `, ${ours} of them our reading of damaged text` : "";
  const lines = tables.map(
    ({ name, rows }) => `${name}: ${rows} rows checked${name === "figures" ? reading : ""}`,
  );
  return [...lines, "Every row checked, none failing."].join("\n");
}

function attempt(root: string, folder: string | undefined): Outcome {
  try {
    return verify(root, folder);
  } catch (error) {
    return { exitCode: 2, text: `The verification itself failed: ${(error as Error).message}` };
  }
}

const { exitCode, text } = attempt(process.cwd(), process.argv[2]);
(exitCode === 2 ? console.error : console.log)(text);
process.exitCode = exitCode;

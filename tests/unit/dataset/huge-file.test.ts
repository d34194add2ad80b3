import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

interface Outcome {
  rules: string[];
  printed: string;
  milliseconds: number;
  megabytes: number;
}

/** Reads and checks the project in the working folder, and says what it took. */
const script = `
  import { checkProject } from ${JSON.stringify(new URL("../../../src/check/check.ts", import.meta.url))};
  import { printIssues } from ${JSON.stringify(new URL("../../../src/check/print.ts", import.meta.url))};
  import { filesBelow } from ${JSON.stringify(new URL("../../../src/files/files.node.ts", import.meta.url))};
  import { linesOf } from ${JSON.stringify(new URL("../../../src/files/read-text.ts", import.meta.url))};
  import { readProject } from ${JSON.stringify(new URL("../../../src/story/read-project.ts", import.meta.url))};
  const start = process.cpuUsage();
  const { project, issues: found } = readProject(filesBelow("."));
  const issues = checkProject(project, found);
  const printed = printIssues(issues, linesOf(project.files));
  const { user, system } = process.cpuUsage(start);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ rules: issues.map(({ rule }) => rule), printed, milliseconds: (user + system) / 1000, megabytes }));
`;

test("a table or a text of 100 MB is refused unread: in well under a second, in under 300 MB of memory", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "huge-"));
  try {
    cpSync(path.join(root, "tests", "newsrooms", "good"), folder, { recursive: true });
    const description = path.join("data", "datapackage.json");
    cpSync(path.join(root, description), path.join(folder, description));
    const huge = ["data/figures.csv", "content/stories/harbour/en.mdx"];
    for (const file of huge) truncateSync(path.join(folder, file), 100_000_000);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--max-old-space-size=200", "--input-type=module", "--eval", script],
      { cwd: folder, encoding: "utf8" },
    );
    assert.ok(stdout, stderr);
    const { rules, printed, milliseconds, megabytes } = JSON.parse(stdout) as Outcome;
    assert.deepEqual(rules, ["file/too-large", "file/too-large"]);
    assert.match(printed, /100 MB; 5 MB is the most/);
    assert.ok(milliseconds < 1000, `${milliseconds} ms`);
    assert.ok(megabytes < 300, `${megabytes} MB`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** What `npm run build` tells about weights, tried on a copy of the project with a history of its own. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { copyProject } from "./copy.ts";

test("a build tells what each page weighs, and which chart made it heavier than at the last commit", async () => {
  const copy = copyProject();
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b", ...args], {
      cwd: copy.folder,
      stdio: "pipe",
    });
  try {
    // The libraries are no part of the project's history, and git follows no link.
    copy.write(".gitignore", "node_modules\ndist\ndist-next\n.astro\n.cache\n");
    git("init", "-q");
    git("add", "-A");
    git("commit", "-q", "-m", "first");
    // Long enough to weigh something however well it packs.
    const longer =
      "Nobody who heard it in the office by the river that day could say how it would end, whom it might " +
      "ruin, which of their wives, brothers and bankers knew, or why an umbrella stood open under the lamp";
    copy.edit("content/charts/revenue.yaml", /^ {2}title: .*$/m, `  title: ${longer}`);
    const { code, output } = await copy.run("build");
    assert.equal(code, 0, output);
    assert.match(output, /^ {2}en\/stories\/from-the-pool-table\S+ +\d+\.\d kB \(\d+\.\d kB\)$/m);
    assert.match(output, /^ {2}en\/ledger\/… \d+ pages +\d\.\d to \d\.\d kB \(.+\)$/m);
    assert.match(
      output,
      /^The last commit was never built here\. Building it once, to compare …$/m,
    );
    const [, changes] = output.split("What changed since the last commit:\n");
    assert.match(
      changes!,
      /^ {2}en\/stories\/from-the-pool-table\S+ +\+[\d.]+ (bytes|kB): (?:.+, )?chart revenue in step \d+(?: \(|$)/m,
    );
    // The title stands on the pages of its figures and on the data's.
    assert.match(changes!, /^ {2}\d+ pages {2,}\+[\d.]+ (bytes|kB): the text$/m);
    assert.doesNotMatch(changes!, /404|how-we-work|sources/);
    assert.ok(existsSync(path.join(copy.folder, ".cache", "weights")));
  } finally {
    copy.remove();
  }
});

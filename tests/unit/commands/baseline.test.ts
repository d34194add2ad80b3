import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { readBaseline } from "../../../src/commands/baseline.node.ts";
import { files } from "../tiny-project.ts";

let root: string;
/** Within a hook, git's own variables name another repository. */
const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b", ...args], {
    cwd: root,
    env,
    stdio: "pipe",
  });
const figures = "data/figures.csv";
const set = (id: string, value: number) => {
  const text = readFileSync(path.join(root, figures), "utf8");
  const cell = new RegExp(`^(${id},.*,about,)\\d+`, "m");
  writeFileSync(path.join(root, figures), text.replace(cell, `$1${value}`));
};
const valueIn = (id: string, since?: string) =>
  readBaseline(root, since).baseline?.project.ledger.figures.get(id)?.value;

before(() => {
  root = mkdtempSync(path.join(tmpdir(), "threadcount-baseline-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
});
after(() => rmSync(root, { recursive: true, force: true }));

test("outside a repository, and before the first commit, there is nothing to compare with", () => {
  assert.deepEqual(readBaseline(root), {});
  git("init", "-q", "-b", "main");
  assert.deepEqual(readBaseline(root), {});
  assert.match(readBaseline(root, "HEAD").fault!, /^Nothing has been committed here yet/);
});

test("what was committed is what stood before; where nothing differs from it, it is not read", () => {
  git("add", "-A");
  git("commit", "-qm", "first");
  assert.deepEqual(readBaseline(root), {});
  set("income-2022", 31_000_000);
  assert.equal(valueIn("income-2022"), 30_000_000);
  assert.match(readBaseline(root).baseline!.today, /^\d{4}-\d\d-\d\d$/);
  git("add", "-A");
  assert.equal(valueIn("income-2022"), 30_000_000, "staged is not committed");
  git("commit", "-qm", "second");
  assert.deepEqual(readBaseline(root), {});
});

test("another revision can be asked for; one that is not there is told", () => {
  assert.equal(valueIn("income-2022", "HEAD~1"), 30_000_000);
  assert.match(readBaseline(root, "nowhere").fault!, /^There is no revision "nowhere"/);
});

test("what a branch has changed since this work left it is not this work's doing", () => {
  git("checkout", "-qb", "elsewhere");
  set("cranes-2023", 13);
  git("commit", "-aqm", "on another branch");
  git("checkout", "-q", "main");
  assert.equal(valueIn("cranes-2023", "elsewhere"), 12);
});

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { readStates } from "../../../src/weights/states.node.ts";

let folder: string;
let root: string;
/** Within a hook, git's own variables name another repository. */
const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b", ...args], {
    cwd: folder,
    env,
    stdio: "pipe",
  });
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const states = () => {
  const found = readStates(root);
  assert.ok(found);
  return found;
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "threadcount-states-"));
  // Nothing promises that the site is a repository by itself.
  root = path.join(folder, "the site");
  write("data/zwei Wörter.csv", "id\n");
  write("content/en.mdx", "Words.\n");
  write("README.md", "Hello.\n");
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-q", "-m", "first");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("while nothing is changed both states have one name", () => {
  assert.equal(states().now, states().committed);
});

test("an edit, a new file and a deleted one make another state; undone it is the same again", () => {
  const before = states();
  write("content/en.mdx", "Other words.\n");
  assert.notEqual(states().now, before.now);
  assert.equal(states().committed, before.committed);
  write("content/en.mdx", "Words.\n");
  assert.equal(states().now, before.now);
  write("content/de.mdx", "Worte.\n");
  assert.notEqual(states().now, before.now);
  rmSync(path.join(root, "content"), { recursive: true });
  assert.notEqual(states().now, before.now);
});

test("what is built today and committed tomorrow keeps its name", () => {
  write("content/en.mdx", "Other words.\n");
  write("content/stories/ملف/en.mdx", "سطر\n");
  const { now } = states();
  git("add", "-A");
  git("commit", "-q", "-m", "second");
  assert.deepEqual(states(), { now, committed: now });
});

test("what no page is made of changes no state", () => {
  const before = states();
  write("README.md", "Hello again.\n");
  assert.deepEqual(states(), before);
});

test("the address a site is built for is part of its state", () => {
  const before = states();
  process.env["BASE_PATH"] = "/news/";
  try {
    assert.notEqual(states().now, before.now);
  } finally {
    delete process.env["BASE_PATH"];
  }
});

test("without git, or before the first commit, there are no states", () => {
  rmSync(path.join(folder, ".git"), { recursive: true });
  assert.equal(readStates(root), undefined);
  git("init", "-q");
  assert.equal(readStates(root), undefined);
});

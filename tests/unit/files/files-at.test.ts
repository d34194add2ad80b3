import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { filesAt } from "../../../src/files/files-at.node.ts";
import { filesBelow } from "../../../src/files/files.node.ts";

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
const write = (file: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
};
const written: Record<string, string> = {
  "data/figures.csv": "id,value\r\nöre,1\r\n",
  "data/zwei Wörter.csv": "",
  "content/stories/ملف/en.mdx": "سطر\n\n",
  "content/charts/a\ttab.yaml": "form: bars",
};

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), "threadcount-git-"));
  root = path.join(folder, "the site");
  git("init", "-q", "-b", "main");
  git("config", "core.autocrlf", "false");
  for (const [file, text] of Object.entries(written)) write(file, text);
  write("data/.DS_Store", "?");
  write("src/index.ts", "");
  writeFileSync(path.join(folder, "data"), "not the site's");
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  git("tag", "start");
});
after(() => rmSync(folder, { recursive: true, force: true }));

const textsAt = (revision: string) => {
  const { files, fault } = filesAt(root, revision);
  assert.equal(fault, undefined);
  return Object.fromEntries(
    files!.paths.map((file) => [file, new TextDecoder().decode(files!.bytes(file))]),
  );
};

test("a revision holds the files as they were committed, byte for byte, whatever their names", () => {
  assert.deepEqual(textsAt("HEAD"), written);
  const { files } = filesAt(root, "HEAD");
  for (const file of files!.paths)
    assert.equal(files!.size(file), Buffer.byteLength(written[file]!), file);
});

test("a revision lists the same files as the disk it was committed from", () => {
  assert.deepEqual(filesAt(root, "HEAD").files!.paths, filesBelow(root).paths);
});

test("what is edited, new or gone since then changes nothing in it; an older revision can be named", () => {
  write("data/figures.csv", "id,value\nb,2\n");
  git("commit", "-aqm", "second");
  write("data/new.csv", "");
  rmSync(path.join(root, "data/zwei Wörter.csv"));
  assert.deepEqual(textsAt("HEAD"), { ...written, "data/figures.csv": "id,value\nb,2\n" });
  for (const revision of ["start", "HEAD~1", "main~1"])
    assert.deepEqual(textsAt(revision), written, revision);
});

test("a file that is far too large is not fetched with the others", () => {
  write("data/large.csv", Buffer.alloc(8_000_001, "1"));
  git("add", "-A");
  git("commit", "-qm", "large");
  const { files } = filesAt(root, "HEAD");
  assert.equal(files!.size("data/large.csv"), 8_000_001);
  assert.equal(files!.bytes("data/figures.csv").length, 13);
  assert.equal(files!.bytes("data/large.csv").length, 8_000_001);
});

test("a link and another repository within this one are no files", () => {
  const [blob] = git("hash-object", "-w", "the site/data/new.csv").toString().split("\n");
  const head = git("rev-parse", "HEAD").toString().trim();
  git("update-index", "--add", "--cacheinfo", `120000,${blob},the site/data/link.csv`);
  git("update-index", "--add", "--cacheinfo", `160000,${head},the site/data/module`);
  git("commit", "-qm", "odd");
  const paths = filesAt(root, "HEAD").files!.paths;
  assert.deepEqual(
    paths.filter((file) => /link|module/.test(file)),
    [],
  );
});

test("what cannot be had is told in a sentence", () => {
  const faultOf = (where: string, revision: string) => {
    const { fault, files } = filesAt(where, revision);
    assert.equal(files, undefined);
    assert.match(fault!, /^[A-Z][^\n]+\.$/);
    return fault!;
  };
  for (const revision of ["nowhere", "--all", "", "a b", "HEAD:data", "\u0001"])
    assert.match(faultOf(root, revision), /^There is no revision "/, revision);
  assert.match(faultOf(tmpdir(), "HEAD"), /in no git repository/);
  assert.match(faultOf(path.join(root, "src"), "HEAD"), /no data\/ and no content\//);
  const empty = path.join(folder, "empty");
  mkdirSync(empty);
  execFileSync("git", ["init", "-q"], { cwd: empty, env, stdio: "pipe" });
  assert.match(faultOf(empty, "HEAD"), /Nothing has been committed here yet/);
  const { PATH } = process.env;
  process.env["PATH"] = "";
  try {
    assert.match(faultOf(root, "HEAD"), /Git is not installed/);
  } finally {
    process.env["PATH"] = PATH;
  }
});

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { followWeights } from "../../../src/weights/follow.node.ts";
import { keepWeights } from "../../../src/weights/records.node.ts";
import { readStates } from "../../../src/weights/states.node.ts";

let root: string;
/** Within a hook, git's own variables name another repository. */
const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b", ...args], {
    cwd: root,
    env,
    stdio: "pipe",
  });
const save = (words: string) => writeFileSync(path.join(root, "data", "words.csv"), words);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "threadcount-follow-"));
  mkdirSync(path.join(root, "data"));
  save("first");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const file = "en/stories/a/index.html";
const page = (title: string) =>
  `<html><head><title>A</title></head><body><section class="step" id="step-one">` +
  `<figure class="chart">${title}</figure></section></body></html>`;
/** A page as it is while the site is written: with what loads it anew. */
const served = (title: string) =>
  page(title).replace("<head>", '<head><script type="module" src="/@vite/client"></script>');
const chartAt = () => "revenue";
const longer = "No two words of this are alike, so it cannot be packed away";

test("a page that is opened says nothing; changed, it says by what it became heavier", async () => {
  const follow = followWeights(root);
  assert.equal(await follow(file, served("x"), chartAt), undefined);
  assert.match(
    (await follow(file, served(longer), chartAt))!,
    /^en\/stories\/a\/ {2}0\.\d kB, \+\d\d bytes since you opened it: chart revenue in step 1$/,
  );
});

test("a page that is only loaded again says nothing again", async () => {
  const follow = followWeights(root);
  await follow(file, served("x"), chartAt);
  await follow(file, served(longer), chartAt);
  assert.equal(await follow(file, served(longer), chartAt), undefined);
});

test("opened while nothing was changed, a page is compared with the last commit", async () => {
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  const follow = followWeights(root);
  await follow(file, served("x"), chartAt);
  save("second");
  assert.match(
    (await follow(file, served(longer), chartAt))!,
    / bytes since the last commit: chart/,
  );
});

test("where the last commit was built here, a page opened after an edit tells what the edit did", async () => {
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  const html = page("x");
  const packed = brotliCompressSync(html);
  const weight = { html: packed.length, styles: 0, scripts: 0, fonts: 0 };
  keepWeights(
    root,
    readStates(root)!.committed,
    new Map([[file, { html, packed, weight, loads: [] }]]),
  );
  save("second");
  const follow = followWeights(root);
  assert.match(
    (await follow(file, served(longer), chartAt))!,
    / bytes since the last commit: chart/,
  );
  assert.equal(await followWeights(root)(file, served("x"), chartAt), undefined);
});

test("after a commit, what was committed is what is compared with", async () => {
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  const follow = followWeights(root);
  await follow(file, served("x"), chartAt);
  save("second");
  await follow(file, served(longer), chartAt);
  git("commit", "-q", "-a", "-m", "second");
  assert.match(
    (await follow(file, served(`${longer}!`), chartAt))!,
    /, \+0 bytes since the last commit$/,
  );
  assert.match(
    (await follow(file, served("x"), chartAt))!,
    /, −\d\d bytes since the last commit: chart/,
  );
});

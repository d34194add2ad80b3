/** What `npm run impact` and the check tell of an edit, tried in repositories of their own. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { copyProject, type Copy } from "./copy.ts";

const figures = "data/figures.csv";
const id = "coreweave-debt-2023-08";
/** Within a hook, git's own variables name another repository. */
const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;

let copy: Copy;
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b", ...args], {
    cwd: copy.folder,
    env,
    stdio: "pipe",
  });
const run = (command: string, ...args: string[]) => {
  const script = path.join("src", "commands", `${command}.node.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: copy.folder,
    env,
    encoding: "utf8",
    maxBuffer: Infinity,
  });
  return { code: status, output: stdout, complaint: stderr };
};
const raise = () => copy.editRow(figures, id, ",exact,2300000000,", ",nearly,2500000000,");

before(() => {
  copy = copyProject();
  writeFileSync(path.join(copy.folder, ".gitignore"), "node_modules\nimpact.html\n");
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "Publish the story");
});
after(() => copy.remove());

test("an edit is told with its sentences and charts, as text, as data and as a page; a clean desk is told as such", () => {
  const clean = run("impact");
  assert.equal(clean.code, 0, clean.complaint);
  assert.match(
    clean.output,
    /^Nothing in data\/ or content\/ has changed since the last commit \([0-9a-f]{7} of .+, “Publish the story”\)\.\n$/,
  );

  raise();
  const text = run("impact", "--html");
  assert.equal(text.code, 0, text.complaint);
  assert.match(text.output, /\$2\.3 billion +│ nearly \$2\.5 billion/);
  assert.match(
    text.output,
    /content\/stories\/[\w-]+\/en\.mdx:\d+ · \/en\/stories\/[\w-]+\/#step-/,
  );
  assert.match(text.output, /The same with pictures: impact\.html/);
  const page = readFileSync(path.join(copy.folder, "impact.html"), "utf8");
  assert.match(page, /<del>\$2\.3<\/del>[\s\S]*<ins>nearly \$2\.5<\/ins>/);
  assert.ok((page.match(/<svg [^>]*class="picture"/g) ?? []).length >= 4);
  assert.doesNotMatch(git("status", "--porcelain").toString(), /impact\.html/);

  const data = run("impact", "--format", "json", "--html", "elsewhere.html");
  assert.equal(data.code, 0, data.complaint);
  const report = JSON.parse(data.output);
  assert.deepEqual(
    report.figures.map((figure: { id: string }) => figure.id),
    [id],
  );
  assert.ok(existsSync(path.join(copy.folder, "elsewhere.html")));
});

test("the check refuses the changed figure, accepts it with the offered row, and so does a comparison with an older revision", () => {
  const refused = run("check");
  assert.equal(refused.code, 1, refused.output);
  assert.match(refused.output, /data\/figures\.csv:\d+:\d+ {2}error {2}corrections\/missing/);
  const row = JSON.parse(run("impact", "--format", "json").output).figures[0].correction
    .row as string;
  assert.ok(refused.output.includes(row), refused.output);

  copy.append("data/corrections.csv", `${row}\n`);
  const unfilled = run("check");
  assert.equal(unfilled.code, 1, unfilled.output);
  assert.match(unfilled.output, /corrections\/unfilled/);
  copy.edit("data/corrections.csv", "[Say in a sentence why it was wrong]", "It was misread.");
  const accepted = run("check");
  assert.equal(accepted.code, 0, accepted.output);

  git("commit", "-aqm", "Correct the loan");
  assert.equal(run("check").code, 0);
  copy.edit("data/corrections.csv", /.*It was misread\..*\n/, "");
  git("commit", "-aqm", "Lose the correction");
  assert.equal(run("check").code, 0);
  const ofBranch = run("check", "--since", "HEAD~2");
  assert.equal(ofBranch.code, 1, ofBranch.output);
  assert.match(ofBranch.output, /corrections\/missing/);
  assert.match(run("impact", "--since", "HEAD~2").output, /\$2\.3 billion/);
});

test("what cannot be compared is told in a sentence, never as a fault of a program", () => {
  const faults: [RegExp, string[]][] = [
    [/^There is no revision "nowhere" in this repository\./, ["--since", "nowhere"]],
    [
      /^There is no format "xml"; there are text and json\.\n\nnpm run impact /,
      ["--format", "xml"],
    ],
    [/^This cannot be understood: --what\.\n\nnpm run impact /, ["--what"]],
  ];
  for (const [pattern, args] of faults) {
    const { code, output, complaint } = run("impact", ...args);
    assert.deepEqual([code, output], [2, ""]);
    assert.match(complaint, pattern);
    assert.doesNotMatch(complaint, /\bat .*:\d+|undefined|node_modules/);
  }
  const strange = run("check", "--since", "nowhere");
  assert.equal(strange.code, 2);
  assert.match(strange.complaint, /^There is no revision "nowhere"/);
});

test("outside a repository the check goes on as ever, and the comparison says why there is none", () => {
  renameSync(path.join(copy.folder, ".git"), path.join(copy.folder, "aside"));
  copy.editRow(figures, "coreweave-ipo-price", ",exact,40,", ",exact,41,");
  assert.equal(run("check").code, 0);
  const { code, complaint } = run("impact");
  assert.equal(code, 2);
  assert.match(
    complaint,
    /^This folder is in no git repository, so there is nothing to compare with\.\n$/,
  );
});

/** `npm run new` itself, in a folder that holds the good newsroom; no terminal is there to ask in. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { goodNewsroom, type Contents } from "../unit/newsroom.ts";

const command = fileURLToPath(new URL("../../src/commands/new.node.ts", import.meta.url));

interface Desk {
  folder: string;
  run(...args: string[]): { code: number | null; said: string };
  read(file: string): string;
  /** All files with their fingerprints: what was not touched stays the same to the byte. */
  fingerprints(): string[];
}

function atDesk(contents: Contents, work: (desk: Desk) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), "new-"));
  try {
    for (const [file, text] of Object.entries(contents)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    work({
      folder,
      run(...args) {
        const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
          cwd: folder,
          encoding: "utf8",
          stdio: ["ignore", "pipe", "pipe"],
        });
        return { code: status, said: stdout + stderr };
      },
      read: (file) => readFileSync(path.join(folder, file), "utf8"),
      fingerprints: () =>
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name))
          .map((file) => `${file} ${createHash("sha256").update(readFileSync(file)).digest("hex")}`)
          .sort(),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const tide = ["--title", "The tide", "--dek", "It turns.", "--picture", "income"];

test("a story is written with all its flags given, and the next step is told", () =>
  atDesk(goodNewsroom(), ({ run, read }) => {
    const { code, said } = run("story", ...tide);
    assert.equal(code, 0, said);
    assert.match(said, /^ {2}content\/stories\/the-tide\/en\.mdx \(new\)$/m);
    assert.match(said, /Open content\/stories\/the-tide\/en\.mdx and write, from line 7\./);
    assert.match(read("content/stories/the-tide/en.mdx"), /^---\ntitle: The tide\n/);
  }));

test("nothing is ever written over: a second call is refused and changes no byte", () =>
  atDesk(goodNewsroom(), ({ run, fingerprints }) => {
    run("story", ...tide);
    const before = fingerprints();
    const { code, said } = run("story", ...tide);
    assert.equal(code, 1);
    assert.match(said, /"the-tide" is taken: there is content\/stories\/the-tide,/);
    assert.deepEqual(fingerprints(), before);
  }));

test("without a terminal missing answers are listed, and nothing is written", () =>
  atDesk(goodNewsroom(), ({ run, fingerprints }) => {
    const before = fingerprints();
    const { code, said } = run("story", "--title", "The tide");
    assert.equal(code, 2);
    assert.match(said, /^ {2}--dek {2}.*\n {2}--description {2}.*\n {2}--picture {2}/m);
    assert.doesNotMatch(said, /--title|--order/);
    assert.deepEqual(fingerprints(), before);
  }));

test("a call that cannot be understood is told what there is", () =>
  atDesk(goodNewsroom(), ({ run }) => {
    for (const [args, says] of [
      [[], /npm run new story .*\n.*npm run new explainer /],
      [["stroy"], /Nothing called "stroy".*Did you mean "story"\?/],
      [["story", "--titel", "x"], /There is no --titel\. Did you mean "--title"\?/],
    ] as const) {
      const { code, said } = run(...args);
      assert.equal(code, 2, said);
      assert.match(said, says);
    }
    assert.equal(run("--help").code, 0);
    assert.match(run("chart", "--help").said, /^A new chart: [\s\S]*--subtitle/);
  }));

/** The good newsroom with a glossary out of shape: an old fault, which is nobody's business here. */
const faulty: Contents = { ...goodNewsroom(), "content/glossary/en.yaml": "quay:\n  term: Quay\n" };

test("what the check would not pass is told in its words, and nothing of it is left behind", () => {
  const figures = new TextDecoder().decode(faulty["data/figures.csv"] as Uint8Array);
  const starred = figures.replace("Income of 2022", "Income **of** 2022");
  atDesk({ ...faulty, "data/figures.csv": starred }, ({ run, fingerprints }) => {
    const before = fingerprints();
    // The chart that is made of the figure repeats its label.
    const { code, said } = run("story", ...tide.slice(0, -1), "income-2022");
    assert.equal(code, 1, said);
    assert.match(said, /content\/charts\/the-tide\.yaml:5:\d+ {2}error {2}chart\/markup/);
    assert.match(said, /The check would not pass this\. Nothing was written\.$/m);
    assert.doesNotMatch(said, /glossary/);
    assert.deepEqual(fingerprints(), before);
  });
});

test("an old fault elsewhere stops nobody, but tables that cannot be read do", () => {
  atDesk(faulty, ({ run }) => assert.equal(run("story", ...tide).code, 0));
  atDesk({ ...goodNewsroom(), "data/events.csv": "" }, ({ run, fingerprints }) => {
    const before = fingerprints();
    const { code, said } = run("story", ...tide);
    assert.equal(code, 1);
    assert.match(said, /data\/events\.csv:1:1 {2}error {2}table\/empty-file[\s\S]*First mend this/);
    assert.deepEqual(fingerprints(), before);
  });
});

test("a disk that refuses leaves everything as it was", () =>
  atDesk(goodNewsroom(), ({ folder, run, fingerprints }) => {
    mkdirSync(path.join(folder, "content/charts/the-tide.yaml/full"), { recursive: true });
    const before = fingerprints();
    const { code, said } = run("story", ...tide.slice(0, -1), "cranes-2023");
    assert.equal(code, 1, said);
    assert.match(said, /^The disk refused \(\w+\)\..*Nothing was written\.$/m);
    assert.deepEqual(fingerprints(), before);
  }));

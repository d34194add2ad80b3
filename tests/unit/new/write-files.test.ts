import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { writeFiles } from "../../../src/new/write-files.node.ts";

/** A folder that holds `old.csv`, for as long as the work takes. */
function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), "write-"));
  try {
    writeFileSync(path.join(folder, "old.csv"), "old");
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All that lies in a folder, hidden files and empty folders too. */
const listed = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .sort();

test("new files get the folders they need, changed ones their new text, and nothing else is left", () =>
  inFolder((folder) => {
    writeFiles(folder, { "a/b/new.mdx": "new", "old.csv": "changed" });
    assert.deepEqual(listed(folder), ["a", "a/b", "a/b/new.mdx", "old.csv"]);
    assert.equal(readFileSync(path.join(folder, "a/b/new.mdx"), "utf8"), "new");
    assert.equal(readFileSync(path.join(folder, "old.csv"), "utf8"), "changed");
  }));

test("where one file cannot be put, none is, and everything is as it was", () => {
  const tries: Record<string, string>[] = [
    { "a/new.mdx": "new", "old.csv": "changed", taken: "a folder stands here" },
    { taken: "a folder stands here", "old.csv": "changed", "a/new.mdx": "new" },
    { "a/new.mdx": "new", "old.csv/below": "a file stands here" },
  ];
  for (const files of tries)
    inFolder((folder) => {
      mkdirSync(path.join(folder, "taken/full"), { recursive: true });
      assert.throws(() => writeFiles(folder, files));
      assert.deepEqual(listed(folder), ["old.csv", "taken", "taken/full"]);
      assert.equal(readFileSync(path.join(folder, "old.csv"), "utf8"), "old");
    });
});

import type { Files } from "./files.ts";
import { desks } from "./files.node.ts";
import { git } from "./git.node.ts";

export type FilesAt =
  | { files: Files; commit: string; fault?: undefined }
  | { files?: undefined; commit?: undefined; fault: string };

/**
 * The files of some folders of a project, `data/` and `content/` if no others are named, as they stood in a revision of git: a commit, branch or tag.
 * Nothing is checked out: git names the files at once, and their bytes are fetched when the first is asked for.
 */
export function filesAt(
  root: string,
  revision: string,
  folders: readonly string[] = desks,
): FilesAt {
  const commit = commitOf(root, revision);
  if (commit.fault !== undefined) return commit;
  const listed = git(root, ["ls-tree", "-r", "-l", "-z", commit.id, "--", ...folders]);
  if (listed.code !== 0) return { fault: `Git could not list the files of "${revision}".` };
  const entries = new Map(parseTree(listed.output));
  if (!entries.size)
    return {
      fault: `In "${revision}" this folder has no data/ and no content/, so there is nothing to compare with.`,
    };
  return { files: filesOfTree(root, entries), commit: commit.id };
}

function filesOfTree(root: string, entries: Map<string, Entry>): Files {
  let known: Map<string, Buffer> | undefined;
  return {
    paths: [...entries.keys()].sort(),
    size: (path) => entries.get(path)!.size,
    bytes(path) {
      const { id, size } = entries.get(path)!;
      if (size > handy) return readBlobs(root, [id]).get(id)!;
      known ??= readBlobs(
        root,
        [...entries.values()].filter((entry) => entry.size <= handy).map((entry) => entry.id),
      );
      return known.get(id)!;
    },
  };
}

/** A file larger than this is fetched alone, so that nobody pays for one that is never read. */
const handy = 8_000_000;

interface Entry {
  id: string;
  size: number;
}

/** One entry: `100644 blob <id> <size>`, a tab, the path. Links and modules of other repositories are no files of ours. */
function parseTree(output: Buffer): [string, Entry][] {
  return output
    .toString()
    .split("\0")
    .flatMap((line): [string, Entry][] => {
      const [, id, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
      if (!id || !path || path.split("/").some((part) => part.startsWith("."))) return [];
      return [[path, { id, size: Number(size) }]];
    });
}

/** `git cat-file --batch` answers `<id> blob <size>`, a line end, the bytes, a line end; one after the other. */
function readBlobs(root: string, ids: readonly string[]): Map<string, Buffer> {
  const wanted = [...new Set(ids)];
  const { output } = git(root, ["cat-file", "--batch"], `${wanted.join("\n")}\n`);
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf("\n", at);
    const [id = "", kind, size] = output.subarray(at, end).toString().split(" ");
    if (kind !== "blob") throw new Error(`Git no longer has the file ${id} of that revision.`);
    blobs.set(id, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return blobs;
}

function commitOf(
  root: string,
  revision: string,
): { id: string; fault?: undefined } | { fault: string } {
  const found = git(root, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
  if (found.code === 0) return { id: found.output.toString().trim() };
  return { fault: whyNot(root, revision, found.code) };
}

/** Why a revision cannot be had, for somebody who may not know git. */
function whyNot(root: string, revision: string, code: number | undefined): string {
  const compare = "so there is nothing to compare with";
  if (code === undefined) return `Git is not installed on this machine, ${compare}.`;
  const inside = git(root, ["rev-parse", "--git-dir"]);
  if (/dubious ownership/.test(inside.complaint))
    return `Git refuses to read this folder because it belongs to another user, ${compare}.`;
  if (inside.code !== 0) return `This folder is in no git repository, ${compare}.`;
  if (git(root, ["rev-parse", "--verify", "--quiet", "HEAD"]).code !== 0)
    return `Nothing has been committed here yet, ${compare}.`;
  return `There is no revision "${revision}" in this repository. Write a branch or a tag by its name, or a commit by its number: git log --oneline lists them.`;
}

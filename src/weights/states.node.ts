import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { git } from "../files/git.node.ts";

/** All that a page is made of. */
export const inputs = [
  "src",
  "content",
  "data",
  "public",
  "tests/newsrooms",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "astro.config.mjs",
];

/** The settings that a page is also made of. */
const settings = ["SITE_URL", "BASE_PATH"];

export interface States {
  /** The project as it is saved, and as it was committed last. Equal when nothing was changed since. */
  now: string;
  committed: string;
}

/**
 * Names for two states of the project, made of all their files: what is built today and committed tomorrow keeps its name.
 * @returns undefined where there is no git, or nothing is committed
 */
export function readStates(root: string): States | undefined {
  const committed = git(root, ["ls-tree", "-r", "-z", "HEAD", "--", ...inputs]);
  if (committed.code !== 0) return undefined;
  const listed = git(root, ["ls-files", "-z", "-c", "-o", "--exclude-standard", "--", ...inputs]);
  const files = [...new Set(parts(listed.output))].filter((file) =>
    existsSync(path.join(root, file)),
  );
  // Here git counts from the top of the repository, elsewhere from the folder it was asked in.
  const above = git(root, ["rev-parse", "--show-prefix"]).output.toString().trim();
  const asked = files.map((file) => above + file).join("\n");
  const ids = git(root, ["hash-object", "--stdin-paths"], asked);
  if (ids.code !== 0) return undefined;
  const now = ids.output.toString().split("\n");
  return {
    now: nameOf(files.map((file, index) => `${now[index]}\t${file}`)),
    // `100644 blob <id>`, a tab, the path.
    committed: nameOf(parts(committed.output).map((entry) => entry.replace(/^\d+ \w+ /, ""))),
  };
}

const parts = (output: Buffer): string[] => output.toString().split("\0").filter(Boolean);

function nameOf(entries: string[]): string {
  const set = settings.map((name) => `${name}=${process.env[name] ?? ""}`);
  return createHash("sha256")
    .update([...entries.sort(), ...set].join("\n"))
    .digest("hex");
}

import { spawnSync } from "node:child_process";

export interface GitAnswer {
  /** Undefined where there is no git at all. */
  code: number | undefined;
  output: Buffer;
  complaint: string;
}

/** Asks git about the repository a folder stands in. */
export function git(folder: string, args: readonly string[], input = ""): GitAnswer {
  const { error, status, stdout, stderr } = spawnSync("git", args, {
    cwd: folder,
    env: environment(),
    input,
    maxBuffer: Infinity,
    windowsHide: true,
  });
  if (error) return { code: undefined, output: Buffer.alloc(0), complaint: error.message };
  return { code: status ?? 1, output: stdout, complaint: stderr.toString() };
}

/** Within a hook, git names its own repository to every program; asked is for the folder's. English, to be understood. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...others } = process.env;
  return { ...others, LC_ALL: "C" };
}

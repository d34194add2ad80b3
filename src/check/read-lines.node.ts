import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Gives lines of files below a folder, for excerpts; each file is read once. */
export function linesBelow(root: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, string[]>();
  return (file, line) => {
    const full = path.join(root, file);
    if (!files.has(file))
      files.set(file, existsSync(full) ? readFileSync(full, "utf8").split(/\r\n|\n|\r/) : []);
    return files.get(file)![line - 1];
  };
}

import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Files } from "./files.ts";

/** The two folders a journalist edits. */
export const desks = ["data", "content"] as const;

/** The files below `data/` and `content/` of a project's folder, as they stand on disk. */
export function filesBelow(root: string): Files {
  const paths = desks.flatMap((desk) =>
    list(path.join(root, desk)).map((file) => `${desk}/${file.replaceAll(path.sep, "/")}`),
  );
  return {
    paths: paths.sort(),
    size: (file) => statSync(path.join(root, file)).size,
    bytes: (file) => readFileSync(path.join(root, file)),
  };
}

/** Hidden files are what editors and systems leave behind; nobody wrote them. */
function list(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.split(path.sep).some((part) => part.startsWith(".")));
}

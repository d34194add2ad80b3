/** What journalists wrote, wherever it is kept: a folder on disk, a revision in git, or strings in a test. */
export interface Files {
  /** Every file below `data/` and `content/`, from the project's folder with forward slashes, sorted. */
  paths: readonly string[];
  /** Size in bytes; known without reading, so that a file too large to be meant is never read. */
  size(path: string): number;
  bytes(path: string): Uint8Array;
}

/** Files that stand in memory. */
export function filesOf(contents: Record<string, string | Uint8Array>): Files {
  const encoder = new TextEncoder();
  const encoded = new Map(
    Object.entries(contents).map(([path, content]) => [
      path,
      typeof content === "string" ? encoder.encode(content) : content,
    ]),
  );
  // Sorted, because a disk promises no order and a build must be the same everywhere.
  return {
    paths: [...encoded.keys()].sort(),
    size: (path) => encoded.get(path)!.length,
    bytes: (path) => encoded.get(path)!,
  };
}

/** The files of one folder (not of folders in it) whose names have an ending. */
export function filesIn({ paths }: Files, folder: string, ending: string): string[] {
  return paths.filter(
    (path) =>
      path.startsWith(`${folder}/`) &&
      path.endsWith(ending) &&
      !path.slice(folder.length + 1).includes("/"),
  );
}

/** The names of the folders in a folder. */
export function foldersIn({ paths }: Files, folder: string): string[] {
  const names = paths
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1).split("/"))
    .filter((parts) => parts.length > 1)
    .map(([name]) => name!);
  return [...new Set(names)];
}

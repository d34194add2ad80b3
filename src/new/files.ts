import { filesOf, type Files } from "../files/files.ts";

/** A file's text with its byte order mark, if it has one: it is written back as it was. */
export const wholeText = (files: Files, file: string): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.bytes(file));

/** The files as they would be with some of them new or changed. */
export function filesWith(
  files: Files,
  changes: Readonly<Record<string, string | Uint8Array>>,
): Files {
  const changed = filesOf(changes);
  const has = (path: string) => path in changes;
  return {
    paths: [...new Set([...files.paths, ...changed.paths])].sort(),
    size: (path) => (has(path) ? changed : files).size(path),
    bytes: (path) => (has(path) ? changed : files).bytes(path),
  };
}

import type { Files } from "./files.ts";
import type { Issue } from "./issue.ts";

/** A text from its file's bytes: UTF-8, its byte order mark left out. What is no text comes back as issues only. */
export function readText(files: Files, file: string): { text?: string; issues: Issue[] } {
  try {
    return {
      text: new TextDecoder("utf-8", { fatal: true }).decode(files.bytes(file)),
      issues: [],
    };
  } catch {
    return { issues: [notUtf8(file)] };
  }
}

/** Gives single lines of files, for excerpts; each file is read once. */
export function linesOf(files: Files): (file: string, line: number) => string | undefined {
  const known = new Map<string, string[]>();
  return (file, line) => {
    if (!known.has(file)) {
      const isThere = files.paths.includes(file);
      const text = isThere ? new TextDecoder().decode(files.bytes(file)) : "";
      known.set(file, text.split(/\r\n|\n|\r/));
    }
    return known.get(file)![line - 1];
  };
}

function notUtf8(file: string): Issue {
  return {
    rule: "file/not-utf-8",
    severity: "error",
    message: "The file is not written in UTF-8.",
    why: "Umlauts, Arabic and currency signs would turn into other characters.",
    hint: 'Save it from the spreadsheet as "CSV UTF-8 (comma delimited)".',
    place: { file, line: 1, column: 1, length: 1 },
  };
}

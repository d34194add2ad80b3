import type { Fault } from "./fault.ts";
import { paragraphAt } from "./paragraph.ts";

export interface FrontMatter {
  /** What stands between the two lines of hyphens. */
  yaml: string;
  /** Why there is none; marked is what stands in its place. */
  fault?: Fault;
}

/** The front matter of a text: what stands between a first line `---` and the next one. */
export function frontMatterOf(text: string): FrontMatter {
  const [, yaml = ""] = closed.exec(text) ?? [];
  if (closed.test(text) && !goesOnIntoText(yaml)) return { yaml };
  return { yaml: "", fault: missing(text) };
}

const closed = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Behind an empty line stands what is neither a key, nor indented, nor a note: the text has begun. */
function goesOnIntoText(yaml: string): boolean {
  const lines = yaml.split("\n");
  const empty = lines.findIndex((line) => line.trim() === "");
  return empty >= 0 && lines.slice(empty).some((line) => /^(?![\w-]+:|[\s#-])\S/.test(line));
}

function missing(text: string): Fault {
  const start = /\S|$/.exec(text)!.index;
  const line = /.*/.exec(text.slice(start))![0].trimEnd();
  const begins = text.slice(0, start).includes("\n") ? "an empty line" : "a space";
  const isKey = /^[\w-]+:(?:\s|$)/;
  const next = text.slice(start + line.length).trimStart();
  const told = (message: string, hint: string): Fault => ({
    rule: "text/front-matter",
    from: start,
    to: start + Math.max(1, line.length),
    message,
    why: "Title, dek and description stand between two lines of three hyphens at the very beginning of the file.",
    hint,
  });
  if (line === "---" && start > 0)
    return told(
      `Before the front matter stands ${begins}.`,
      "Remove it: --- is the first line of the file.",
    );
  if (line === "---")
    return told(
      "The front matter that opens here is never closed.",
      "Write a line --- after its last key.",
    );
  if (isKey.test(line))
    return told(
      "The line --- before the front matter is missing.",
      "Write --- in a line of its own before this one.",
    );
  if (isKey.test(next))
    return told(
      `"${line.slice(0, 40)}" does not open the front matter.`,
      `Write three hyphens and nothing else in this line: ---.${/\p{Pd}/u.test(line) ? " Word processors turn them into a dash." : ""}`,
    );
  return told(
    "The text has no front matter.",
    "Begin the file with a line ---, then title: …, dek: … and description: … in lines of their own, then a line ---.",
  );
}

/** The lines that would be front matter, where it is faulty. */
export const frontMatterLines = (text: string): { from: number; to: number } =>
  paragraphAt(text, /\S|$/.exec(text)!.index);

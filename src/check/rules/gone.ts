import type { Issue } from "../../issue.ts";
import type { Baseline } from "../../story/corrections.ts";
import { metaOf } from "../../story/drafts.ts";
import { kinds } from "../../story/kinds.ts";
import { isPublished } from "../../story/pages.ts";
import type { Project } from "../../story/project.ts";
import { pageOf, type Text } from "../../story/text.ts";

/** What was published stays where it was: other people have set links to it. */
export function checkGone(project: Project, baseline: Baseline | undefined): Issue[] {
  if (!baseline) return [];
  const before = baseline.project;
  return before.texts
    .filter((text) => isPublished(before, text) && !project.unreadable.has(pageOf(text)))
    .flatMap((text) => {
      const now = project.texts.find(({ file }) => file === text.file);
      if (!now) return [removed(project, text)];
      // One whose day of publication cannot be read is told there.
      const isUnread = now.kind !== "pages" && !metaOf(project, now);
      return isPublished(project, now) || isUnread ? [] : [unpublished(now)];
    });
}

function removed({ texts }: Project, text: Text): Issue {
  const moved = texts.find(
    ({ head, kind, locale, file }) =>
      kind === text.kind &&
      locale === text.locale &&
      head.title === text.head.title &&
      file !== text.file,
  );
  return gone(
    text,
    "is gone",
    moved
      ? `It seems to stand in ${folderOf(moved)} now: give the folder its old name back, ${folderOf(text)}.`
      : `Bring ${text.file} back. If it was withdrawn, let the page stay and say in it why.`,
    text.file,
  );
}

const unpublished = (text: Text): Issue =>
  gone(
    text,
    "has become a draft",
    "Give it back the line “published” with its day. If it was withdrawn, let the page stay and say in it why.",
    `${folderOf(text)}/${kinds[text.kind].meta}`,
  );

const gone = (text: Text, what: string, hint: string, file: string): Issue => ({
  rule: "links/gone",
  severity: "error",
  message: `The page ${pageOf(text)}/ was published and ${what}.`,
  why: "Readers have its address, and other sites link to it. They would find nothing there.",
  hint,
  place: { file, line: 1, column: 1, length: 1 },
});

const folderOf = ({ file }: Text): string => file.slice(0, file.lastIndexOf("/"));

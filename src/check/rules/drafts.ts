import type { Issue } from "../../issue.ts";
import { isDraft } from "../../story/drafts.ts";
import { kinds } from "../../story/kinds.ts";
import { walk } from "../../story/markdown.ts";
import { pageOf, type Text } from "../../story/text.ts";
import type { Rule } from "../rule.ts";

/** What is published does not lead to what is not. */
export const checkDrafts: Rule = (project) => {
  const drafts = new Map(
    project.texts.filter((text) => isDraft(project, text)).map((text) => [pageOf(text), text]),
  );
  return project.texts
    .filter((text) => !drafts.has(pageOf(text)))
    .flatMap((text) => linksTo(drafts, text));
};

function linksTo(drafts: Map<string, Text>, text: Text): Issue[] {
  const issues: Issue[] = [];
  walk(text.tree, (node) => {
    const draft = drafts.get(node.type === "link" ? node.url!.replace(/\/?(#.*)?$/, "") : "");
    if (!draft) return;
    const { start, end } = node.position!;
    const at = text.source.slice(start.offset, end.offset).lastIndexOf(node.url!);
    const meta = `content/${draft.kind}/${draft.slug}/${kinds[draft.kind].meta}`;
    issues.push({
      rule: "links/draft",
      severity: "error",
      message: `"${draft.head.title}" is a draft, and this text is published.`,
      why: "A draft is not built, so a reader who follows the link finds nothing.",
      hint: `Publish it too, with a line such as "published: 2026-11-21" in ${meta}, or take the link out until then.`,
      place: text.placeAt(start.offset + Math.max(0, at), node.url!.length),
    });
  });
  return issues;
}

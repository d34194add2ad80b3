import { didYouMean } from "../../did-you-mean.ts";
import type { Issue } from "../../issue.ts";
import { walk } from "../../story/markdown.ts";
import { pageOf } from "../../story/text.ts";
import type { Rule } from "../rule.ts";

/** Links within the site lead to a page that is built. The built site's anchors are tested after the build. */
export const checkLinks: Rule = (project) =>
  project.texts.flatMap((text) => {
    const issues: Issue[] = [];
    const pages = pagesOf(project);
    walk(text.tree, (node) => {
      if (node.type !== "link" || !node.url) return;
      const { start, end } = node.position!;
      const written = text.source.slice(start.offset, end.offset);
      const at = Math.max(0, written.lastIndexOf(node.url));
      const place = text.placeAt(start.offset + at, node.url.length);
      const [path = "", anchor] = node.url.split("#");
      if (/^https?:/.test(node.url)) return;
      if (path && !pages.has(path.replace(/\/$/, ""))) {
        issues.push(
          dead(
            `There is no page "${path}".`,
            `Pages are written from the site's root without the language: /ledger/, /sources/.${didYouMean(
              path,
              [...pages].map((page) => `${page}/`),
            )}`,
            place,
          ),
        );
      } else if (!path && anchor && !text.sections.some((section) => section.id === anchor)) {
        issues.push(
          dead(
            `Nothing on this page is called "${anchor}".`,
            `There are: ${text.sections.map((section) => section.id).join(", ")}.${didYouMean(
              anchor,
              text.sections.map((section) => section.id),
            )}`,
            place,
          ),
        );
      }
    });
    return issues;
  });

function pagesOf({ texts, facts, unreadable }: Parameters<Rule>[0]): Set<string> {
  return new Set([
    "",
    "/ledger",
    "/sources",
    ...texts.map(pageOf),
    ...unreadable,
    ...[...facts.keys()].map((id) => `/ledger/${id}`),
  ]);
}

function dead(message: string, hint: string, place: Issue["place"]): Issue {
  return {
    rule: "links/dead",
    severity: "error",
    message,
    why: "A reader who follows the link finds nothing.",
    hint,
    place,
  };
}

import { walk } from "../../story/markdown.ts";
import type { Issue } from "../../issue.ts";
import type { Rule } from "../rule.ts";
import type { RuleName } from "../../rules/index.ts";

/** A text is a text: it imports nothing, exports nothing and computes nothing. Comments are welcome. */
export const checkExpressions: Rule = ({ texts }) =>
  texts.flatMap((text) => {
    const issues: Issue[] = [];
    walk(text.tree, (node) => {
      const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 1 } };
      const place = text.placeAt(
        start.offset,
        Math.min(
          60,
          Math.max(1, text.source.slice(start.offset, end.offset).split("\n", 1)[0]!.length),
        ),
      );
      const fail = (rule: RuleName, message: string, hint: string) =>
        issues.push({
          rule,
          severity: "error",
          message,
          why: "A text must not run as a program: it could read or change anything.",
          hint,
          place,
        });
      if (node.type === "mdxjsEsm")
        fail(
          "text/import",
          "A text imports and exports nothing.",
          "Remove the line; the words of this site need no import.",
        );
      const computed = node.type === "mdxFlowExpression" || node.type === "mdxTextExpression";
      const comment = /^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(node.value ?? "");
      if (computed && !comment)
        fail(
          "text/expression",
          "Braces compute something here.",
          'Write \\{ for a brace you mean as such; for a figure write <Fact id="…" />.',
        );
      const attributes = node.attributes?.filter(
        (attr) =>
          attr.type !== "mdxJsxAttribute" ||
          (attr.value !== null && typeof attr.value === "object"),
      );
      if (attributes?.length)
        fail(
          "text/expression",
          `<${node.name}> has a value in braces.`,
          'Write values in straight quotation marks: id="…".',
        );
    });
    return issues;
  });

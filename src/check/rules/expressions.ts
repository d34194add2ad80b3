import type { Issue } from "../../issue.ts";
import { issueOf } from "../../story/fault.ts";
import { walk, type MdNode } from "../../story/markdown.ts";
import { braces, valueInBraces } from "../../story/signs.ts";
import type { Text } from "../../story/text.ts";
import type { Rule } from "../rule.ts";

/** A text is a text: it imports nothing, exports nothing and computes nothing. Comments are welcome. */
export const checkExpressions: Rule = ({ texts }) =>
  texts.flatMap((text) => {
    const issues: Issue[] = [];
    walk(text.tree, (node) => {
      if (node.type === "mdxjsEsm") issues.push(imported(text, node));
      if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression")
        issues.push(...computed(text, node));
      if (node.attributes?.some(isComputed)) issues.push(computedValue(text, node));
    });
    return issues;
  });

function imported(text: Text, { position }: MdNode): Issue {
  const { offset } = position!.start;
  const [line, word] = /^(\w+).*/.exec(text.source.slice(offset)) ?? ["", "import"];
  return {
    rule: "text/import",
    severity: "error",
    message: "A text imports and exports nothing.",
    why: `A line that begins with "${word}" is read as part of a program.`,
    hint: `Remove it; the words of this site need no import. If it is a sentence, let it begin with another word, or with a capital: ${word![0]!.toUpperCase()}${word!.slice(1)}.`,
    place: text.placeAt(offset, line.length),
  };
}

/** Only a comment or an empty space may stand in braces: anything else would be run as a program. */
function computed(text: Text, { value = "", position }: MdNode): Issue[] {
  if (/^\s*(?:\/\*[\s\S]*\*\/\s*|(["'`])\s*\1\s*)?$/.test(value)) return [];
  const { offset } = position!.start;
  const [line] = text.source.slice(offset, position!.end.offset).split("\n", 1);
  return [issueOf(braces(offset, line!, value), text.placeAt)];
}

type WrittenAttribute = NonNullable<MdNode["attributes"]>[number];

const isComputed = ({ type, value }: WrittenAttribute): boolean =>
  type !== "mdxJsxAttribute" || (value !== null && typeof value === "object");

function computedValue(text: Text, { name, position }: MdNode): Issue {
  const { start, end } = position!;
  const tag = text.source.slice(start.offset, end.offset);
  const at = Math.max(0, tag.indexOf("{"));
  const length = tag.slice(at).split(/(?<=\})|\n/, 1)[0]!.length;
  const found = {
    ...braces(start.offset + at, tag.slice(at, at + length), ""),
    ...valueInBraces(name ?? ""),
  };
  return issueOf(found, text.placeAt);
}

import type { Issue } from "../../issue.ts";
import type { MdNode } from "../../story/markdown.ts";
import { runsIn } from "../../story/runs.ts";
import type { Text } from "../../story/text.ts";
import { vocabulary } from "../../story/vocabulary.ts";
import type { Rule } from "../rule.ts";

/** Signs of Markdown and of tags that stand so that they are printed. */
export const checkUnreadSigns: Rule = ({ texts }) => texts.flatMap(inText);

const isCode = ({ type }: MdNode): boolean => type === "inlineCode";

function inText(text: Text): Issue[] {
  return runsIn(text.tree, text.source, isCode).flatMap(({ words, offsets }) =>
    slips.flatMap(({ pattern, message, hint }) =>
      [...words.matchAll(pattern)].flatMap(({ 0: found, index }): Issue[] => {
        const [from, to] = [offsets[index]!, offsets[index + found.length - 1]! + 1];
        // Behind a backslash a sign is meant as such.
        if (text.source[from - 1] === "\\") return [];
        return [
          {
            rule: "text/unread-signs",
            severity: "error",
            message,
            why: "Readers would see the signs themselves.",
            hint,
            place: text.placeAt(from, to - from),
          },
        ];
      }),
    ),
  );
}

const names = Object.keys(vocabulary).join("|");

const slips = [
  {
    pattern: /\][ \n]+\((?:\/|#|https?:|mailto:)[^)\s]*\)?/g,
    message: "A space parts the words of this link from its address.",
    hint: "Leave the space out: [words](/address/).",
  },
  {
    pattern: /\]\((?:\/|#|https?:|mailto:)[^)\s]*(?![^()\n]*\))/g,
    message: "The bracket around the address of this link is not closed.",
    hint: "Write ) directly after the address: [words](/address/).",
  },
  {
    pattern: /\*\*(?:[^*]*\*\*)?|(?<![^\s(“‘])\*(?=[^\s*])/g,
    message: "The stars for bold or italics do not stand in pairs around words.",
    hint: "Write them directly before the first word and directly after the last: **words**. For a star that is to be printed write \\*.",
  },
  {
    pattern: new RegExp(`<\\s+/?(?:${names})(?!\\p{L})`, "gu"),
    message: "A space stands between < and the name of the tag.",
    hint: "Leave it out: the name follows the < at once.",
  },
];

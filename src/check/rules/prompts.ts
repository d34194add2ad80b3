import type { Issue } from "../../issue.ts";
import { isDraft } from "../../story/drafts.ts";
import { walk } from "../../story/markdown.ts";
import { prompts } from "../../story/prompts.ts";
import type { Text } from "../../story/text.ts";
import type { Rule } from "../rule.ts";

/** A published text has been written: nothing in it only says what belongs there. */
export const checkPrompts: Rule = (project) =>
  project.texts.filter((text) => !isDraft(project, text)).flatMap(inText);

function inText(text: Text): Issue[] {
  const issues: Issue[] = [];
  walk(text.tree, (node) => {
    if (node.type !== "text") return;
    const { start, end } = node.position!;
    const written = text.source.slice(start.offset, end.offset);
    for (const prompt of Object.values(prompts)) {
      const at = written.indexOf(prompt);
      if (at >= 0) issues.push(unwritten(text, start.offset + at, prompt.length));
    }
  });
  return issues;
}

function unwritten(text: Text, at: number, length: number): Issue {
  return {
    rule: "prose/unwritten",
    severity: "error",
    message: "Nobody has written this yet: npm run new put the sentence there.",
    why: "The text has a day of publication, and readers would be told what to write.",
    hint: "Write your own words in its place, or make the text a draft again (take the line “published” out).",
    place: text.placeAt(at, length),
  };
}

import type { Issue } from "../../issue.ts";
import { isDraft } from "../../story/drafts.ts";
import type { Text } from "../../story/text.ts";
import type { Rule } from "../rule.ts";

/** A published story says what its articles do not say, and every text says it in one place. */
export const checkGaps: Rule = (project) =>
  project.texts.flatMap((text) => {
    const [first, ...others] = text.uses.filter(({ name }) => name === "Gaps");
    if (!first) return text.kind === "stories" && !isDraft(project, text) ? [missing(text)] : [];
    return others.map((use): Issue => ({
      rule: "text/second-gaps",
      severity: "error",
      message: `The text says in line ${first.place.line} already what the articles do not say.`,
      why: "Both would stand at one address, and a reader would find only the first.",
      hint: "Move these words there.",
      place: use.place,
    }));
  });

/** Told at the end of the text, where it would stand. */
function missing({ source, placeAt }: Text): Issue {
  const end = source.trimEnd().length;
  const start = source.lastIndexOf("\n", end - 1) + 1;
  return {
    rule: "text/no-gaps",
    severity: "warning",
    message: "The story does not say what its articles do not say.",
    why: "Whoever does not find what is missing takes the story for all there is to know.",
    hint: "Write it here, between a line <Gaps> and a line </Gaps>.",
    place: placeAt(start, end - start),
  };
}

import type { Contradiction, Side } from "../../dataset/ledger.ts";
import type { Row } from "../../dataset/table.ts";
import type { Issue } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import type { Rule } from "../rule.ts";

/** A contradiction has the sides that its kind promises, and readers can tell what each of them says. */
export const checkContradictions: Rule = ({ ledger }) => {
  const rows = (name: string) => ledger.tables.get(name)?.rows ?? [];
  return [
    ...rows("contradictions").flatMap((row) => {
      const found = ledger.contradictions.get(String(row.values["id"]))!;
      return tooFew(row, found) ?? otherKind(row, found) ?? [];
    }),
    ...rows("contradiction-sides").filter(isUnsaid).map(unsaid),
  ];
};

function tooFew({ cells }: Row, { id, kind, sides }: Contradiction): Issue | undefined {
  const wanted = kind === "damaged-text" ? 1 : 2;
  if (sides.length >= wanted) return undefined;
  return issue(
    "contradiction/too-few-sides",
    sides.length ? `Only one side of "${id}" is given.` : `No side of "${id}" is given.`,
    "Readers can judge it only if they see what is printed where.",
    `Add a row to data/contradiction-sides.csv that begins with ${id} and names article, paragraph and words.`,
    cells["id"]!,
  );
}

function otherKind({ cells }: Row, { kind, sides }: Contradiction): Issue | undefined {
  const articles = new Set(sides.map(({ source }) => source));
  const [only] = articles;
  if (kind === "between-articles" && articles.size === 1)
    return issue(
      "contradiction/other-kind",
      `The kind is "between-articles", and all sides stand in "${only}".`,
      "An article that contradicts itself is another matter than one that another contradicts.",
      'Write "within-article", or add the side of another article.',
      cells["kind"]!,
    );
  if (kind === "within-article" && articles.size > 1)
    return issue(
      "contradiction/other-kind",
      `The kind is "within-article", and the sides stand in ${[...articles].join(" and ")}.`,
      "Readers would take what another article says for a contradiction of its own.",
      'Write "between-articles", or remove the sides of the other article.',
      cells["kind"]!,
    );
  return undefined;
}

const isUnsaid = ({ values }: Row): boolean => {
  const { figure, says_en: says } = values as Partial<Side> & { says_en?: string };
  return figure === undefined && says === undefined;
};

const unsaid = ({ cells }: Row): Issue =>
  issue(
    "contradiction/unexplained-side",
    "This side names no figure, and nothing says what its words mean.",
    "Most readers do not know the language of the article.",
    "Write the figure’s id into figure, or say it in says_en, says_de and says_ar.",
    cells["as_printed"]!,
  );

function issue(
  rule: RuleName,
  message: string,
  why: string,
  hint: string,
  { place }: Pick<Issue, "place">,
): Issue {
  return { rule, severity: "error", message, why, hint, place };
}

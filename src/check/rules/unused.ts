import { didYouMean } from "../../did-you-mean.ts";
import type { Issue, Place } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import type { Project } from "../../story/project.ts";
import { chartIds, factsOf } from "../../story/usage.ts";
import { locales } from "../../i18n/locales.ts";
import type { Rule } from "../rule.ts";

/** What is there and nobody uses: articles without a row, terms without a text, files of rows without a sentence. */
export const checkUnused: Rule = (project) => {
  // A text that could not be read may use it.
  const isWhole = ![...project.unreadable].some((name) => name.startsWith("/"));
  return [
    ...unusedSources(project),
    ...(isWhole ? [...unusedTerms(project), ...unusedFiles(project)] : []),
  ];
};

function unusedSources({ ledger }: Project): Issue[] {
  const rows = [...ledger.figures.values(), ...ledger.events.values(), ...ledger.deals.values()];
  const cited = new Set(rows.map(({ source }) => source));
  return [...ledger.sources.values()]
    .filter(({ id }) => !cited.has(id))
    .map(({ id, place }) =>
      warning(
        "use/unused-source",
        `No figure, event or tie comes from the article "${id}".`,
        "The page of sources would say that the site rests on it.",
        "Add what it says to data/figures.csv, data/events.csv or data/deals.csv, or remove the row.",
        place,
      ),
    );
}

function unusedTerms({ texts, glossaries }: Project): Issue[] {
  return [...glossaries].flatMap(([locale, { terms, yaml }]) => {
    const used = new Set(
      texts
        .filter((text) => text.locale === locale)
        .flatMap(({ uses }) =>
          uses.filter(({ name }) => name === "Term").map((use) => use.attributes["id"]),
        ),
    );
    // One that is called by a misspelt name is told there.
    const slips = [...used].filter((id): id is string => id !== undefined && !(id in terms));
    return Object.keys(terms)
      .filter((id) => !used.has(id) && !slips.some((slip) => didYouMean(slip, [id])))
      .map((id) =>
        warning(
          "use/unused-term",
          `No text explains the term "${id}".`,
          "What nobody sees nobody keeps right.",
          `Write <Term id="${id}">…</Term> where it is said first, or remove it.`,
          yaml.placeOfKey([id]),
        ),
      );
  });
}

/** A table may have several files; one that was added and that nothing uses is told. */
function unusedFiles(project: Project): Issue[] {
  const used = usedIds(project);
  return ["figures", "events", "derived"].flatMap((name) => {
    const table = project.ledger.tables.get(name);
    const byFile = Map.groupBy(table?.rows ?? [], ({ place }) => place.file);
    return [...byFile]
      .filter(
        ([file, rows]) =>
          file !== table?.file && !rows.some(({ values }) => used.has(String(values["id"]))),
      )
      .map(([file]) =>
        warning(
          "use/unused-dataset",
          "No text and no chart uses a row of this file.",
          "What nobody sees nobody keeps right.",
          `Call one of its rows, as <Fact id="…" /> or in a chart, or take the file out of data/datapackage.json.`,
          { file, line: 1, column: 1, length: 1 },
        ),
      );
  });
}

function usedIds(project: Project): Set<string> {
  const { texts, charts, facts } = project;
  const shown = [
    ...texts.flatMap((text) => factsOf(project, text)),
    ...[...charts.keys()].flatMap((id) =>
      locales.flatMap((locale) => chartIds(project, id, locale)),
    ),
  ];
  const events = [...charts.values()].flatMap(({ rows }) =>
    rows.flatMap(({ event }) => event ?? []),
  );
  const operands = shown.flatMap((id) => facts.get(id)?.operands.map((fact) => fact.id) ?? []);
  return new Set([...shown, ...events, ...operands]);
}

const warning = (
  rule: RuleName,
  message: string,
  why: string,
  hint: string,
  place: Place,
): Issue => ({
  rule,
  severity: "warning",
  message,
  why,
  hint,
  place,
});

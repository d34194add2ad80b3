import { locales, published, type Locale } from "../i18n/locales.ts";
import type { FactChange, RowChange } from "../story/changes.ts";
import { addressOf, cardChartOf, isPublished, ledgerPagesOf, textsWith } from "../story/pages.ts";
import { datesOf } from "../story/dates.ts";
import { timelineChart } from "../story/chronicle.ts";
import { metaOf, withoutDrafts } from "../story/drafts.ts";
import { kinds } from "../story/kinds.ts";
import type { Project } from "../story/project.ts";
import { neighboursOf } from "../story/shelf.ts";
import { resolveTerms } from "../story/terms.ts";
import { pageOf, type Text } from "../story/text.ts";
import { chartPagesOn, ownPagesOf, pagesOfMovedCharts } from "./chart-pages.ts";
import type { EditedFile, EditedWords } from "./edited-texts.ts";
import { movedFigures } from "./moved-figures.ts";
import type { TouchedChart } from "./touched-charts.ts";

/** The pages on which a changed fact is printed, or was, as far as what changed is printed there. */
export function pagesOfFact(
  before: Project,
  after: Project,
  { key, fields }: FactChange,
): string[] {
  const read = fields.filter(({ field }) => !unread.has(field) && isBuilt(field));
  if (fields.length && !read.length) return [];
  const only = (columns: RegExp) =>
    fields.length > 0 && read.every(({ field }) => columns.test(field));
  return unique(
    [after, before].flatMap((project) => {
      const fact = project.facts.get(key);
      if (!fact) return [];
      const page = `/ledger/${key}/`;
      const own = only(inDetails)
        ? [page]
        : only(inRow)
          ? ["/ledger/", page]
          : ledgerPagesOf(project, fact);
      return [...pagesOfTexts(project, textsWith(project, key)), ...inAll(own)];
    }),
  );
}

/** Columns that no page prints. */
const unread = new Set(["measure"]);
/** Columns that only a figure's own page and its popovers print. */
const inDetails = /^(caution_\w+|reading)$/;
/** Those that its row in the ledger prints as well. */
const inRow = /^(caution_\w+|reading|said_by|as_printed)$/;
const isBuilt = (field: string): boolean => {
  const locale = locales.find((known) => field.endsWith(`_${known}`));
  return locale === undefined || published.includes(locale);
};

/** The pages that show a chart. */
export const pagesOfChart = (chart: TouchedChart): string[] => {
  const { id, shown, onFront, language } = chart;
  return unique([
    ...ownPagesOf(chart),
    ...(id === timelineChart ? [addressOf(language, "/timeline/")] : []),
    ...shown.filter((where) => where.published).flatMap(({ page }) => page.split("#")[0]!),
    ...(onFront ? [addressOf(language, "/")] : []),
  ]);
};

/** The pages of what is no figure and no chart: texts, glossary, stories' own data, corrections, names and articles. */
export function otherPages(
  before: Project,
  after: Project,
  edits: {
    files: readonly EditedFile[];
    words: readonly EditedWords[];
    rows: readonly RowChange[];
  },
): string[] {
  return unique([
    ...edits.words.flatMap(({ pages }) => pages),
    ...edits.rows.flatMap((row) => [before, after].flatMap((project) => pagesOfRow(project, row))),
    ...edits.files.flatMap(({ file }) =>
      [before, after].flatMap((project) => pagesOfFile(project, file)),
    ),
    ...movedFigures(before, after),
    ...published.flatMap((locale) => movedTerms(before, after, locale)),
    ...pagesOfMovedCharts(before, after),
    ...front(before, after),
    ...headsAndEnds(before, after),
  ]);
}

/** A row of the other tables is printed on its own pages, and where a figure is that rests on it. */
function pagesOfRow(project: Project, row: RowChange): string[] {
  if (row.fields.length && !row.fields.some(({ field }) => isBuilt(field))) return [];
  return [...inAll(roomsOfRow(project.ledger, row)), ...pagesOfResting(project, row)];
}

/** The reference pages that print a row. */
function roomsOfRow(
  { events, deals, contradictions }: Project["ledger"],
  row: RowChange,
): string[] {
  const { table, key } = row;
  const [first = ""] = key.split(" ");
  const article = (source: string) => `/sources/${source}/`;
  if (table === "passages") return ["/sources/", article(first)];
  if (table === "contradictions" || table === "contradiction-sides") {
    const sides = contradictions.get(first)?.sides ?? [];
    return ["/contradictions/", "/sources/", ...sides.map(({ source }) => article(source))];
  }
  const named = [
    ...[...events.values()].filter(({ entities }) => entities.includes(key)),
    ...[...deals.values()].filter(({ from, to }) => [from, to].includes(key)),
  ];
  const own = { events: [events.get(key)], deals: [deals.get(key)], entities: named }[table];
  const printed = (own ?? []).flatMap((found) => found ?? []);
  const counted = table === "entities" || row.kind === "changed" ? [] : ["/sources/"];
  return printed.length
    ? ["/timeline/", ...counted, ...printed.map(({ source }) => article(source))]
    : [];
}

/** An article or a name stands wherever a figure does that rests on it, and where it is listed itself. */
function pagesOfResting(project: Project, { table, key }: RowChange): string[] {
  const column = { sources: ["source"], entities: ["subject", "said_by"] }[table];
  const resting = [...project.ledger.figures.values()].filter((figure) =>
    column?.some((name) => figure[name as "source"] === key),
  );
  const isSubject = resting.some(({ subject }) => subject === key);
  return [
    ...(table === "sources"
      ? [
          ...inAll(["/", "/sources/", `/sources/${key}/`, "/ledger/"]),
          ...chartPagesOn(project, key),
        ]
      : []),
    ...(isSubject ? inAll(["/"]) : []),
    ...(resting.length ? inAll(["/ledger/"]) : []),
    ...resting.flatMap(({ id }) => [
      ...pagesOfTexts(project, textsWith(project, id)),
      ...inAll([`/ledger/${id}/`]),
    ]),
  ];
}

function pagesOfFile(project: Project, file: string): string[] {
  const isMetaOf = ({ kind, file: own }: Text) =>
    file === own.replace(/[^/]+$/, kinds[kind].meta ?? "");
  const printsCorrections = ({ uses }: Text) => uses.some(({ name }) => name === "Corrections");
  const isOf = file === "data/corrections.csv" ? printsCorrections : isMetaOf;
  return pagesOfTexts(project, project.texts.filter(isOf));
}

/** The front page shows title, dek, day and first picture of what is published on a day, in their order. */
function front(before: Project, after: Project): string[] {
  const [old, now] = [before, after].map((project) =>
    JSON.stringify(
      project.texts
        .filter((text) => text.kind !== "pages" && isPublished(project, text))
        .map((text) => [
          text.file,
          metaOf(project, text)?.order,
          metaOf(project, text)?.published,
          { ...text.head, description: "" },
          cardChartOf(text),
        ]),
    ),
  );
  return old === now ? [] : inAll(["/"]);
}

/** A text says at its head when it was corrected, and at its end what stands beside it on its shelf. */
function headsAndEnds(before: Project, after: Project): string[] {
  const [old, now] = [before, after].map(
    (project) =>
      new Map(
        project.texts
          .filter((text) => text.kind !== "pages" && isPublished(project, text))
          .map((text): [string, string] => {
            const { previous, next } = neighboursOf(project, text);
            const beside = [previous, next].map(
              (other) => other && [other.slug, { ...other.head, description: "", picture: "" }],
            );
            const said = JSON.stringify([beside, datesOf(project, text).corrected]);
            return [addressOf(text.locale, `${pageOf(text)}/`), said];
          }),
      ),
  );
  return [...now!].flatMap(([page, said]) => (old!.get(page) === said ? [] : page));
}

/** The glossary's page prints each term and lists where it is used. */
function movedTerms(before: Project, after: Project, locale: Locale): string[] {
  const [old, now] = [before, after].map((project) =>
    JSON.stringify(
      resolveTerms(withoutDrafts(project), locale).map(({ uses, ...term }) => [
        term,
        uses.map(({ text, section }) => [pageOf(text), text.head.title, section]),
      ]),
    ),
  );
  return old === now ? [] : [addressOf(locale, "/glossary/")];
}

/** The addresses of those texts that readers can see. */
const pagesOfTexts = (project: Project, texts: Text[]): string[] =>
  texts
    .filter((text) => isPublished(project, text))
    .map((text) => addressOf(text.locale, `${pageOf(text)}/`));
const inAll = (pages: string[]): string[] =>
  published.flatMap((locale) => pages.map((page) => addressOf(locale, page)));
const unique = (pages: string[]): string[] => [...new Set(pages)].sort();

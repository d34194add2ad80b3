import type { ChartSpec, ChartWords } from "../charts/spec.ts";
import { locales, type Locale } from "../i18n/locales.ts";
import { hasMessages } from "../i18n/messages.ts";
import { bindChart, fillTemplate, wordsOf, type BoundChart } from "../story/bind-chart.ts";
import { chartOf } from "../story/chart-of.ts";
import { cardChartOf, isPublished } from "../story/pages.ts";
import { drawPictures, type Pictures } from "../story/pictures.ts";
import type { Project } from "../story/project.ts";
import { assertedIds, chartIds } from "../story/usage.ts";
import { onOneScale } from "./one-scale.ts";
import { tryClaim, type TouchedClaim } from "./touched-sentences.ts";
import { whereIs, type Where } from "./where.ts";

/** A chart that draws or names what has changed, or whose own file has. */
export interface TouchedChart {
  id: string;
  file: string;
  language: Locale;
  /** As it reads now, or read before it was removed. */
  title: string;
  /** Ids of the changed facts and events it draws, names or asserts. */
  because: string[];
  /** Does a reader see any of it, in the picture, around it or in its table? */
  differs: boolean;
  /** Has its own file changed? */
  edited: boolean;
  /** Words of it that read differently; the part is the key in its file: `summary`, `annotations`. */
  words: { part: string; before: string; after: string }[];
  /** Its claims about changed facts. */
  claims: TouchedClaim[];
  /** The texts and steps that show it. */
  shown: Where[];
  /** Does it stand for a story on the front page? */
  onFront: boolean;
  /** Drawn alone; missing where there was or is none, or where it cannot be drawn. */
  before: Pictures | undefined;
  after: Pictures | undefined;
}

/** Ids of the facts and events that changed, and files that were edited. */
export interface Changed {
  ids: ReadonlySet<string>;
  files: ReadonlySet<string>;
}

/** Does a chart look as it did? */
export const isSamePicture = ({ before, after }: TouchedChart): boolean =>
  before?.wide === after?.wide && before?.narrow === after?.narrow;

/** Every chart that is not what it was, or that uses a fact that is not, in each language it has words in. */
export function touchedCharts(
  before: Project,
  after: Project,
  changed: Changed,
  document: Document,
): TouchedChart[] {
  const ids = new Set([...after.charts.keys(), ...before.charts.keys()]);
  return [...ids].flatMap((id) =>
    locales.filter(hasMessages).flatMap((locale) => {
      const [old, now] = [side(before, id, locale), side(after, id, locale)];
      const because = usedBy([old, now], locale).filter((used) => changed.ids.has(used));
      const differs = look(old) !== look(now);
      if (!differs && !because.length) return [];
      const chart = touched(old, now, changed, document);
      return chart ? { ...chart, because, differs } : [];
    }),
  );
}

/** A chart in one of the two projects. */
interface Side {
  project: Project;
  spec: ChartSpec | undefined;
  words: ChartWords | undefined;
  bound: BoundChart | undefined;
}

function side(project: Project, id: string, locale: Locale): Side {
  const spec = project.charts.get(id);
  const words = spec && wordsOf(spec, locale);
  return { project, spec, words, bound: words && bindChart(spec, locale, project) };
}

function usedBy(sides: readonly Side[], locale: Locale): string[] {
  const used = sides.flatMap(({ project, spec }) =>
    spec
      ? [
          ...chartIds(project, spec.id, locale),
          ...spec.rows.flatMap((row) => row.event ?? row.deal ?? []),
        ]
      : [],
  );
  return [...new Set(used)];
}

/** All of a chart that readers can see, its table included. */
function look({ bound, project }: Side): string {
  if (!bound) return "";
  const { spec, model, sources } = bound;
  const { facts, ledger } = project;
  const rows = spec.rows.map((row) => {
    const fact = facts.get(row.fact ?? "");
    const deal = ledger.deals.get(row.deal ?? "");
    const found = fact?.figure ?? ledger.events.get(row.event ?? "") ?? deal;
    return [
      (fact?.label ?? ledger.events.get(row.event ?? "")?.title)?.[model.locale],
      [fact?.thread, found?.date?.text, found?.date_basis, found?.source, found?.paragraph],
      [deal?.kind, deal?.figure, deal?.caution[model.locale]],
    ];
  });
  return JSON.stringify([
    spec.form,
    model,
    said(bound, project),
    sources.map(({ id }) => id),
    rows,
  ]);
}

function touched(
  old: Side,
  now: Side,
  { ids, files }: Changed,
  document: Document,
): Omit<TouchedChart, "because" | "differs"> | undefined {
  const { bound, project } = now.bound ? now : old;
  if (!bound) return undefined;
  const { id, spec, words, model } = bound;
  const claims = words.claims.filter(({ assert }) =>
    assertedIds(assert).some((fact) => ids.has(fact)),
  );
  const [before, after] = onOneScale(old.bound, now.bound);
  return {
    id,
    file: spec.file,
    language: model.locale,
    title: fillTemplate(words.title, model.locale, project.facts),
    edited: [old, now].some((found) => files.has(found.spec?.file ?? "")),
    words: wordChanges(old, now),
    claims: claims.map((claim) => tryClaim(old.project, now.project, claim.words, claim.assert)),
    shown: shownIn(project, bound),
    onFront: now.project.texts.some(
      (text) =>
        text.kind !== "pages" &&
        text.locale === model.locale &&
        isPublished(now.project, text) &&
        cardChartOf(text) === id,
    ),
    before: draw(before, document),
    after: draw(after, document),
  };
}

/** The words that stand around a picture; those within it are seen in the picture. */
function said({ words, model }: BoundChart, { facts }: Project): Record<string, string> {
  const { title, subtitle, summary } = words;
  const annotations = words.annotations.map((note) => note.text).join(" ");
  const parts = Object.entries({ title, subtitle, summary, annotations });
  return Object.fromEntries(
    parts.map(([part, text]) => [part, fillTemplate(text, model.locale, facts)]),
  );
}

function wordChanges(old: Side, now: Side): TouchedChart["words"] {
  if (!old.bound || !now.bound) return [];
  const [then, since] = [said(old.bound, old.project), said(now.bound, now.project)];
  return Object.keys(since)
    .map((part) => ({ part, before: then[part]!, after: since[part]! }))
    .filter((words) => words.before !== words.after);
}

function shownIn(project: Project, { id, model }: BoundChart): Where[] {
  return project.texts
    .filter((text) => text.locale === model.locale)
    .flatMap((text) =>
      text.uses
        .filter((use) => chartOf(use) === id)
        .map((use) => whereIs(project, text, use.section, use.place)),
    );
}

function draw(bound: BoundChart | undefined, document: Document): Pictures | undefined {
  try {
    return bound && drawPictures(bound, false, document);
  } catch {
    // What the check has not passed yet may be nothing that can be drawn.
    return undefined;
  }
}

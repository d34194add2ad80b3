/** The files in which a chart is taken away: its rows twice, its picture twice. */
import { printPlate } from "./charts/print-plate.node.ts";
import { printCsv } from "./dataset/print-csv.ts";
import { published, type Locale } from "./i18n/locales.ts";
import { drawPlateOf, href, openProject } from "./library.ts";
import { bindChart } from "./story/bind-chart.ts";
import { chartPlaces } from "./story/chart-places.ts";
import { chartTable } from "./story/chart-table.ts";
import { plateWords } from "./story/plate-words.ts";
import type { Project } from "./story/project.ts";

export const chartKinds = ["csv", "json", "svg", "png"] as const;
export type ChartKind = (typeof chartKinds)[number];

/** Every chart of every language, as the addresses of its files name it. */
export const chartPaths = () =>
  published.flatMap((locale) =>
    [...chartPlaces(openProject(), locale).keys()].map((id) => ({
      params: { locale, id },
      props: { locale, id },
    })),
  );

/** Where a chart's file stands on the site. */
export const chartHref = (locale: Locale, id: string, kind: ChartKind): string =>
  href(locale, "charts") + `${id}.${kind}`;

/** What a chart's file holds. @param site where the site is served from */
export function chartFile(
  project: Project,
  { locale, id, kind }: { locale: Locale; id: string; kind: ChartKind },
  site: URL,
): string | Uint8Array {
  const spec = project.charts.get(id)!;
  if (kind === "csv") {
    const { columns, rows } = chartTable(spec, project, locale);
    return printCsv(columns, rows);
  }
  const chart = bindChart(spec, locale, project);
  if (kind === "svg") return drawPlateOf(project, chart, locale, site);
  if (kind === "png") return printPlate(drawPlateOf(project, chart, locale, site));
  const { page } = chartPlaces(project, locale).get(id)!;
  const { columns, rows } = chartTable(spec, project, locale);
  const { lang, title, subtitle, summary, source } = plateWords(chart, project, locale, "");
  const about = {
    language: lang,
    title,
    subtitle,
    summary,
    source,
    licence: "CC-BY-4.0",
    address: new URL(href(locale, page), site).href,
  };
  const records = rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])),
  );
  return `${JSON.stringify({ ...about, rows: records }, null, 2)}\n`;
}

const types: Record<ChartKind, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
};

/** The answer to who asks for a chart's file. */
export const answerWith =
  (kind: ChartKind) =>
  ({ props, site }: { props: { locale: Locale; id: string }; site?: URL | undefined }): Response =>
    new Response(chartFile(openProject(), { ...props, kind }, site!) as BodyInit, {
      headers: { "Content-Type": types[kind] },
    });

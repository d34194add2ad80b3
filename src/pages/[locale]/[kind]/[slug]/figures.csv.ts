import type { APIRoute, GetStaticPaths } from "astro";
import { printCsv } from "../../../../dataset/print-csv.ts";
import { published } from "../../../../i18n/locales.ts";
import { openProject } from "../../../../library.ts";
import { factsIn, figureColumns, figureRow } from "../../../../story/figures-table.ts";
import { datedKinds } from "../../../../story/kinds.ts";
import { shelfOf } from "../../../../story/shelf.ts";

export const getStaticPaths = (() => {
  const project = openProject();
  return published.flatMap((locale) =>
    datedKinds.flatMap((kind) =>
      shelfOf(project, kind, locale).map(({ slug }) => ({
        params: { locale, kind, slug },
        props: { locale, kind, slug },
      })),
    ),
  );
}) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]["props"];

/** The figures of a story or an explainer, to be opened in a spreadsheet. */
export const GET: APIRoute<Props> = ({ props: { locale, kind, slug } }) => {
  const project = openProject();
  const text = shelfOf(project, kind, locale).find((found) => found.slug === slug)!;
  const rows = factsIn(project, text).map((fact) => figureRow(locale, fact));
  return new Response(printCsv(figureColumns, rows), {
    headers: { "Content-Type": "text/csv; charset=utf-8; header=present" },
  });
};

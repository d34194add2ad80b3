import type { APIRoute } from "astro";
import { published } from "../i18n/locales.ts";
import { href, openProject } from "../library.ts";
import { chartPlaces } from "../story/chart-places.ts";
import { pageOf } from "../story/text.ts";

/** Every page a search engine should know, with its language. */
export const GET: APIRoute = ({ site }) => {
  const project = openProject();
  const pages = published.flatMap((locale) => [
    ...["", "ledger", "sources", "data", "charts"].map((page) => href(locale, page)),
    ...[...chartPlaces(project, locale).keys()].map((id) => href(locale, `charts/${id}`)),
    ...project.texts
      .filter((text) => text.locale === locale)
      .map((text) => href(locale, pageOf(text))),
    ...[...project.facts.keys()].map((id) => href(locale, `ledger/${id}`)),
  ]);
  const entries = pages.map((page) => `  <url><loc>${new URL(page, site).href}</loc></url>`);
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>",
    "",
  ];
  return new Response(body.join("\n"), { headers: { "Content-Type": "application/xml" } });
};

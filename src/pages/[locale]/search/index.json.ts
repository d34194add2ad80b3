import type { APIRoute, GetStaticPaths } from "astro";
import { published } from "../../../i18n/locales.ts";
import { href, openProject } from "../../../library.ts";
import { entriesOf } from "../../../search/entries.ts";
import { indexEntries, type Published } from "../../../search/engine.ts";

export const getStaticPaths = (() =>
  published.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]["props"];

/** All that can be found in a language, fetched when somebody searches. */
export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const entries = entriesOf(openProject(), locale, (page) => href(locale, page));
  const body: Published = { entries, index: indexEntries(locale, entries) };
  return Response.json(body);
};

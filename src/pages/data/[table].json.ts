import type { APIRoute, GetStaticPaths } from "astro";
import { published } from "../../i18n/locales.ts";
import { href, openProject } from "../../library.ts";
import { tableJson } from "../../story/ledger-package.ts";

export const getStaticPaths = (() =>
  openProject().ledger.package.resources.map(({ name }) => ({
    params: { table: name },
  }))) satisfies GetStaticPaths;

/** A table of the ledger as values, for programs. */
export const GET: APIRoute = ({ params, site }) => {
  const home = new URL(href(published[0]!, "data"), site).href;
  return new Response(tableJson(openProject().ledger, params["table"]!, home), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
};

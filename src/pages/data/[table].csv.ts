import type { APIRoute, GetStaticPaths } from "astro";
import { tableCsv } from "../../dataset/table-files.ts";
import { openProject } from "../../library.ts";

export const getStaticPaths = (() =>
  openProject().ledger.package.resources.map(({ name }) => ({
    params: { table: name },
  }))) satisfies GetStaticPaths;

/** A table of the ledger, to be opened in a spreadsheet. */
export const GET: APIRoute = ({ params }) =>
  new Response(tableCsv(openProject().ledger.tables.get(params["table"]!)!), {
    headers: { "Content-Type": "text/csv; charset=utf-8; header=present" },
  });

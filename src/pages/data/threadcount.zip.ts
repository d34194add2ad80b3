import type { APIRoute } from "astro";
import { zipOf } from "../../dataset/zip.ts";
import { published } from "../../i18n/locales.ts";
import { href, openProject } from "../../library.ts";
import { ledgerPackage } from "../../story/ledger-package.ts";

/** The whole ledger in one file, with its description, licence and citation. */
export const GET: APIRoute = ({ site }) => {
  const home = new URL(href(published[0]!, "data"), site).href;
  return new Response(zipOf(ledgerPackage(openProject(), home)), {
    headers: { "Content-Type": "application/zip" },
  });
};

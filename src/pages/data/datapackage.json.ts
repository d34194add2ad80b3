import type { APIRoute } from "astro";
import { published } from "../../i18n/locales.ts";
import { href, openProject } from "../../library.ts";
import { ledgerPackage } from "../../story/ledger-package.ts";

/** The description of the tables beside it: programs that read Data Packages need only this address. */
export const GET: APIRoute = ({ site }) => {
  const home = new URL(href(published[0]!, "data"), site).href;
  return new Response(ledgerPackage(openProject(), home)["datapackage.json"], {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
};

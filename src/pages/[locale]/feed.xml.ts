import type { APIRoute } from "astro";
import { atomOf } from "../../feeds/atom.ts";
import { bindFeed } from "../../feeds/bind-feed.ts";
import { published, type Locale } from "../../i18n/locales.ts";
import { openProject } from "../../library.ts";

export const getStaticPaths = () => published.map((locale) => ({ params: { locale } }));

/** Every story and explainer of a language for feed readers, whole. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(atomOf(await bindFeed(openProject(), params["locale"] as Locale, site!)), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });

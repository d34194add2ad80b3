import type { APIRoute } from "astro";
import { bindFeed } from "../../feeds/bind-feed.ts";
import { jsonFeedOf } from "../../feeds/json-feed.ts";
import { published, type Locale } from "../../i18n/locales.ts";
import { openProject } from "../../library.ts";

export const getStaticPaths = () => published.map((locale) => ({ params: { locale } }));

/** The same in the form that programs like better. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(jsonFeedOf(await bindFeed(openProject(), params["locale"] as Locale, site!)), {
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  });

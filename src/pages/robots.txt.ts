import type { APIRoute } from "astro";

/** Everything is open; the sitemap's address needs the site's own. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(`${import.meta.env.BASE_URL.replace(/\/$/, "")}/sitemap.xml`, site).href}\n`,
  );

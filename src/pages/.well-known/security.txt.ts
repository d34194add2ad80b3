import type { APIRoute } from "astro";
import { locales, published } from "../../i18n/locales.ts";
import { asset, href } from "../../library.ts";

/** Until when this holds: less than a year ahead, set anew by hand. A test asks for it in time. */
const expires = "2027-10-31T00:00:00Z";

/** Where weaknesses are told (RFC 9116). Whoever publishes the site may name a contact of their own; else it is the page that says how. */
export const GET: APIRoute = ({ site }) => {
  const full = (way: string) => new URL(way, site).href;
  const page = href(published[0]!, "how-we-work#tell-us-what-is-wrong");
  const fields = [
    ["Contact", process.env["SECURITY_CONTACT"] ?? full(page)],
    ["Expires", expires],
    ["Preferred-Languages", locales.join(", ")],
    ["Canonical", full(asset(".well-known/security.txt"))],
  ];
  return new Response(fields.map(([name, value]) => `${name}: ${value}\n`).join(""), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
};

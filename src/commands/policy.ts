/** What browsers are told about every page: one table, from which the meta tag and the host's header files are made. */

const directives: Record<string, string> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
};

/** A meta tag cannot carry these; hosts that send headers do. */
const headerOnly = ["frame-ancestors"];

/** The content security policy, for a header or for a meta tag. */
export function contentSecurityPolicy(where: "header" | "meta"): string {
  return Object.entries(directives)
    .filter(([name]) => where === "header" || !headerOnly.includes(name))
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

const headers: Record<string, string> = {
  "Content-Security-Policy": contentSecurityPolicy("header"),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), browsing-topics=()",
};

/** The `_headers` file that Netlify and Cloudflare Pages read. @param base the path the site is served from, `/` or `/news/` */
export function headersFile(base: string): string {
  const root = base.endsWith("/") ? base : `${base}/`;
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${root}*`,
    ...lines,
    `${root}_astro/*`,
    "  Cache-Control: public, max-age=31536000, immutable",
    "",
  ].join("\n");
}

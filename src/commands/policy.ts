import { published, type Locale } from "../i18n/locales.ts";

/** What browsers are told about every page: one table, from which the meta tag and the host's header files are made. */

const directives: Record<string, string> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  // One policy may be made, and once: the one that knows the worker's address (`reading/worker.client.ts`).
  "trusted-types": "threadcount-worker",
};

/** The content security policy of every page, the same in a header and in a meta tag. */
export const contentSecurityPolicy = (): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

type Headers = Record<string, string>;
type Rule = [pattern: string, headers: Headers];

const everywhere: Headers = {
  "Content-Security-Policy": contentSecurityPolicy(),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), browsing-topics=()",
};

/** Nobody frames a page, and no page of others shares a window or a process with it. A meta tag cannot say this. */
const alone: Headers = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Anybody may frame an embed, also in a page that is isolated itself. */
const framed: Headers = {
  "Content-Security-Policy": "frame-ancestors *",
  "Cross-Origin-Opener-Policy": "unsafe-none",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cache-Control": "public, max-age=300, stale-while-revalidate=86400",
};

/** What others load: the script of the frames, their description, feeds, and files in folders of their own. */
const shared: Headers = {
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": "public, max-age=300, stale-while-revalidate=86400",
};

/** What is taken away: saved and not shown, read by every site's scripts, and not run if it is shown. */
const takenAway: Headers = {
  "Content-Disposition": "attachment",
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Access-Control-Allow-Origin": "*",
};

/** A figure's citations stand beside its page, and have that folder's headers too. */
const citations: [kind: string, type: string][] = [
  ["bib", "application/x-bibtex; charset=utf-8"],
  ["csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8"],
];

const table: Headers = { "Content-Type": "text/csv; charset=utf-8; header=present" };

const plainText: Headers = { "Content-Type": "text/plain; charset=utf-8" };

/** Asked for anew each time: a worker that is mended reaches every reader. */
const asked: Headers = { "Cache-Control": "no-cache" };

/** Named for what is in them: scripts, styles and fonts, which frames with an origin of their own load too. */
const assets: Headers = {
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": "public, max-age=31536000, immutable",
};

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. Both add up all that matches an address, so what holds for pages and
 * not for embeds cannot stand under one star for everything: each folder of pages is named.
 * @param base the path the site is served from, `/` or `/news/`
 * @param pages the built pages as files: `en/stories/<slug>/index.html`
 */
export function headersFile(base: string, pages: readonly string[]): string {
  const root = base.endsWith("/") ? base : `${base}/`;
  const folders = [...new Set(pages.flatMap(patternsOf))].sort();
  const isFramed = (pattern: string) => /^[^/]+\/embed\/\*$/.test(pattern);
  const rules: Rule[] = [
    ["*", everywhere],
    ...folders.map((found): Rule => [found, isFramed(found) ? framed : alone]),
    ...published.flatMap(filesOf),
    ...downloadsIn("data"),
    ["embed.js", shared],
    ["llms.txt", plainText],
    [".well-known/security.txt", plainText],
    ["sw.js", asked],
    ["_astro/*", assets],
  ];
  return rules
    .flatMap(([way, headers]) => [
      root + way,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .concat("")
    .join("\n");
}

/**
 * A page in a folder of a language by that folder, any other by its address and its file. Charts have files beside their pages,
 * which others load: there each page is meant by its own address.
 */
function patternsOf(file: string): string[] {
  const [locale, folder, ...below] = file.split("/");
  if (folder === "charts") {
    const page = `${locale}/charts/${below.length > 1 ? ":chart/" : ""}`;
    return [page, `${page}index.html`];
  }
  return below.length ? [`${locale}/${folder}/*`] : [file.replace(/index\.html$/, ""), file];
}

/** Of a language, beside its pages. */
const filesOf = (locale: Locale): Rule[] => [
  [`${locale}/oembed/*`, shared],
  [`${locale}/share/*`, shared],
  [`${locale}/feed.xml`, { ...shared, "Content-Type": "application/atom+xml; charset=utf-8" }],
  [`${locale}/feed.json`, { ...shared, "Content-Type": "application/feed+json; charset=utf-8" }],
  ...["csv", "json", "svg", "png"].map((kind): Rule => [
    `${locale}/charts/*.${kind}`,
    { ...shared, ...takenAway, ...(kind === "csv" ? table : {}) },
  ]),
  // In a folder of pages, whose headers it has too.
  [`${locale}/:kind/:slug/figures.csv`, { ...takenAway, ...table }],
  ...citations.map(([kind, type]): Rule => [
    `${locale}/ledger/*.${kind}`,
    { ...takenAway, "Content-Type": type },
  ]),
];

const downloadsIn = (folder: string): Rule[] => [
  [`${folder}/*`, { ...shared, ...takenAway }],
  [`${folder}/*.csv`, table],
];

/**
 * The built site on one origin, and a newspaper on another that embeds it. To look at by hand:
 * `npm run build && npx node tests/browser/newspaper.node.ts`
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { headersFor, parseHeaders } from "../site/headers.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

export interface Newspaper {
  /** Where the site is served, with the headers it asks its host to send. */
  site: string;
  /** Where the newspaper is: another origin. */
  address: string;
  /** The code to embed something, as its description for oEmbed gives it. @param id `charts/<id>` or `explainers/<slug>` */
  codeOf(id: string, query?: string): string;
  /** Prints an article; returns its address. */
  print(body: string, headers?: Record<string, string>): string;
  close(): void;
}

export async function openNewspaper(): Promise<Newspaper> {
  const articles = new Map<string, { body: string; headers: Record<string, string> }>();
  const site = await serve("localhost", siteFile);
  const paper = await serve("127.0.0.1", (way) => {
    const article = articles.get(way);
    return article && { body: article.body, headers: { ...html, ...article.headers } };
  });
  return {
    site: site.origin,
    address: paper.origin,
    codeOf(id, query = "") {
      const file = path.join(dist, "en", "oembed", `${id}.json`);
      const { html } = JSON.parse(readFileSync(file, "utf8")) as { html: string };
      const [, built] = /src="(\w+:\/\/[^/]+)/.exec(html)!;
      return html
        .replaceAll(built!, site.origin)
        .replace(`/embed/${id}/`, `/embed/${id}/${query.replaceAll("&", "&amp;")}`);
    },
    print(body, headers = {}) {
      const way = `/article-${articles.size + 1}/`;
      articles.set(way, { body: pageOf(body), headers });
      return paper.origin + way;
    },
    close() {
      site.server.close();
      paper.server.close();
    },
  };
}

/** A page as newspapers have them: a column, in the colours of its own. */
const pageOf = (body: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>An article elsewhere</title>
<link rel="icon" href="data:,">
<style>body { max-width: 46rem; margin: 0 auto; padding: 0; font-family: Georgia, serif }</style>
<h1>An article elsewhere</h1>
<p>What stands in a frame below comes from another site.</p>
${body}
<p>And the article goes on.</p>
</html>`;

interface Answer {
  body: string | Buffer;
  headers: Record<string, string>;
}

const html = { "content-type": "text/html; charset=utf-8" };
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

function siteFile(way: string): Answer | undefined {
  const file = path.join(dist, way.endsWith("/") ? `${way}index.html` : way);
  if (!file.startsWith(dist) || !existsSync(file)) return undefined;
  const rules = parseHeaders(readFileSync(path.join(dist, "_headers"), "utf8"));
  const type = types[path.extname(file)] ?? "application/octet-stream";
  const headers = { "content-type": type, ...Object.fromEntries(headersFor(rules, way)) };
  return { body: readFileSync(file), headers };
}

async function serve(
  host: string,
  answer: (way: string) => Answer | undefined,
): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", `http://${host}`);
    const found = answer(pathname);
    response.writeHead(found ? 200 : 404, found?.headers);
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return { origin: `http://${host}:${(server.address() as AddressInfo).port}`, server };
}

if (import.meta.main) {
  const { codeOf, print } = await openNewspaper();
  const ids = ["charts/revenue", "charts/web-both", "explainers/ten-gigawatts"];
  console.log(`An article that embeds ${ids.join(", ")}:`);
  console.log(print(ids.map((id) => codeOf(id)).join("\n<p>And then there is this.</p>\n")));
  console.log(
    `The same in the dark: ${print(ids.map((id) => codeOf(id, "?scheme=dark")).join("\n"))}`,
  );
}

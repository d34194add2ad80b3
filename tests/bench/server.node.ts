import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pack } from "../../src/weights/pack.node.ts";

const kinds: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};
const isPacked = (file: string) => /\.(woff2|png|ico)$/.test(file);

export interface Served {
  address: string;
  close(): void;
}

/**
 * Serves a built site as a good host does: every text packed once with Brotli and then sent as it lies there. The site builder's own
 * preview packs nothing, and on a slow line that alone would decide the times.
 * @param extra pages that stand in no folder, by their path
 */
export async function serve(
  folder: string,
  base: string,
  extra: ReadonlyMap<string, string>,
): Promise<Served> {
  const answers = new Map<string, Promise<Buffer>>();

  function read(address: string): { file: string; body: Buffer } | undefined {
    const made = extra.get(address);
    if (made !== undefined) return { file: address, body: Buffer.from(made) };
    if (!address.startsWith(base)) return undefined;
    const file = path.join(folder, address.slice(base.length));
    const page = address.endsWith("/") ? path.join(file, "index.html") : file;
    const isBelow = page.startsWith(folder + path.sep);
    return isBelow && existsSync(page) && statSync(page).isFile()
      ? { file: page, body: readFileSync(page) }
      : undefined;
  }

  function answer(address: string, found: { file: string; body: Buffer }): Promise<Buffer> {
    const { file, body } = found;
    if (!answers.has(address))
      answers.set(address, isPacked(file) ? Promise.resolve(body) : pack(body));
    return answers.get(address)!;
  }

  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url!, "http://localhost").pathname);
    const found = read(address);
    if (!found) return void response.writeHead(404).end();
    void answer(address, found).then((body) => {
      const ending = path.extname(found.file);
      response.writeHead(200, {
        "Content-Type": kinds[ending || ".html"] ?? "application/octet-stream",
        ...(isPacked(found.file) ? {} : { "Content-Encoding": "br" }),
        "Content-Length": body.length,
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Reading without a connection, on a server of its own that can fall silent, be slow, and publish anew. */
import { readFileSync, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, type Page } from "playwright/test";
import { headersFor, parseHeaders } from "../site/headers.ts";
import { storyAddress, storyAddresses } from "./pages/story.ts";

test.use({ serviceWorkers: "allow" });

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A host that does as `_headers` asks. */
class Host {
  /** What a newer build has in place of a file, or no longer has. */
  readonly anew = new Map<string, string | undefined>();
  isSilent = false;
  /** How long a page is waited for, in milliseconds. */
  delay = 0;
  private server: Server | undefined;
  private readonly rules = parseHeaders(readFileSync(path.join(dist, "_headers"), "utf8"));

  async open(): Promise<string> {
    this.server = createServer((request, response) => {
      if (this.isSilent) return void request.socket.destroy();
      const { pathname } = new URL(request.url!, "http://localhost");
      const way = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
      const file = path.join(dist, way);
      const known = this.anew.has(way)
        ? this.anew.get(way)
        : existsSync(file)
          ? readFileSync(file)
          : undefined;
      const type = { "content-type": types[path.extname(way)] ?? "application/octet-stream" };
      const headers = { ...type, ...Object.fromEntries(headersFor(this.rules, pathname)) };
      const wait = pathname.endsWith("/") ? this.delay : 0;
      setTimeout(() => {
        response.writeHead(known === undefined ? 404 : 200, headers);
        response.end(known ?? "<!doctype html><title>Not found</title>");
      }, wait);
    });
    await new Promise<void>((resolve) => this.server!.listen(0, "localhost", resolve));
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }
}

let host: Host;
let site: string;
test.beforeEach(async () => {
  host = new Host();
  site = await host.open();
});
test.afterEach(() => host.close());

/** The files of a page that this browser keeps, by their addresses. */
const keptOf = (page: Page, address: string): Promise<string[]> =>
  page.evaluate(async (address) => {
    const name = (await caches.keys()).find((found) => found.endsWith(` ${address}`));
    return name ? (await (await caches.open(name)).keys()).map(({ url }) => url) : [];
  }, address);

/** Opens a page and waits until it is kept. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto(site + address);
  await expect.poll(() => keptOf(page, site + address)).toContain(site + address);
}

test("a story that was opened is whole without a connection: letters, styles, pictures, scripts", async ({
  page,
}) => {
  await read(page, storyAddress);
  host.isSilent = true;
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  await page.reload();
  await expect(page.locator(".scrolly")).toHaveClass(/is-live/);
  await expect(page.locator(".stage svg .marks rect").first()).toBeVisible();
  const look = await page.evaluate(async () => {
    await document.fonts.ready;
    return {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      letters: document.fonts.check("1em Text") && document.fonts.check("1em Sans"),
      sheets: [...document.styleSheets].every(({ cssRules }) => cssRules.length > 0),
    };
  });
  expect(look).toEqual({ paper: "rgb(250, 248, 243)", letters: true, sheets: true });
  expect(
    failed.filter((address) => !address.includes("favicon") && !address.endsWith("sw.js")),
  ).toEqual([]);
  // With another question in the address it is the same page.
  await page.goto(`${site}${storyAddress}?a=b#step-garage`);
  await expect(page.locator("h1")).toHaveText("From the pool table to the power grid");
});

test("a page that was never opened says plainly that it is not there, and what is", async ({
  page,
}) => {
  await read(page, storyAddress);
  const about = `${site}/en/offline/`;
  await expect.poll(() => keptOf(page, about)).toContain(about);
  host.isSilent = true;
  await page.goto(site + storyAddresses[1]!);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Reading offline");
  await expect(page.locator(".missing")).toBeVisible();
  await page
    .locator(".offline-page")
    .getByRole("link", { name: /pool table/ })
    .click();
  await expect(page).toHaveURL(site + storyAddress);
  await expect(page.locator("h1")).toHaveText("From the pool table to the power grid");
});

test("a new build is read at once, whole, and nothing of the old one is kept with it", async ({
  page,
}) => {
  await read(page, storyAddress);
  const way = `${storyAddress}index.html`;
  const html = readFileSync(path.join(dist, way), "utf8");
  const [sheet] = /\/_astro\/Base\.[\w-]+\.css/.exec(html)!;
  const renamed = "/_astro/Base.newbuild.css";
  const css = `${readFileSync(path.join(dist, sheet), "utf8")}h1{color:rgb(1, 2, 3)!important}`;
  host.anew.set(way, html.replaceAll(sheet, renamed).replace("</h1>", " anew</h1>"));
  host.anew.set(renamed, css).set(sheet, undefined);
  await page.goto(`${site}/en/`);
  await page.goto(site + storyAddress);
  await expect(page.locator("h1")).toHaveText(/anew$/);
  await expect(page.locator("h1")).toHaveCSS("color", "rgb(1, 2, 3)");
  await expect.poll(() => keptOf(page, site + storyAddress)).toContain(site + renamed);
  await expect.poll(() => keptOf(page, site + storyAddress)).not.toContain(site + sheet);
  host.isSilent = true;
  await page.reload();
  await expect(page.locator("h1")).toHaveText(/anew$/);
  await expect(page.locator("h1")).toHaveCSS("color", "rgb(1, 2, 3)");
});

test("a page that is no longer there online is not there offline", async ({ page }) => {
  await read(page, "/en/sources/");
  host.anew.set("/en/sources/index.html", undefined);
  await page.goto(`${site}/en/sources/`);
  expect(await keptOf(page, `${site}/en/sources/`)).toEqual([]);
});

test("where no answer comes the kept page is shown after some seconds", async ({ page }) => {
  await read(page, "/en/sources/");
  host.delay = 20_000;
  await page.goto(`${site}/en/sources/`, { timeout: 10_000 });
  await expect(page.locator("h1")).toHaveText("The sources");
});

test("the search answers without a connection, once it was opened", async ({ page }) => {
  await read(page, "/en/search/");
  host.isSilent = true;
  await page.goto(`${site}/en/search/?q=nvidia`);
  await expect(page.locator(".results a").first()).toBeVisible();
});

test("downloads and frames are not kept, and what is kept can be forgotten", async ({ page }) => {
  await read(page, storyAddress);
  await page.evaluate(() => Promise.all([fetch("/data/figures.csv"), fetch("/en/ledger/")]));
  await page.goto(`${site}/en/embed/charts/revenue/`);
  await page.goto(`${site}/en/offline/`);
  await expect(page.locator(".offline-page li")).toHaveCount(1);
  const all = await page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(caches_.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => url);
  });
  expect(all.filter((url) => /\.csv|embed\/|\/ledger\//.test(url))).toEqual([]);
  await page.getByRole("button", { name: "Forget these pages" }).click();
  await expect(page.locator(".offline-page .none")).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

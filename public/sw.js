/*
 * Offline reading of what was opened. Each page is kept whole in a cache of its own, with every file it loads; those are named for
 * what is in them, so that a page of one build can never meet a file of another. While there is a connection, a page always comes
 * from there.
 */
const { scope } = self.registration;
const assets = `${scope}_astro/`;
/** A higher number gives up what an older form of this worker kept. */
const kept = `threadcount 1 ${scope} `;
/** More pages are not kept; the first opened go first. */
const most = 60;
/** After so many milliseconds without an answer a kept page is shown. */
const patience = 4000;

addEventListener("install", () => self.skipWaiting());
addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("message", (event) => {
  if (event.data === "keep") event.waitUntil(keep(plain(event.source.url)));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const { url, method, headers, mode, destination } = request;
  if (method !== "GET" || !url.startsWith(scope) || headers.has("range")) return;
  if (url.startsWith(assets)) event.respondWith(ofAssets(request));
  else if (mode === "navigate" && destination === "document" && isPage(plain(url)))
    event.respondWith(ofPages(request));
  else if (url.endsWith("/search/index.json")) event.respondWith(ofLists(request));
});

async function begin() {
  const names = await caches.keys();
  const old = names.filter(
    (name) =>
      name.startsWith("threadcount ") && name.split(" ")[2] === scope && !name.startsWith(kept),
  );
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** What its name describes never changes. */
const ofAssets = async (request) => (await caches.match(request, loosely)) ?? fetch(request);

/** The page as it is now; the kept one when no answer comes, and one that says so when none is kept. */
async function ofPages(request) {
  const page = plain(request.url);
  const known = await caches.match(page, loosely);
  const fresh = fetch(request, { cache: "no-cache" });
  try {
    const answer = await (known ? Promise.race([fresh, lateness()]) : fresh);
    if (answer.status === 404 || answer.status === 410) await caches.delete(kept + page);
    return known && answer.status >= 500 ? known : answer;
  } catch {
    fresh.catch(() => {});
    return known ?? (await withoutConnection(page)) ?? Response.error();
  }
}

const ofLists = (request) =>
  fetch(request).catch(async () => (await caches.match(request, loosely)) ?? Response.error());

/** The page about reading offline, in the language of the one that is missing if it is kept in that. */
async function withoutConnection(page) {
  const [locale] = page.slice(scope.length).split("/");
  const own = await caches.match(`${scope}${locale}/offline/`, loosely);
  if (own) return own;
  const name = (await caches.keys()).find((found) => found.startsWith(kept) && isAbout(found));
  return name && caches.match(name.slice(kept.length), loosely);
}

/** Keeps a page with all it loads. What fails leaves everything as it was. */
async function keep(page) {
  if (!isPage(page)) return;
  const answer = await fetch(page, { cache: "no-cache" });
  if (!answer.ok || answer.redirected) return;
  const html = await answer.clone().text();
  const cache = await caches.open(kept + page);
  const before = await cache.match(page, loosely);
  if ((await before?.text()) === html) return;
  const loads = new Set([page]);
  await take(html, cache, loads);
  await cache.put(page, answer);
  for (const { url } of await cache.keys()) if (!loads.has(url)) await cache.delete(url);
  if (!isAbout(page)) await keep(`${scope}${/<html lang="([\w-]+)/.exec(html)?.[1]}/offline/`);
  await leaveSome();
}

/** Every file that a page, a style sheet or a script names, and what those name in turn. */
async function take(text, cache, loads) {
  const names = [...text.matchAll(/(?:_astro|["'`(]\.)\/([\w.~-]+\.\w+)/g)];
  const lists = [...text.matchAll(/"[^"]*\/(\w+\/search\/index\.json)"/g)];
  for (const address of [
    ...names.map(([, name]) => assets + name),
    ...lists.map(([, list]) => scope + list),
  ]) {
    if (loads.has(address)) continue;
    loads.add(address);
    const isAsset = address.startsWith(assets);
    const answer = (isAsset && (await caches.match(address, loosely))) || (await fetch(address));
    if (!answer.ok) continue;
    await cache.put(address, answer.clone());
    if (/\.(css|js)$/.test(address)) await take(await answer.text(), cache, loads);
  }
}

async function leaveSome() {
  const names = (await caches.keys()).filter((name) => name.startsWith(kept) && !isAbout(name));
  for (const name of names.slice(0, Math.max(0, names.length - most))) await caches.delete(name);
}

const loosely = { ignoreVary: true };
const plain = (address) => address.replace(/[?#].*/s, "");
/** Downloads have a dot in their name, and frames on other sites are read there. */
const isPage = (page) => /\/[^/.]*$/.test(page) && !page.slice(scope.length).includes("/embed/");
const isAbout = (page) => page.endsWith("/offline/");
const lateness = () => new Promise((_, reject) => setTimeout(reject, patience));

import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/**
 * The files of ours that a page makes a browser fetch: styles, scripts, preloaded fonts, and what those load in turn.
 * @param base the path the site is served from, with a slash at both ends
 * @param read the text of a file of the site; undefined where there is no such file
 */
export function loadedBy(
  html: string,
  base: string,
  read: (file: string) => string | undefined,
): string[] {
  const found = new Set<string>();
  const add = (address: string, from: string) => {
    const { origin, pathname } = new URL(address, ours + base + from);
    const file = decodeURIComponent(pathname.slice(base.length));
    if (origin !== ours || !pathname.startsWith(base) || found.has(file)) return;
    const text = read(file);
    if (text === undefined) return;
    found.add(file);
    for (const further of addressesIn(file, text)) add(further, file);
  };
  for (const address of loading(parse(html))) add(address, "");
  return [...found].sort();
}

/** Any origin does: only what lies below our own base is ours. */
const ours = "https://site.invalid";

/** What style sheets and scripts load by name. */
function addressesIn(file: string, text: string): string[] {
  const names = file.endsWith(".css")
    ? /url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)/g
    : file.endsWith(".js")
      ? /\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g
      : undefined;
  return names ? [...text.matchAll(names)].map(([, one, other]) => (one ?? other)!) : [];
}

function loading(node: Tree.Node): string[] {
  const below = "childNodes" in node ? node.childNodes.flatMap(loading) : [];
  if (!("tagName" in node)) return below;
  const attr = (name: string) => node.attrs.find((found) => found.name === name)?.value;
  const loads =
    node.tagName === "script" ||
    (node.tagName === "link" && /\b(stylesheet|preload|modulepreload)\b/.test(attr("rel") ?? ""));
  return [...(loads ? [attr("src") ?? attr("href") ?? []].flat() : []), ...below];
}

import {
  attr,
  fileAt,
  pageAt,
  readFile,
  wordsOf,
  type Element,
  type Page,
  type Site,
} from "./site.ts";

export interface Link {
  page: Page;
  /** What was written in the page. */
  written: string;
  address: URL;
}

/** Attributes that hold an address, or several. */
const plain = ["href", "src", "poster", "data", "action"];

/** Every address a page mentions, for the reader to follow or for the browser to load. */
export function linksOf(page: Page): Link[] {
  return page.elements.flatMap((element) =>
    linksIn(element).map((written) => ({
      page,
      written,
      address: new URL(written, page.address),
    })),
  );
}

/** The addresses an element mentions, as they are written. */
export function linksIn(element: Element): string[] {
  const single = plain.flatMap((name) => attr(element, name) ?? []);
  const sets = ["srcset", "imagesrcset"].flatMap((name) =>
    (attr(element, name) ?? "").split(",").flatMap((part) => part.trim().split(/\s+/)[0] || []),
  );
  // The picture that stands for the page where it is shared.
  const shared = /^(og|twitter):(image|url)$/.test(
    attr(element, "property") ?? attr(element, "name") ?? "",
  );
  return [...single, ...sets, ...(shared ? [attr(element, "content") ?? ""] : [])];
}

/** Addresses of our own site that lead to no file, or to an id that its page has not; each told once. */
export function deadLinks(site: Site): string[] {
  const dead = site.pages.flatMap((page) =>
    linksOf(page).filter(
      ({ address }) => address.origin === site.origin && !isAlive(site, address),
    ),
  );
  const pages = Map.groupBy(dead, ({ address }) => address.href);
  return [...pages].map(
    ([address, links]) => `${address} (on ${links.length} pages: ${links[0]!.page.file} …)`,
  );
}

function isAlive(site: Site, address: URL): boolean {
  const file = fileAt(site, address);
  const id = decodeURIComponent(address.hash.slice(1));
  return file !== undefined && (!id || pageAt(site, file).ids.includes(id));
}

/** What style sheets and scripts load by name, as an address each. */
export function loadedBy(site: Site, file: string): URL[] {
  const text = readFile(site, file);
  const names = file.endsWith(".css")
    ? /url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)/g
    : /\b(?:from|import)\s*\(?\s*["'](\.{0,2}\/[^"']+)["']/g;
  return [...text.matchAll(names)].map(
    ([, first, second]) => new URL(first ?? second ?? "", `${site.origin}${site.base}${file}`),
  );
}

/** Ids that an attribute of a page calls and the page has not. */
export function danglingIds({ file, elements, ids }: Page): string[] {
  const calling = ["popovertarget", "aria-labelledby", "aria-describedby", "aria-controls", "for"];
  const called = elements.flatMap((element) => [
    ...calling.flatMap((name) => wordsOf(element, name).map((id) => ({ name, id }))),
    ...["fill", "stroke", "clip-path"].flatMap((name) => {
      const id = /^url\(#(.+)\)$/.exec(attr(element, name) ?? "")?.[1];
      return id ? [{ name, id }] : [];
    }),
  ]);
  return called
    .filter(({ id }) => !ids.includes(id))
    .map(({ name, id }) => `${file}: ${name} ${id}`);
}

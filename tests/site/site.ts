/** A built site as its tests see it: files, parsed pages, addresses. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { filesBelow } from "../../src/files/files.node.ts";
import { withoutDrafts } from "../../src/story/drafts.ts";
import type { Project } from "../../src/story/project.ts";
import { readProject } from "../../src/story/read-project.ts";

export type Element = Tree.Element;

export interface Page {
  /** Path below the site's folder: `en/ledger/index.html`. */
  file: string;
  /** Full address, as the reader's browser shows it. */
  address: URL;
  html: string;
  elements: Element[];
  ids: string[];
}

export interface Site {
  folder: string;
  /** Where the site is served from, with a slash at both ends. */
  base: string;
  origin: string;
  files: string[];
  pages: Page[];
}

interface Settings {
  BASE_PATH?: string | undefined;
  SITE_URL?: string | undefined;
}

/** The project's folder; `npm run test:site` starts in it. */
export const root = process.cwd();

/** A picture or a model alone, for frames on other sites: no page of its own, but another form of the one it names. */
export const isEmbed = ({ file }: Pick<Page, "file">): boolean => /^\w+\/embed\//.test(file);

/** The page of one chart. */
export const isChartPage = ({ file }: Pick<Page, "file">): boolean =>
  /^\w+\/charts\/[^/]+\/index\.html$/.test(file);

/** What journalists wrote, as far as it is published. */
export const readPublished = (): Project => withoutDrafts(readProject(filesBelow(root)).project);

/** Opens a built site. @param settings what it was built with */
export function openSite(folder = path.join(root, "dist"), settings: Settings = process.env): Site {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}. Run npm run build first.`);
  const base = `/${settings.BASE_PATH ?? ""}/`.replace(/\/+/g, "/");
  const { origin } = new URL(settings.SITE_URL ?? "http://localhost:4321");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, "/"))
    .sort();
  const pages = files
    .filter((file) => file.endsWith(".html"))
    .map((file) => openPage(folder, file, origin + base));
  return { folder, base, origin, files, pages };
}

function openPage(folder: string, file: string, top: string): Page {
  const html = readFileSync(path.join(folder, file), "utf8");
  const elements = elementsIn(parse(html));
  const ids = elements.flatMap((element) => attr(element, "id") ?? []);
  const address = new URL(top + file.replace(/(^|\/)index\.html$/, "$1"));
  return { file, address, html, elements, ids };
}

export function pageAt(site: Site, file: string): Page {
  const page = site.pages.find((found) => found.file === file);
  if (!page) throw new Error(`The site has no page ${file}.`);
  return page;
}

export const readFile = (site: Site, file: string): string =>
  readFileSync(path.join(site.folder, file), "utf8");

/**
 * The file an address leads to, as a server would find it; undefined when nothing is there.
 * Addresses of other origins lead to no file of ours, and neither do those outside the base.
 */
export function fileAt({ origin, base, files }: Site, address: URL): string | undefined {
  if (address.origin !== origin || !address.pathname.startsWith(base)) return undefined;
  const file = decodeURIComponent(address.pathname.slice(base.length));
  const name = file === "" || file.endsWith("/") ? `${file}index.html` : file;
  return files.includes(name) ? name : undefined;
}

/** All elements below a node, in the order of the document. */
export function elementsIn(node: Tree.Node): Element[] {
  const own = "tagName" in node ? [node] : [];
  return "childNodes" in node ? [...own, ...node.childNodes.flatMap(elementsIn)] : own;
}

export const attr = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((found) => found.name === name)?.value;

/** The words of an attribute that holds several: class names, ids. */
export const wordsOf = (element: Element, name: string): string[] =>
  (attr(element, name) ?? "").split(/\s+/).filter(Boolean);

export const hasClass = (element: Element, name: string): boolean =>
  wordsOf(element, "class").includes(name);

/** The elements of a class below a node. */
export const withClass = (node: Tree.Node, name: string): Element[] =>
  elementsIn(node).filter((element) => hasClass(element, name));

export const withTag = (node: Tree.Node, tag: string): Element[] =>
  elementsIn(node).filter((element) => element.tagName === tag);

/** The single one of what was found. @throws when there is none, or more: the test that asks has failed */
export function only(found: Element[], what: string): Element {
  if (found.length !== 1) throw new Error(`${what}: ${found.length} instead of one`);
  return found[0]!;
}

/** The text below a node as it is read: runs of white space are one space, lines of a picture's text are apart. */
export const textOf = (node: Tree.Node): string => gather(node).replace(/\s+/g, " ").trim();

function gather(node: Tree.Node): string {
  if (node.nodeName === "#text") return (node as Tree.TextNode).value;
  if (!("childNodes" in node) || node.nodeName === "script") return "";
  const text = node.childNodes.map(gather).join("");
  return node.nodeName === "tspan" ? `${text} ` : text;
}

/** The site's door to everything journalists wrote: read once, read again when a file has changed. */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { checkProject } from "./check/check.ts";
import { printIssues } from "./check/print.ts";
import { filesBelow } from "./files.node.ts";
import { linesOf } from "./read-text.ts";
import type { Locale } from "./i18n/locales.ts";
import type { BoundChart } from "./story/bind-chart.ts";
import { metaOf, withoutDrafts } from "./story/drafts.ts";
import { drawPictures as draw, type Pictures } from "./story/pictures.ts";
import { readProject } from "./story/read-project.ts";
import type { Project } from "./story/project.ts";
import type { Text } from "./story/text.ts";

const root = process.cwd();
let known: { stamp: string; project: Project } | undefined;

/** The project as it stands on disk, with its drafts only while it is being written. @throws with the check's own words when it must not be published */
export function openProject(): Project {
  const stamp = stampOf(path.join(root, "data")) + stampOf(path.join(root, "content"));
  if (known?.stamp !== stamp) {
    const { project, issues: found } = readProject(filesBelow(root));
    const errors = checkProject(project, found).filter((issue) => issue.severity === "error");
    if (errors.length) throw new Error(`\n${printIssues(errors, linesOf(project.files))}`);
    known = { stamp, project: import.meta.env.DEV ? project : withoutDrafts(project) };
  }
  return known.project;
}

export function textsOf(project: Project, kind: Text["kind"], locale: Locale): Text[] {
  const order = (text: Text) => metaOf(project, text)?.order ?? 0;
  return project.texts
    .filter((text) => text.kind === kind && text.locale === locale)
    .sort((a, b) => order(a) - order(b));
}

/** An address within the site: language first, below wherever the site is served from. */
export function href(locale: Locale, page = ""): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  const [way = "", anchor] = page.split("#");
  const trail = way.replace(/^\/|\/$/g, "");
  return `${base}/${locale}/${trail ? `${trail}/` : ""}${anchor ? `#${anchor}` : ""}`;
}

let dom: JSDOM | undefined;

/** Draws a bound chart for wide and narrow windows, as `story/pictures.ts` does. */
export function drawPictures(chart: BoundChart, onStage: boolean): Pictures {
  dom ??= new JSDOM();
  return draw(chart, onStage, dom.window.document);
}

/** Changes whenever a file below the folder is written, added or removed. */
function stampOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const { mtimeMs, size } = statSync(file);
      return `${file}:${mtimeMs}:${size}`;
    })
    .sort()
    .join("\n");
}

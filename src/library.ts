/** The site's door to everything journalists wrote: read once, read again when a file has changed. */
import { statSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { checkProject } from "./check/check.ts";
import { printReport } from "./check/print.ts";
import { untried } from "./check/untried.ts";
import type { Files } from "./files/files.ts";
import { filesBelow } from "./files/files.node.ts";
import { linesOf } from "./files/read-text.ts";
import { remember } from "./remember.ts";
import type { ChartModel } from "./charts/datum.ts";
import { canvasFor, drawChart, webCanvas, type FormName } from "./charts/draw.ts";
import { drawPlate, type PlateWords } from "./charts/plate.ts";
import { readPlateRules } from "./charts/print-plate.node.ts";
import type { Locale } from "./i18n/locales.ts";
import type { Issue } from "./issue.ts";
import type { BoundChart } from "./story/bind-chart.ts";
import { chartPlaces } from "./story/chart-places.ts";
import { withoutDrafts } from "./story/drafts.ts";
import { drawPictures as draw, type Pictures } from "./story/pictures.ts";
import { plateWords } from "./story/plate-words.ts";
import { readProject } from "./story/read-project.ts";
import type { Project } from "./story/project.ts";
import { pageOf } from "./story/text.ts";

const root = process.cwd();
let known: Reading | undefined;

/** Everything that is saved, and all that is wrong in it. The same object comes back while nothing has changed. */
export interface Reading {
  project: Project;
  /** The same without its drafts. */
  published: Project;
  issues: Issue[];
  /** The check's own words about all issues, and about those only that must be mended. */
  report: string;
  errors: string;
  stamp: string;
}

/** Reads and checks what stands on disk. @param anew also when no file looks changed: a disk may count time in seconds */
export function readNewsroom(anew = false): Reading {
  const files = filesBelow(root);
  const stamp = stampOf(files);
  if (anew || known?.stamp !== stamp) {
    const { project, issues: found } = readProject(files);
    const issues = checkProject(project, found);
    const errors = issues.filter(({ severity }) => severity === "error");
    const tell = (some: Issue[]) =>
      some.length ? printReport(some, linesOf(project.files), untried(found)) : "";
    const published = withoutDrafts(project);
    known = { project, published, issues, report: tell(issues), errors: tell(errors), stamp };
  }
  return known;
}

/** The project as it stands on disk, with its drafts only while it is being written. @throws with the check's own words when it must not be published */
export function openProject(): Project {
  const { project, published, errors } = readNewsroom();
  if (errors) throw new Error(`\n${errors}`);
  return import.meta.env.DEV ? project : published;
}

/** An address within the site: language first, below wherever the site is served from. */
export function href(locale: Locale, page = ""): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  const [way = "", anchor] = page.split("#");
  const trail = way.replace(/^\/|\/$/g, "");
  return `${base}/${locale}/${trail ? `${trail}/` : ""}${anchor ? `#${anchor}` : ""}`;
}

/** A file of `public/`, wherever the site is served from. */
export const asset = (file: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, "")}/${file}`;

let dom: JSDOM | undefined;

/** Draws a bound chart for wide and narrow windows, as `story/pictures.ts` does. */
export const drawPictures = ({ spec, model }: BoundChart, onStage: boolean): Pictures =>
  drawOnce(spec.form, model, onStage);

/** Draws the whole of a web, for windows with room for it. */
export const drawWeb = ({ spec, model }: BoundChart): string => drawWebOnce(spec.form, model);

const drawWebOnce = remember((form: FormName, model: ChartModel) => {
  dom ??= new JSDOM();
  return drawChart(form, model, webCanvas, dom.window.document);
});

/** A chart stands on more than one page, and while the site is written most of them stay as they are. */
const drawOnce = remember((form: FormName, model: ChartModel, onStage: boolean) => {
  dom ??= new JSDOM();
  return draw({ spec: { form }, model }, onStage, dom.window.document);
});

/** A chart with all that belongs to it in one picture, for those who take it away. @param site where the site is served from */
export function drawPlateOf(
  project: Project,
  chart: BoundChart,
  locale: Locale,
  site: URL,
): string {
  const { text } = chartPlaces(project, locale).get(chart.id)!;
  const address = new URL(href(locale, pageOf(text)), site).href;
  return plateOnce(chart.spec.form, chart.model, plateWords(chart, project, locale, address));
}

const plateOnce = remember((form: FormName, model: ChartModel, words: PlateWords) => {
  dom ??= new JSDOM();
  const { document } = dom.window;
  const canvas = canvasFor(form, model, false);
  return drawPlate(
    drawChart(form, model, canvas, document),
    canvas,
    words,
    readPlateRules(),
    document,
  );
});

/** Changes whenever a file is written, added or removed. */
const stampOf = ({ paths }: Files): string =>
  paths
    .map((file) => {
      const { mtimeMs, size } = statSync(path.join(root, file));
      return `${file}:${mtimeMs}:${size}`;
    })
    .join("\n");

/** Finds the numbers on a built page that nothing in `data/` or `content/` accounts for. */
import { statSync } from "node:fs";
import path from "node:path";
import type { LooseDate } from "../../src/dataset/edtf.ts";
import type { Fact } from "../../src/facts/fact.ts";
import { factText } from "../../src/facts/format-fact.ts";
import { formatDate } from "../../src/i18n/dates.ts";
import { message, pluralKey } from "../../src/i18n/messages.ts";
import { bareNumbers } from "../../src/i18n/number-words.ts";
import { formatQuantity, formatRange } from "../../src/i18n/numbers.ts";
import { textOf as wordsBelow } from "../../src/story/markdown.ts";
import { chartOf } from "../../src/story/chart-of.ts";
import { datesOf as daysOf } from "../../src/story/dates.ts";
import { metaOf } from "../../src/story/drafts.ts";
import type { Project } from "../../src/story/project.ts";
import { minutesOf } from "../../src/story/reading.ts";
import { sentencesOf } from "../../src/story/sentences.ts";
import { fillTemplate } from "../../src/story/bind-chart.ts";
import { pageOf, type Text, type Use } from "../../src/story/text.ts";
import { usageOf } from "../../src/story/usage.ts";
import { headingOf } from "../../src/rules/plain-words.ts";
import { resolveChronicle } from "../../src/story/chronicle.ts";
import { rules, type RuleName } from "../../src/rules/index.ts";
import { readCases } from "../unit/newsroom.ts";
import { modelled } from "./modelled.ts";
import { formatBytes } from "../../src/i18n/bytes.ts";
import {
  attr,
  hasClass,
  isChartPage,
  isEmbed,
  root,
  textOf,
  withClass,
  withTag,
  type Element,
  type Page,
} from "./site.ts";

const locale = "en";

/** A stretch of text that stands apart on the page: a paragraph, a cell, a line in a picture, a spoken name. */
interface Block {
  text: string;
  element: Element;
  /** It belongs to a picture: its words, its marks, its table, or where it is named. */
  inChart: boolean;
  /** It belongs to a model that readers turn. */
  inModel: boolean;
}

/** Words that account for the numbers in them. */
interface Explanation {
  /** Wherever they stand on the page. */
  always: string[];
  /** Once each: what an author answers for in one sentence. */
  once: string[];
  /** Within a picture and what belongs to it. */
  inCharts: string[];
  /** It shows how journalists write: what stands in its examples is said to them, and to no reader as a fact. */
  teaches: boolean;
}

/**
 * Makes a function that tells the numbers of a page that nothing accounts for, each with the text it stands in.
 * What the whole ledger says is gathered once for all pages.
 */
export function explainerOf(project: Project): (page: Page) => string[] {
  const ledger = ofLedger(project);
  const shared = longestFirst(ledger);
  const years = yearsOf(project);
  // A model says "3 years" where the ledger says "2 to 3 years".
  const models = longestFirst([...modelled, ...ledger]);
  return (page) => {
    const { always, once, inCharts, teaches } = ofPage(project, page);
    const [own, charts] = [longestFirst(always), longestFirst(inCharts)];
    const used = new Set<number>();
    return blocksOf(page, teaches)
      .filter((block) => numbersIn(block.text).length > 0 && !isWhole(project, block))
      .flatMap(({ text, inChart, inModel }) => {
        const phrases = [...(inModel ? models : []), ...own, ...shared, ...(inChart ? charts : [])];
        let rest = phrases.reduce((found, phrase) => without(found, phrase, "gu"), text);
        for (const [index, phrase] of once.entries()) {
          const shorter = used.has(index) ? rest : without(rest, phrase, "u");
          if (shorter !== rest) used.add(index);
          rest = shorter;
        }
        return numbersIn(rest)
          .filter((number) => !years.has(number))
          .map((number) => `${page.file}: ${number} in “${text}”`);
      });
  };
}

/** A short phrase must not break a long one that holds it. */
const longestFirst = (phrases: string[]): string[] =>
  phrases.filter((text) => numbersIn(text).length > 0).sort((a, b) => b.length - a.length);

/** Numbers in words and in digits. Years are among them: a year too must come from the ledger. */
function numbersIn(text: string): string[] {
  const names = /(?<!\p{L}[.-]?|\p{N}[.,-]?)\p{N}[\p{N}.,]*(?<![.,])/gu;
  const found = bareNumbers(locale, text);
  const digits = [...text.matchAll(names)].filter(
    ({ index }) => !found.some(({ start, end }) => start <= index && index < end),
  );
  return [...found.map((number) => number.text), ...digits.map(([digit]) => digit)];
}

/** The text with a phrase taken out, where it stands as words of its own: once, or (`g`) wherever it stands. */
function without(text: string, phrase: string, flags: "u" | "gu"): string {
  if (!text.includes(phrase)) return text;
  const escaped = phrase.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
  const alone = new RegExp(`(?<![\\p{L}\\p{N}.,$-])${escaped}(?![\\p{L}\\p{N}%-])`, flags);
  return text.replace(alone, "…");
}

/** What the ledger says of itself, true on every page. */
function ofLedger(project: Project): string[] {
  const { facts, ledger } = project;
  const { sources, events, deals, corrections } = ledger;
  const contradictions = [...ledger.contradictions.values()];
  const sides = contradictions.flatMap((contradiction) => contradiction.sides);
  const statements = [...ledger.figures.values(), ...events.values(), ...deals.values(), ...sides];
  return [
    // A figure or computation with its qualifier and unit, and the ledger's own words about it.
    ...[...facts.values()].flatMap((fact) => [
      factText(locale, fact),
      fact.label[locale],
      fact.caution[locale],
    ]),
    ...[...events.values()].map((event) => event.title[locale]),
    ...[...deals.values()].map((deal) => deal.caution[locale]),
    ...[...sources.values()].flatMap(({ label, note, url }) => [
      label[locale],
      note[locale],
      url ?? "",
    ]),
    ...corrections.flatMap(({ what, from, to, why }) => [what, from, to, why]),
    ...contradictions.flatMap((it) => [it.title[locale], it.prints[locale], it.why[locale]]),
    ...sides.flatMap(({ as_printed, says }) => [as_printed, says[locale]]),
    ...[...events.values()].flatMap((event) => event.as_printed ?? []),
    // Where a statement stands.
    ...statements.map(({ source, paragraph }) => `${source} ¶ ${paragraph}`),
    // Days and months.
    ...datesOf(project).map(({ text }) => formatDate(locale, text)),
    ...corrections.map(({ date }) => formatDate(locale, date)),
    ...counts(project),
    ...project.texts.flatMap((text) => text.uses.flatMap((use) => ofWeb(project, use))),
  ];
}

/** A web says how many ties it has, and of which status. */
function ofWeb({ charts, ledger }: Project, { name, attributes }: Use): string[] {
  if (name !== "Web") return [];
  const ties = charts.get(attributes["chart"]!)!.rows.map(({ deal }) => ledger.deals.get(deal!)!);
  const counts = (["done", "reported", "planned", "alleged"] as const)
    .map((status) => ({ status, count: ties.filter((tie) => tie.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => message(locale, `web.count.${status}`, { count }));
  const shown = ties.length;
  return [message(locale, "web.count", { shown, ties: shown, counts: counts.join(", ") })];
}

const datesOf = ({ ledger }: Project): LooseDate[] => [
  ...[...ledger.figures.values(), ...ledger.events.values(), ...ledger.deals.values()].flatMap(
    ({ date }) => date ?? [],
  ),
  ...[...ledger.sources.values()].flatMap(({ published }) => published ?? []),
];

const yearsOf = (project: Project): Set<string> =>
  new Set([
    ...datesOf(project).flatMap(({ first, last }) => [first.slice(0, 4), last.slice(0, 4)]),
    ...project.texts.flatMap((text) => metaOf(project, text)?.published?.slice(0, 4) ?? []),
  ]);

/** What belongs to this page alone. */
function ofPage(project: Project, page: Page): Explanation {
  const text = project.texts.find(
    (text) => page.file.replace("/embed/", "/") === `${text.locale}${pageOf(text)}/index.html`,
  );
  const { always, once } = text ? ofText(project, text) : { always: [], once: [] };
  const has = (word: string) => text?.uses.some(({ name }) => name === word) ?? false;
  const teaches = has("Rules") || has("Example");
  return {
    teaches,
    always: page.file.includes("/sources/")
      ? ofArticle(project, page)
      : /^(en\/)?index\.html$/.test(page.file)
        ? project.texts.flatMap((text) => daysTold(project, text))
        : page.file.endsWith("/data/index.html")
          ? [page.address.href, ...ofTables(project)]
          : [
              page.address.href,
              message(locale, "embed.licence"),
              ...always,
              ...(has("Rules") ? ofRules() : []),
            ],
    once,
    inCharts: chartsOn(project, page, text).flatMap((chart) => ofChart(project, chart)),
  };
}

/** What is computed from the ledger for the front page, the ledger's page and the sources' page. */
function counts(project: Project): string[] {
  const { facts, ledger } = project;
  const figures = [...ledger.figures.values()];
  const years = figures.flatMap(({ date }) => (date ? [Number(date.first.slice(0, 4))] : []));
  return [
    message(locale, "ledger.count", { figures: figures.length, derived: ledger.derived.size }),
    message(locale, "ledger.shown", { shown: facts.size, all: facts.size }),
    message(locale, "front.weave.summary", {
      figures: figures.length,
      subjects: new Set(figures.map(({ subject }) => subject)).size,
      first: Math.min(...years),
      last: Math.max(...years),
      sources: ledger.sources.size,
      undated: figures.filter(({ date }) => !date).length,
    }),
    ...[...ledger.sources.keys()].map((source) => tallyOf(project, source)),
    message(locale, pluralKey(locale, "contradictions.count", ledger.contradictions.size), {
      count: ledger.contradictions.size,
    }),
    ...ofTimeline(project),
  ];
}

/** The data page describes the tables in the words of their description, counts their rows, and says how they are cited. */
function ofTables({ ledger }: Project): string[] {
  const { resources, version } = ledger.package;
  return [
    `Version ${version}.`,
    "CC BY 4.0",
    ...resources.flatMap(({ name, description, schema }) => {
      const count = ledger.tables.get(name)!.rows.length;
      return [
        description,
        ...schema.fields.map((field) => field.description),
        message(locale, pluralKey(locale, "data.rows", count), { count }),
      ];
    }),
  ];
}

/** A file to take away says how large it is. */
function isFileSize(element: Element, text: string): boolean {
  const [link, size] = [withTag(element, "a")[0], withTag(element, "small")[0]];
  if (!link || !size || attr(link, "download") === undefined) return false;
  const base = `/${process.env["BASE_PATH"] ?? ""}/`.replace(/\/+/g, "/");
  const file = path.join(root, "dist", attr(link, "href")!.slice(base.length));
  const told = formatBytes(locale, statSync(file).size);
  return textOf(size) === told && numbersIn(text.replace(told, "")).length === 0;
}

/** On its own page an article is named once, and each of its paragraphs stands in a line. */
function ofArticle({ ledger }: Project, page: Page): string[] {
  const id = /\/sources\/([^/]+)\/index\.html$/.exec(page.file)?.[1];
  const numbers = ledger.passages.filter(({ source }) => source === id).map((one) => one.paragraph);
  return numbers.flatMap((from) => [
    message(locale, "sources.paragraph", { paragraph: from }),
    ...numbers.map((to) => message(locale, "sources.stretch", { from, to })),
  ]);
}

/** An article's page and the page of all articles say how much of each the ledger keeps. */
function tallyOf({ ledger }: Project, source: string): string {
  const here = <T extends { source: string; paragraph: number }>(rows: Iterable<T>) =>
    [...rows].filter((row) => row.source === source);
  const tell = (what: string, count: number) =>
    message(locale, pluralKey(locale, `sources.${what}`, count), { count });
  const [figures, events, deals] = [ledger.figures, ledger.events, ledger.deals].map((table) =>
    here<{ source: string; paragraph: number }>(table.values()),
  ) as [Place[], Place[], Place[]];
  const doubts = [...ledger.contradictions.values()].flatMap(({ sides }) => [
    ...new Set(here(sides).map(({ paragraph }) => paragraph)),
  ]);
  const carrying = new Set([...figures, ...events, ...deals].map(({ paragraph }) => paragraph));
  return message(locale, "sources.tally", {
    carrying: carrying.size,
    paragraphs: ledger.sources.get(source)!.paragraphs,
    figures: tell("figures", figures.length),
    events: tell("events", events.length),
    ties: tell("ties", deals.length),
    doubts: tell("doubts", doubts.length),
  });
}

type Place = { source: string; paragraph: number };

/** The timeline tells which months are silent, and how many events and ties there are. */
function ofTimeline(project: Project): string[] {
  const { events, deals } = project.ledger;
  return [
    message(locale, "timeline.count", { events: events.size, ties: deals.size }),
    ...resolveChronicle(project).years.flatMap(({ silence }) =>
      silence ? [formatDate(locale, silence)] : [],
    ),
  ];
}

/** A story's or page's own: what its author answers for, its date, reading time and count of steps. */
function ofText(project: Project, text: Text): Pick<Explanation, "always" | "once"> {
  const steps = text.uses.filter(({ name }) => name === "Step").length;
  const answered = text.uses.filter(({ name }) => name === "Plain" || name === "Claim");
  return {
    always: [
      ...daysTold(project, text),
      readingTime(project, text),
      message(locale, "scrolly.position", { step: 1, steps }),
    ],
    once: [
      ...answered.map(({ node }) => wordsBelow(node)),
      ...answered.flatMap(({ attributes }) => attributes["assert"] ?? []),
    ],
  };
}

/** The days on which a text was published and changed. */
function daysTold(project: Project, text: Text): string[] {
  const { published, updated } = daysOf(project, text);
  return [published, updated].flatMap((day) => (day ? formatDate(locale, day) : []));
}

function readingTime(project: Project, text: Text): string {
  const minutes = minutesOf(project, text);
  return message(locale, pluralKey(locale, "story.reading", minutes), { minutes });
}

/** The rules of the check in its own words: their headings and help, and what somebody did in their cases. */
const ofRules = (): string[] => [
  ...Object.entries(rules).flatMap(([name, help]) => [headingOf(name as RuleName), help]),
  ...readCases().map(({ did }) =>
    message(locale, "rules.case", { did: did[0]!.toLowerCase() + did.slice(1) }),
  ),
];

/** The charts a page shows or names: a text's, a figure's, and those on the front page's cards. */
function chartsOn(project: Project, page: Page, text: Text | undefined): string[] {
  const id = /\/ledger\/([^/]+)\/index\.html$/.exec(page.file)?.[1];
  if (id)
    return (
      usageOf(project, locale)
        .get(id)
        ?.map(({ chart }) => chart) ?? []
    );
  const alone = /\/charts\/([^/]+)\/index\.html$/.exec(page.file)?.[1];
  if (alone) return [alone];
  const uses = text?.uses.flatMap((use) => chartOf(use) ?? []) ?? [];
  if (/\/(?:data|charts|search)\/index\.html$/.test(page.file)) return [...project.charts.keys()];
  const cards = project.texts.flatMap(({ head }) => head.picture ?? []);
  return text ? uses : cards;
}

/** Words of a chart that its author answers for, and what one square of it stands for. */
function ofChart({ charts, facts }: Project, id: string): string[] {
  const spec = charts.get(id);
  if (!spec) return [];
  const { each = 1 } = spec.encoding;
  const unit = facts.get(spec.rows[0]?.fact ?? "")?.unit ?? "";
  return [
    ...spec[locale].plain,
    ...spec[locale].claims.map(({ words }) => words),
    ...(each > 1
      ? [message(locale, "chart.each", { value: formatQuantity(locale, each, unit) })]
      : []),
    ...(spec.form === "spans"
      ? casesOf(spec.rows.flatMap((row) => facts.get(row.fact!) ?? []))
      : []),
    ...(spec.form === "life"
      ? [lifeOf(spec.rows.flatMap((row) => facts.get(row.fact!) ?? []))]
      : []),
  ];
}

/** The strip of a life says how long it is in all. */
function lifeOf(facts: Fact[]): string {
  const low = facts.reduce((sum, { value }) => sum + value, 0);
  const high = facts.reduce((sum, { value, high }) => sum + (high ?? value), 0);
  const { unit } = facts[0]!;
  return low === high ? formatQuantity(locale, high, unit) : formatRange(locale, low, high, unit);
}

/** A strip of spans shows the ends of each range, and what they come to. */
const casesOf = (facts: Fact[]): string[] =>
  [facts.map(({ value }) => value), facts.map(({ value, high }) => high ?? value)].flatMap((ends) =>
    [...ends, ends.reduce((sum, end) => sum + end, 0)].map((years) =>
      formatQuantity(locale, years, facts[0]!.unit),
    ),
  );

/** A figure's page quotes what stands, with its own numbers accounted for, in a text. */
function isExtract({ texts, facts }: Project, element: Element): boolean {
  const [extract] = withClass(element, "extract");
  if (element.tagName !== "li" || !extract) return false;
  const piece = textOf(extract).replace(/^… | …$/g, "");
  const place = withTag(element, "small").map(textOf).join(" ");
  return (
    numbersIn(place).length === 0 &&
    texts.some((text) =>
      sentencesOf(text).some(({ words }) => fillTemplate(words, locale, facts).includes(piece)),
    )
  );
}

/** A quotation as printed, a figure on an axis, how many ties somebody has, the number of an article's paragraphs. */
function isWhole(project: Project, { text, element }: Block): boolean {
  const { ledger } = project;
  if (element.tagName === "li" && isFileSize(element, text)) return true;
  if (isExtract(project, element)) return true;
  if (element.tagName === "q")
    return (
      [...ledger.figures.values(), ...ledger.events.values(), ...sidesOf(ledger)].some(
        (row) => row.as_printed?.trim() === text,
      ) || [...ledger.sources.values()].some((source) => source.title === text)
    );
  if (element.tagName === "text" && (hasClass(element, "tick") || hasClass(element, "year")))
    return /^\d{1,4}$/.test(text);
  if (element.tagName === "summary" && element.parentNode && "attrs" in element.parentNode) {
    const party = attr(element.parentNode, "id")?.replace(/^party-/, "");
    return text === String([...ledger.deals.values()].filter(({ from }) => from === party).length);
  }
  return (
    element.tagName === "dd" &&
    [...ledger.sources.values()].some((source) => String(source.paragraphs) === text)
  );
}

const sidesOf = ({ contradictions }: Project["ledger"]) =>
  [...contradictions.values()].flatMap(({ sides }) => sides);

/** What stands within a line of text; any other element begins a block of its own. */
const inline = new Set(
  "a abbr b bdi bdo button cite code del em i ins output s small span strong sub sup time tspan u".split(
    " ",
  ),
);
const charts = ["chart", "chart-heard", "chart-data", "usages"];
const spoken = ["aria-label", "title", "alt", "placeholder", "aria-description"];

/** All that a page says: its title and description, the text of its main part, and names that are only heard. */
function blocksOf(page: Page, teaches: boolean): Block[] {
  const blocks: Block[] = [];
  const heads = page.elements.filter(
    (element) =>
      (element.tagName === "title" && element.parentNode?.nodeName === "head") ||
      attr(element, "name") === "description",
  );
  for (const element of heads)
    blocks.push({
      element,
      text: attr(element, "content") ?? textOf(element),
      // A picture's title is that of its page, and of its page in a frame.
      inChart: isEmbed(page) || isChartPage(page),
      inModel: false,
    });
  const main = page.elements.find(({ tagName }) => tagName === "main");
  if (main) collect(main, { inChart: false, inModel: false });
  return blocks;

  function collect(element: Element, within: Pick<Block, "inChart" | "inModel">): void {
    // Data, and the code of a frame: nobody reads them as sentences.
    if (["script", "textarea"].includes(element.tagName)) return;
    const where = {
      inChart: within.inChart || charts.some((name) => hasClass(element, name)),
      inModel: within.inModel || hasClass(element, "explainer"),
    };
    let line = "";
    const flush = () => {
      const text = line.replace(/\s+/g, " ").trim();
      if (text) blocks.push({ text, element, ...where });
      line = "";
    };
    add(element);
    flush();

    function add(parent: Element): void {
      for (const name of spoken) {
        const text = attr(parent, name);
        if (text) blocks.push({ text, element: parent, ...where });
      }
      for (const child of parent.childNodes) {
        if (child.nodeName === "#text" && "value" in child) line += child.value;
        else if ("tagName" in child && teaches && child.tagName === "code") line += "…";
        // Buttons in a row are no sentence, though nothing but their borders parts them.
        else if ("tagName" in child && inline.has(child.tagName) && !hasClass(parent, "presets")) {
          add(child);
          if (child.tagName === "tspan") line += " ";
        } else if ("tagName" in child) {
          flush();
          collect(child, where);
        }
      }
    }
  }
}

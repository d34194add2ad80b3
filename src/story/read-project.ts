import { z } from "astro/zod";
import { parseChart } from "../charts/spec.ts";
import { readLedger } from "../dataset/read-ledger.ts";
import { resolveFacts } from "../facts/fact.ts";
import { didYouMean } from "../did-you-mean.ts";
import { filesIn, foldersIn, type Files } from "../files/files.ts";
import { locales, type Locale } from "../i18n/locales.ts";
import type { Issue } from "../issue.ts";
import { readText } from "../files/read-text.ts";
import { parseYaml } from "../yaml/parse.ts";
import { checkShape } from "../yaml/shape.ts";
import { day } from "./day.ts";
import { kinds, type DatedKind, type Kind } from "./kinds.ts";
import type { Project } from "./project.ts";
import { findStrays } from "./stray-files.ts";
import { pageOf, parseText, type ParsedText } from "./text.ts";

const metaSchema = z
  .strictObject({
    published: day.optional(),
    updated: day.optional(),
    authors: z.array(z.string().min(1)).min(1),
    order: z.int().positive(),
  })
  .refine(({ published, updated }) => !published || !updated || updated >= published, {
    path: ["updated"],
    message: "is before the day of publication.",
    params: {
      rule: "yaml/wrong-date",
      why: "A text can only be changed once it is there.",
      hint: "Correct one of the days.",
    },
  });
const glossarySchema = z.record(z.string(), z.strictObject({ term: z.string(), text: z.string() }));

/** Reads everything journalists wrote, and all that is wrong in the reading. */
export function readProject(files: Files): { project: Project; issues: Issue[] } {
  const { ledger, issues } = readLedger(files);
  const project: Project = {
    files,
    ledger,
    facts: resolveFacts(ledger),
    charts: new Map(),
    texts: [],
    torn: [],
    stories: new Map(),
    explainers: new Map(),
    glossaries: new Map(),
    unreadable: new Set(),
  };
  const strays = findStrays(files);
  for (const file of strays.meant) project.unreadable.add(unreadableAs(file));
  issues.push(...strays.issues);
  issues.push(...readCharts(project), ...readTexts(project), ...readGlossaries(project));
  return { project, issues };
}

function readCharts({ files, charts, unreadable }: Project): Issue[] {
  return filesIn(files, "content/charts", ".yaml").flatMap((file) => {
    const id = nameOf(file);
    const { text, issues } = readText(files, file);
    const parsed = text === undefined ? { issues: [] } : parseChart(id, file, text);
    if (parsed.chart) charts.set(id, parsed.chart);
    else unreadable.add(id);
    return [...issues, ...parsed.issues];
  });
}

function readTexts(project: Project): Issue[] {
  const { files } = project;
  return (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    foldersIn(files, `content/${kind}`).flatMap((slug) => {
      const folder = `content/${kind}/${slug}`;
      const issues = kind === "pages" ? [] : readMeta(project, kind, slug);
      for (const file of filesIn(files, folder, ".mdx")) {
        const locale = nameOf(file) as Locale;
        if (!locales.includes(locale)) {
          issues.push(unknownLanguage(file));
          continue;
        }
        const { text, issues: found } = readText(files, file);
        const parsed: ParsedText =
          text === undefined ? { issues: [] } : parseText({ slug, kind, locale, file }, text);
        if (parsed.text) project.texts.push(parsed.text);
        else project.unreadable.add(pageOf({ kind, slug }));
        if (parsed.torn) project.torn.push(parsed.torn);
        issues.push(...found, ...parsed.issues);
      }
      return issues;
    }),
  );
}

function readMeta(project: Project, kind: DatedKind, slug: string): Issue[] {
  const { files, unreadable } = project;
  const { name, meta } = kinds[kind];
  const file = `content/${kind}/${slug}/${meta}`;
  if (unreadable.has(file)) return [];
  const read = files.paths.includes(file) ? readText(files, file) : { text: "", issues: [] };
  if (read.text === undefined) return read.issues;
  const { value, issues } = checkShape(metaSchema, parseYaml(file, read.text), name);
  if (value) project[kind].set(slug, value);
  return [...read.issues, ...issues];
}

function readGlossaries({ files, glossaries, unreadable }: Project): Issue[] {
  return filesIn(files, "content/glossary", ".yaml").flatMap((file) => {
    const read = readText(files, file);
    const yaml = parseYaml(file, read.text ?? "");
    const { value: terms, issues } = checkShape(glossarySchema, yaml, "the glossary");
    if (terms && read.text !== undefined)
      glossaries.set(nameOf(file) as Locale, { file, yaml, terms });
    else unreadable.add(file);
    return [...read.issues, ...issues];
  });
}

/** What a file that cannot be read is called by those that need it: a chart by its id, a text by its page. */
function unreadableAs(file: string): string {
  const [, kind, slug] = file.split("/");
  if (kind === "charts") return nameOf(file);
  return file.endsWith(".mdx") ? pageOf({ kind: kind as "stories", slug: slug! }) : file;
}

/** The name of a file without folders and ending. */
const nameOf = (file: string): string =>
  file.slice(file.lastIndexOf("/") + 1).replace(/\.\w+$/, "");

function unknownLanguage(file: string): Issue {
  const names = locales.map((locale) => `${locale}.mdx`);
  return {
    rule: "text/language",
    severity: "error",
    message: "The file's name is no language of this site.",
    why: "A text's language is the name of its file.",
    hint: `Name it ${names.join(" or ")}.${didYouMean(file.slice(file.lastIndexOf("/") + 1), names)}`,
    place: { file, line: 1, column: 1, length: 1 },
  };
}

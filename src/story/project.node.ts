import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "astro/zod";
import { parseChart, type ChartSpec } from "../charts/spec.ts";
import { parseDate } from "../dataset/edtf.ts";
import { readLedger } from "../dataset/ledger.node.ts";
import { resolveFacts } from "../facts/fact.ts";
import { locales, type Locale } from "../i18n/locales.ts";
import type { Issue } from "../issue.ts";
import { checkShape, parseYaml } from "../yaml.ts";
import type { Glossary, Project, StoryMeta } from "./project.ts";
import { pageOf, parseText, type Text } from "./text.ts";

const day = z
  .string()
  .refine(
    (text) => parseDate(text)?.precision === "day",
    "it is no day of the calendar; write 2026-11-21",
  );
const storySchema = z.strictObject({
  published: day,
  updated: day.optional(),
  authors: z.array(z.string().min(1)).min(1),
  order: z.int().positive(),
});
const glossarySchema = z.record(z.string(), z.strictObject({ term: z.string(), text: z.string() }));

/** Reads `data/` and `content/` below the project's folder, and all that is wrong in the reading. */
export function readProject(root: string): { project: Project; issues: Issue[] } {
  const { ledger, issues } = readLedger(root);
  const project: Project = {
    ledger,
    facts: resolveFacts(ledger),
    charts: new Map(),
    texts: [],
    stories: new Map(),
    glossaries: new Map(),
    unreadable: new Set(),
  };
  issues.push(
    ...readCharts(root, project),
    ...readTexts(root, project),
    ...readGlossaries(root, project),
  );
  return { project, issues };
}

function readCharts(root: string, { charts, unreadable }: Project): Issue[] {
  return list(root, "content/charts", ".yaml").flatMap((file) => {
    const id = path.basename(file, ".yaml");
    const { chart, issues } = parseChart(id, file, read(root, file));
    if (chart) charts.set(id, chart satisfies ChartSpec);
    else unreadable.add(id);
    return issues;
  });
}

function readTexts(root: string, project: Project): Issue[] {
  return (["stories", "pages"] as const).flatMap((kind) =>
    folders(root, `content/${kind}`).flatMap((slug) => {
      const folder = `content/${kind}/${slug}`;
      const issues = kind === "stories" ? readMeta(root, folder, slug, project.stories) : [];
      for (const file of list(root, folder, ".mdx")) {
        const locale = path.basename(file, ".mdx") as Locale;
        if (!locales.includes(locale)) {
          issues.push(unknownLanguage(file));
          continue;
        }
        const parsed = parseText({ slug, kind, locale, file }, read(root, file));
        if (parsed.text) project.texts.push(parsed.text satisfies Text);
        else project.unreadable.add(pageOf({ kind, slug }));
        issues.push(...parsed.issues);
      }
      return issues;
    }),
  );
}

function readMeta(
  root: string,
  folder: string,
  slug: string,
  stories: Map<string, StoryMeta>,
): Issue[] {
  const file = `${folder}/story.yaml`;
  const text = existsSync(path.join(root, file)) ? read(root, file) : "";
  const { value, issues } = checkShape(storySchema, parseYaml(file, text), "a story");
  if (value) stories.set(slug, value);
  return issues;
}

function readGlossaries(root: string, { glossaries }: Project): Issue[] {
  return list(root, "content/glossary", ".yaml").flatMap((file) => {
    const yaml = parseYaml(file, read(root, file));
    const { value: terms, issues } = checkShape(glossarySchema, yaml, "the glossary");
    if (terms)
      glossaries.set(path.basename(file, ".yaml") as Locale, {
        file,
        yaml,
        terms,
      } satisfies Glossary);
    return issues;
  });
}

const read = (root: string, file: string): string =>
  readFileSync(path.join(root, file), "utf8").replace(/^\ufeff/, "");

/** Sorted, because a disk promises no order and a build must be the same everywhere. */
function list(root: string, folder: string, ending: string): string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function folders(root: string, folder: string): string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function unknownLanguage(file: string): Issue {
  return {
    rule: "text/language",
    severity: "error",
    message: "The file's name is no language of this site.",
    why: "A text's language is the name of its file.",
    hint: `Name it ${locales.map((locale) => `${locale}.mdx`).join(" or ")}.`,
    place: { file, line: 1, column: 1, length: 1 },
  };
}

import type { ChartSpec } from "../charts/spec.ts";
import type { Ledger } from "../dataset/ledger.ts";
import type { Fact } from "../facts/fact.ts";
import type { Files } from "../files/files.ts";
import type { Locale } from "../i18n/locales.ts";
import type { YamlText } from "../yaml/parse.ts";
import type { DatedKind } from "./kinds.ts";
import type { Text, TornText } from "./text.ts";

/** What belongs to a story or an explainer in every language: `story.yaml`, `explainer.yaml`. */
export interface StoryMeta {
  /** Its day of publication; a text without one is a draft. */
  published?: string | undefined;
  updated?: string | undefined;
  authors: string[];
  /** Place on the front page, from 1. */
  order: number;
}

export interface Glossary {
  file: string;
  yaml: YamlText;
  terms: Record<string, { term: string; text: string }>;
}

/** Everything journalists wrote, read and resolved: the one thing the site and the check both stand on. */
export interface Project extends Record<DatedKind, Map<string, StoryMeta>> {
  files: Files;
  ledger: Ledger;
  facts: Map<string, Fact>;
  charts: Map<string, ChartSpec>;
  texts: Text[];
  /** Texts that cannot be published as they are, for what else can be said of them. */
  torn: TornText[];
  glossaries: Map<Locale, Glossary>;
  /** Ids of charts, pages of texts (`/stories/<slug>`) and files of glossaries that could not be read: what hangs on them is not also wrong. */
  unreadable: Set<string>;
}

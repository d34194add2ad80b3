import type { Locale } from "../i18n/locales.ts";
import type { Project } from "./project.ts";
import type { Section, Text } from "./text.ts";

/** A term of the glossary, with the places whose words it explains. */
export interface ResolvedTerm {
  id: string;
  term: string;
  text: string;
  uses: { text: Text; section: Section }[];
}

/** The glossary of a language in the order of its alphabet; each part of a text that uses a term is named once. */
export function resolveTerms({ glossaries, texts }: Project, locale: Locale): ResolvedTerm[] {
  const terms = glossaries.get(locale)?.terms ?? {};
  const own = texts.filter((text) => text.locale === locale);
  const { compare } = new Intl.Collator(locale);
  return Object.entries(terms)
    .map(([id, words]) => ({
      id,
      ...words,
      uses: own.flatMap((text) => {
        const sections = text.uses
          .filter(({ name, attributes }) => name === "Term" && attributes["id"] === id)
          .map(({ section }) => section);
        const once = new Map(sections.map((section) => [section.id, section]));
        return [...once.values()].map((section) => ({ text, section }));
      }),
    }))
    .sort((a, b) => compare(a.term, b.term));
}

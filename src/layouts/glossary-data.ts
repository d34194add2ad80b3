import type { DefinedTermSet, WithContext } from "schema-dts";
import type { Locale } from "../i18n/locales.ts";
import { message } from "../i18n/messages.ts";
import { href } from "../library.ts";
import { licence } from "../story/citation.ts";
import type { Project } from "../story/project.ts";

/** What search engines are told of the glossary, in the words of schema.org. */
export function glossaryData(
  { glossaries }: Project,
  locale: Locale,
  site: URL | undefined,
): WithContext<DefinedTermSet> {
  const address = (page: string) => new URL(href(locale, page), site).href;
  return {
    "@context": "https://schema.org",
    "@type": "DefinedTermSet",
    name: message(locale, "glossary.title"),
    url: address("glossary"),
    inLanguage: locale,
    license: licence,
    hasDefinedTerm: Object.entries(glossaries.get(locale)?.terms ?? {}).map(
      ([id, { term, text }]) => ({
        "@type": "DefinedTerm" as const,
        name: term,
        description: text,
        url: address(`glossary#${id}`),
      }),
    ),
  };
}

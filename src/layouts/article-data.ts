import { message } from "../i18n/messages.ts";
import { href } from "../library.ts";
import { sharePicture } from "../share-picture.ts";
import { datesOf } from "../story/dates.ts";
import { metaOf } from "../story/drafts.ts";
import type { Project } from "../story/project.ts";
import { minutesOf, wordsOf } from "../story/reading.ts";
import { pageOf, type Text } from "../story/text.ts";

/** What search engines are told of a story or an explainer, in the words of schema.org. */
export function articleData(project: Project, text: Text, site: URL | undefined): object {
  const { head, kind, locale, slug } = text;
  const { published, modified } = datesOf(project, text);
  const address = (way: string) => new URL(way, site).href;
  const page = address(href(locale, pageOf(text)));
  const us = {
    "@type": "Organization",
    name: message(locale, "site.name"),
    url: address(href(locale)),
  };
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: head.title,
    description: head.description,
    inLanguage: locale,
    url: page,
    mainEntityOfPage: page,
    isPartOf: { "@type": "WebSite", name: us.name, url: us.url },
    image: address(sharePicture(locale, kind === "explainers" ? "explainers" : "stories", slug)),
    datePublished: published,
    dateModified: modified,
    wordCount: wordsOf(project, text),
    timeRequired: `PT${minutesOf(project, text)}M`,
    isAccessibleForFree: true,
    license: "https://creativecommons.org/licenses/by/4.0/",
    author: metaOf(project, text)!.authors.map((name) => ({ "@type": "Organization", name })),
    publisher: us,
  };
}

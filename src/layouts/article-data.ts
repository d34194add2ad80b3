import type { BackgroundNewsArticle, NewsArticle, WebApplication, WithContext } from "schema-dts";
import { message } from "../i18n/messages.ts";
import { href } from "../library.ts";
import { sharePicture } from "../share-picture.ts";
import { licence } from "../story/citation.ts";
import { datesOf } from "../story/dates.ts";
import { metaOf } from "../story/drafts.ts";
import type { Project } from "../story/project.ts";
import { minutesOf, wordsOf } from "../story/reading.ts";
import { pageOf, type Text } from "../story/text.ts";
import { datasetId } from "./dataset-data.ts";
import { publisherData } from "./site-data.ts";

/**
 * What search engines are told of a story or an explainer, in the words of schema.org. An explainer is what schema.org calls
 * a background article, with a program in it. It is no HowTo, for nothing is done at its end, and no FAQPage, for nobody asks.
 */
export function articleData(
  project: Project,
  text: Text,
  site: URL | undefined,
): WithContext<NewsArticle | BackgroundNewsArticle> {
  const { head, kind, locale, slug } = text;
  const { published, modified } = datesOf(project, text);
  const address = (way: string) => new URL(way, site).href;
  const page = address(href(locale, pageOf(text)));
  const us = publisherData(locale, site);
  const isTurned = text.uses.some(({ name }) => name === "Explainer");
  return {
    "@context": "https://schema.org",
    "@type": text.kind === "explainers" ? "BackgroundNewsArticle" : "NewsArticle",
    headline: head.title,
    alternativeHeadline: head.dek,
    description: head.description,
    inLanguage: locale,
    url: page,
    mainEntityOfPage: page,
    isPartOf: {
      "@type": "WebSite",
      name: message(locale, "site.name"),
      url: address(href(locale)),
    },
    image: address(sharePicture(locale, kind === "explainers" ? "explainers" : "stories", slug)),
    ...(published && { datePublished: published }),
    ...(modified && { dateModified: modified }),
    wordCount: wordsOf(project, text),
    timeRequired: `PT${minutesOf(project, text)}M`,
    isAccessibleForFree: true,
    isBasedOn: { "@id": datasetId(locale, site) },
    license: licence,
    author: metaOf(project, text)!.authors.map((name) => ({ "@type": "Organization", name })),
    publisher: us,
    ...(isTurned && { hasPart: modelData(text, address) }),
  };
}

/** The model of an explainer, which also stands alone, for frames on other sites. */
const modelData = (
  { head, locale, slug }: Text,
  address: (way: string) => string,
): WebApplication => ({
  "@type": "WebApplication",
  name: head.title,
  url: address(href(locale, `embed/explainers/${slug}`)),
  inLanguage: locale,
  applicationCategory: "EducationalApplication",
  browserRequirements: "JavaScript",
  isAccessibleForFree: true,
});

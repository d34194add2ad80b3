import type { Organization, WebSite, WithContext } from "schema-dts";
import type { Locale } from "../i18n/locales.ts";
import { message } from "../i18n/messages.ts";
import { href } from "../library.ts";
import { licence } from "../story/citation.ts";
import { datesOf } from "../story/dates.ts";
import type { Project } from "../story/project.ts";

/** Who publishes, in the words of schema.org. */
export const publisherData = (locale: Locale, site: URL | undefined): Organization => ({
  "@type": "Organization",
  name: message(locale, "site.name"),
  url: new URL(href(locale), site).href,
  publishingPrinciples: new URL(href(locale, "how-we-work"), site).href,
});

/** What search engines are told of the site, on its front page: it was changed when the last of its texts was. */
export function siteData(
  project: Project,
  locale: Locale,
  site: URL | undefined,
): WithContext<WebSite> {
  const days = project.texts
    .filter((text) => text.locale === locale)
    .flatMap((text) => datesOf(project, text).modified ?? []);
  const modified = days.sort().at(-1);
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: message(locale, "site.name"),
    description: message(locale, "site.description"),
    url: new URL(href(locale), site).href,
    inLanguage: locale,
    isAccessibleForFree: true,
    license: licence,
    publisher: publisherData(locale, site),
    ...(modified && { dateModified: modified }),
  };
}

import type { Locale } from "../i18n/locales.ts";
import { message } from "../i18n/messages.ts";
import { asset, href } from "../library.ts";
import type { Project } from "../story/project.ts";

/** What search engines for data are told of the ledger, in the words of schema.org. */
export function datasetData({ ledger }: Project, locale: Locale, site: URL | undefined): object {
  const { title, description, version, keywords, resources } = ledger.package;
  const address = (way: string) => new URL(way, site).href;
  const page = address(href(locale, "data"));
  const us = {
    "@type": "Organization",
    name: message(locale, "site.name"),
    url: address(href(locale)),
  };
  const file = (name: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    name,
    encodingFormat,
    contentUrl: address(asset(`data/${name}`)),
  });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description,
    version,
    keywords,
    url: page,
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    creator: us,
    publisher: us,
    temporalCoverage: coverage(ledger),
    distribution: [
      file("threadcount.zip", "application/zip"),
      ...resources.flatMap(({ name }) => [
        file(`${name}.csv`, "text/csv"),
        file(`${name}.json`, "application/json"),
      ]),
    ],
  };
}

/** The years from the first to the last for which a figure or an event is dated. */
function coverage({ figures, events }: Project["ledger"]): string | undefined {
  const dates = [...figures.values(), ...events.values()].flatMap(({ date }) => date ?? []);
  const years = dates.map(({ first }) => first.slice(0, 4)).sort();
  return years.length ? `${years[0]}/${years.at(-1)}` : undefined;
}

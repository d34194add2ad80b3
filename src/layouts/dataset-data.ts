import type { CollectionPage, CreativeWork, DataDownload, Dataset, WithContext } from "schema-dts";
import type { Source } from "../dataset/ledger.ts";
import type { Locale } from "../i18n/locales.ts";
import { message } from "../i18n/messages.ts";
import { asset, href } from "../library.ts";
import { citationText, licence } from "../story/citation.ts";
import type { Project } from "../story/project.ts";
import { publisherData } from "./site-data.ts";

/** What other pages call the data set by: it is described on the page of the data. */
export const datasetId = (locale: Locale, site: URL | undefined): string =>
  new URL(href(locale, "data#dataset"), site).href;

/** What search engines for data are told of the ledger, in the words of schema.org. */
export function datasetData(
  { ledger }: Project,
  locale: Locale,
  site: URL | undefined,
): WithContext<Dataset> {
  const { title, description, version, keywords, resources } = ledger.package;
  const address = (way: string) => new URL(way, site).href;
  const page = address(href(locale, "data"));
  const us = publisherData(locale, site);
  const file = (name: string, encodingFormat: string): DataDownload => ({
    "@type": "DataDownload",
    name,
    encodingFormat,
    contentUrl: address(asset(`data/${name}`)),
  });
  const covered = coverage(ledger);
  const corrected = ledger.corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": datasetId(locale, site),
    name: title,
    description,
    version,
    ...(keywords && { keywords }),
    url: page,
    inLanguage: locale,
    license: licence,
    isAccessibleForFree: true,
    creator: us,
    publisher: us,
    creditText: citationText(ledger.package, page),
    // The works it refers to; how it is cited itself is its credit.
    citation: [...ledger.sources.values()].map((source) => articleOf(source, locale)),
    variableMeasured: measuresOf(ledger),
    ...(covered && { temporalCoverage: covered }),
    ...(corrected && { dateModified: corrected }),
    distribution: [
      file("threadcount.zip", "application/zip"),
      ...resources.flatMap(({ name }) => [
        file(`${name}.csv`, "text/csv"),
        file(`${name}.json`, "application/json"),
      ]),
    ],
  };
}

/** The same of the page that lists it row by row. */
export const ledgerData = (locale: Locale, site: URL | undefined): WithContext<CollectionPage> => ({
  "@context": "https://schema.org",
  "@type": "CollectionPage",
  name: message(locale, "ledger.title"),
  description: message(locale, "ledger.dek"),
  url: new URL(href(locale, "ledger"), site).href,
  inLanguage: locale,
  license: licence,
  mainEntity: { "@id": datasetId(locale, site) },
});

const articleOf = ({ label, language, publisher, url }: Source, locale: Locale): CreativeWork => ({
  "@type": "CreativeWork",
  name: label[locale],
  inLanguage: language,
  ...(publisher && { publisher: { "@type": "Organization", name: publisher } }),
  ...(url && { url }),
});

/** What the figures measure, each kind once: "gpu count", "market share". */
const measuresOf = ({ figures }: Project["ledger"]): string[] =>
  [...new Set([...figures.values()].map(({ measure }) => measure.replaceAll("-", " ")))].sort();

/** The years from the first to the last for which a figure or an event is dated. */
function coverage({ figures, events }: Project["ledger"]): string | undefined {
  const dates = [...figures.values(), ...events.values()].flatMap(({ date }) => date ?? []);
  const years = dates.map(({ first }) => first.slice(0, 4)).sort();
  return years.length ? `${years[0]}/${years.at(-1)}` : undefined;
}

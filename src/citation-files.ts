/** The citations of a figure, and the files in which they are taken away. */
import { published, type Locale } from "./i18n/locales.ts";
import { href, openProject } from "./library.ts";
import { bibtexOf } from "./story/bibtex.ts";
import { citationOf, citedOf } from "./story/cited.ts";
import { cslOf } from "./story/csl.ts";
import type { Project } from "./story/project.ts";
import { usageOf } from "./story/usage.ts";

/** The kinds of file, by what follows the figure's id in their names, and what each is sent as. */
const types = {
  bib: "application/x-bibtex; charset=utf-8",
  "csl.json": "application/vnd.citationstyles.csl+json; charset=utf-8",
};
export type CitationKind = keyof typeof types;

interface Address {
  locale: Locale;
  id: string;
}

/** Every figure and computation of every language, as the addresses of their files name them. */
export const citationPaths = () =>
  published.flatMap((locale) =>
    [...openProject().facts.keys()].map((id) => ({
      params: { locale, id },
      props: { locale, id },
    })),
  );

/** Where a figure's citation stands on the site. */
export const citationHref = ({ locale, id }: Address, kind: CitationKind): string =>
  `${href(locale, "ledger")}${id}.${kind}`;

/** A figure's citation as text, and in every kind of file. @param site where the site is served from */
export function citationsOf(project: Project, { locale, id }: Address, site: URL) {
  const address = new URL(href(locale, `ledger/${id}`), site).href;
  const usages = usageOf(project, locale).get(id) ?? [];
  const cited = citedOf(project, project.facts.get(id)!, locale, { usages, address });
  return { text: citationOf(cited), bib: bibtexOf(cited), "csl.json": cslOf(cited) };
}

/** The answer to who asks for a citation as a file. */
export const answerWith =
  (kind: CitationKind) =>
  ({ props, site }: { props: Address; site?: URL | undefined }): Response =>
    new Response(citationsOf(openProject(), props, site!)[kind], {
      headers: { "Content-Type": types[kind] },
    });

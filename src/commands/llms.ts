import { message, type MessageKey } from "../i18n/messages.ts";
import type { Locale } from "../i18n/locales.ts";
import { listedPages, type BuiltPage, type ListedPage } from "./built-page.ts";

/**
 * `llms.txt`: what the site is, how its figures may be quoted, and where everything is, for programs that read for people. It is
 * made of the pages themselves; the pages of single figures and charts are left to the ledger that lists them.
 */
export function llmsText(pages: readonly BuiltPage[], locale: Locale): string {
  const say = (key: MessageKey) => message(locale, key);
  const own = listedPages(pages).filter((page) => page.locale === locale);
  const front = own.find(({ way }) => way === "index.html");
  const within = (folder: string) =>
    own.filter(({ way }) => new RegExp(`^${folder}[^/]+/index\\.html$`).test(way));
  const sections: [title: string, lines: string[]][] = [
    [say("nav.stories"), within("stories/").map(line)],
    [say("nav.explainers"), within("explainers/").map(line)],
    [say("llms.pages"), within("").map(line)],
    [
      say("data.feeds"),
      (front?.alternates ?? []).map(
        ({ title, type, address }) => `- [${title}](${address}): ${type}`,
      ),
    ],
  ];
  return (
    [
      `# ${say("site.name")}`,
      `> ${say("site.description")}`,
      `${say("llms.quoting")}\n\n${quoting.map((key) => `- ${say(key)}`).join("\n")}`,
      ...sections.map(([title, lines]) => `## ${title}\n\n${lines.join("\n")}`),
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}

const quoting = [
  "llms.quoting.qualifier",
  "llms.quoting.status",
  "llms.quoting.caution",
  "llms.quoting.ours",
  "llms.quoting.articles",
  "llms.quoting.licence",
] as const;

const line = ({ title, address, description }: ListedPage): string =>
  `- [${title}](${address}): ${description}`;

/** Where the pictures stand that go along when a link to one of our pages is passed on, and what they show, in words. */
import type { Fact } from "./facts/fact.ts";
import { factText } from "./facts/format-fact.ts";
import type { Locale } from "./i18n/locales.ts";
import { message } from "./i18n/messages.ts";
import { href } from "./library.ts";
import { fillTemplate, type BoundChart } from "./story/bind-chart.ts";
import { cardChartOf } from "./story/pages.ts";
import type { Project } from "./story/project.ts";
import type { Text } from "./story/text.ts";

/** What has a picture of its own; every other page shows the one of the site. */
export const sharedKinds = ["stories", "explainers", "charts", "figures", "site"] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** The only id of the kind `site`. */
export const common = "threadcount";

/** In pixels: what every service that shows links takes as a large picture. */
export const shareSize = { width: 1200, height: 630 };

/** A share picture's address within the site. @param id a text's slug, or the id of a chart or a fact */
export const sharePicture = (
  locale: Locale,
  kind: SharedKind = "site",
  id: string = common,
): string => href(locale, `share/${kind}`) + `${id}.png`;

/** A share picture with what it shows, for those who cannot see it. */
export interface SharedPicture {
  kind: SharedKind;
  id: string;
  alt: string;
}

export const sitePicture = (locale: Locale): SharedPicture => ({
  kind: "site",
  id: common,
  alt: message(locale, "share.site"),
});

export const chartPictureOf = (
  { id, words }: BoundChart,
  { facts }: Project,
  locale: Locale,
): SharedPicture => {
  const fill = (text: string) => fillTemplate(text, locale, facts);
  const values = { title: fill(words.title), subtitle: fill(words.subtitle) };
  return { kind: "charts", id, alt: message(locale, "share.charts", values) };
};

export function textPictureOf(text: Text, project: Project): SharedPicture {
  const { head, locale, slug } = text;
  const kind = text.kind === "explainers" ? "explainers" : "stories";
  const chart = project.charts.get(cardChartOf(text) ?? "")?.[locale];
  const beside = chart ? fillTemplate(chart.title, locale, project.facts) : "";
  const key = kind === "stories" && !chart ? "share.site" : (`share.${kind}` as const);
  return { kind, id: slug, alt: message(locale, key, { title: head.title, chart: beside }) };
}

export const figurePictureOf = (fact: Fact, locale: Locale): SharedPicture => {
  const status = message(locale, `thread.${fact.thread}`);
  const values = { label: fact.label[locale], value: factText(locale, fact), status };
  return { kind: "figures", id: fact.id, alt: message(locale, "share.figures", values) };
};

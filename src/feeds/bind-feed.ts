/** The feed of a language: every story and explainer, whole. */
import mdx from "@astrojs/mdx/server.js";
import { experimental_AstroContainer as Container } from "astro/container";
import { feedHref } from "../feed-files.ts";
import type { Locale } from "../i18n/locales.ts";
import { message } from "../i18n/messages.ts";
import { asset, href } from "../library.ts";
import { datesOf } from "../story/dates.ts";
import { isDraft, metaOf } from "../story/drafts.ts";
import { datedKinds } from "../story/kinds.ts";
import type { Project } from "../story/project.ts";
import { shelfOf } from "../story/shelf.ts";
import { pageOf, type Text } from "../story/text.ts";
import { contentOf } from "../texts.ts";
import type { Entry, Feed } from "./feed.ts";
import { plainHtml } from "./plain-html.ts";
import Whole from "./Whole.astro";

/** Binds a feed: the newest text first, those of one day in the order of their shelves. @param site where the site is served from */
export async function bindFeed(project: Project, locale: Locale, site: URL): Promise<Feed> {
  const full = (way: string) => new URL(way, site).href;
  const texts = datedKinds
    .flatMap((kind) => shelfOf(project, kind, locale))
    .filter((text) => !isDraft(project, text));
  const entries = await Promise.all(texts.map((text) => entryOf(text, project, site)));
  return {
    locale,
    title: message(locale, "site.name"),
    description: message(locale, "site.description"),
    rights: message(locale, "feeds.rights"),
    home: full(href(locale)),
    atom: full(feedHref(locale, "atom")),
    json: full(feedHref(locale, "json")),
    icon: full(asset("favicon.svg")),
    logo: full(asset("social.png")),
    entries: entries.sort((a, b) => b.published.localeCompare(a.published, "en")),
  };
}

async function entryOf(text: Text, project: Project, site: URL): Promise<Entry> {
  const { head, locale, kind } = text;
  const { published, modified } = datesOf(project, text);
  const page = new URL(href(locale, pageOf(text)), site);
  return {
    address: page.href,
    title: head.title,
    summary: head.description,
    content: plainHtml(await print(text, project), page),
    kind: message(locale, `${kind === "explainers" ? kind : "stories"}.kicker`),
    authors: metaOf(project, text)!.authors,
    published: published!,
    modified: modified!,
  };
}

/** Prints a text outside a page, with the words of a feed. */
async function print(text: Text, project: Project): Promise<string> {
  const container = await Container.create();
  container.addServerRenderer({ name: "astro:jsx", renderer: mdx });
  return container.renderToString(Whole, {
    props: { Content: await contentOf(text) },
    locals: { locale: text.locale, project, text },
  });
}

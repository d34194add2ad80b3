import { licence } from "../story/citation.ts";
import { moment, type Feed } from "./feed.ts";

/** A feed as Atom 1.0 (RFC 4287). */
export function atomOf(feed: Feed): string {
  const modified = feed.entries.map((entry) => entry.modified).sort();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">`,
    tag("id", feed.home),
    tag("title", feed.title),
    tag("subtitle", feed.description),
    link("self", feed.atom, "application/atom+xml"),
    link("alternate", feed.home, "text/html"),
    link("license", licence, "text/html"),
    tag("updated", moment(modified.at(-1) ?? "1970-01-01")),
    tag("rights", feed.rights),
    tag("icon", feed.icon),
    tag("logo", feed.logo),
    `<author>${tag("name", feed.title)}${tag("uri", feed.home)}</author>`,
    ...feed.entries.flatMap((entry) => [
      "<entry>",
      tag("id", entry.address),
      tag("title", entry.title),
      link("alternate", entry.address, "text/html"),
      tag("published", moment(entry.published)),
      tag("updated", moment(entry.modified)),
      ...entry.authors.map((name) => `<author>${tag("name", name)}</author>`),
      `<category term="${escape(entry.kind)}"/>`,
      tag("rights", feed.rights),
      tag("summary", entry.summary),
      `<content type="html">${escape(entry.content)}</content>`,
      "</entry>",
    ]),
    "</feed>",
    "",
  ].join("\n");
}

const tag = (name: string, text: string): string => `<${name}>${escape(text)}</${name}>`;

const link = (rel: string, href: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escape(href)}"/>`;

const escape = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

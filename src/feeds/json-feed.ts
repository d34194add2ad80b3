import { licence } from "../story/citation.ts";
import { moment, type Feed } from "./feed.ts";

/** A feed as JSON Feed 1.1. */
export function jsonFeedOf(feed: Feed): string {
  const said = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.json,
    icon: feed.logo,
    favicon: feed.icon,
    language: feed.locale,
    authors: [{ name: feed.title, url: feed.home }],
    // What the format has no word for stands below a name of one's own, which begins with an underscore.
    _licence: { text: feed.rights, url: licence },
    items: feed.entries.map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.content,
      date_published: moment(entry.published),
      date_modified: moment(entry.modified),
      authors: entry.authors.map((name) => ({ name })),
      tags: [entry.kind],
      language: feed.locale,
    })),
  };
  return `${JSON.stringify(said, null, 2)}\n`;
}

/** Tags of HTML that people write out of habit, with what to write instead. */
const instead: Record<string, string> = {
  "b strong": "Write **…** for strong words.",
  "i em cite": "Write *…* for words to be stressed.",
  "br p": "Leave an empty line: a new paragraph begins.",
  a: "Write [words](https://example.org/) for a link, [words](/ledger/) for one within the site.",
  "img picture figure figcaption":
    "Write ![what the picture shows](./picture.jpg), with the picture beside the text.",
  "table thead tbody tr td th caption":
    "Write a table with | between its cells and a second line of |---|---|.",
  "ul ol li": "Write each entry on a line of its own: - …, or 1. ….",
  "h1 h2 h3 h4 h5 h6": "Write ## … for a heading.",
  hr: "Write --- between two empty lines.",
  "blockquote q": "Write > … for words that are quoted.",
  "code pre": "Write `…` for code.",
  "del s strike": "Write ~~…~~ for words that are struck out.",
  "details summary aside": 'Write <Note title="…">…</Note> for an aside.',
  "script style link meta iframe embed object form input button select textarea video audio canvas svg":
    'Remove it: a text brings no programs, styles or foreign pages with it. For a picture of figures write <Chart id="…" />.',
  "div span section article header footer main nav center font small big u mark sup sub abbr dl dt dd ins kbd label":
    "Leave it out: the site gives every text its look.",
};

const hints = new Map(
  Object.entries(instead).flatMap(([names, hint]) => names.split(" ").map((name) => [name, hint])),
);

/** What to write instead of a tag of HTML; undefined for a name that is none. */
export const insteadOf = (name: string): string | undefined => hints.get(name.toLowerCase());

/** Does a tag hold a program or a style sheet, and no words? */
export const isProgram = (name: string): boolean => /^(?:style|script)$/i.test(name);

import { textOf } from "./markdown.ts";
import type { Sentence } from "./sentences.ts";
import type { Use } from "./text.ts";

/** How many words are quoted on either side, and how few more are rather quoted than left out. */
const [around, spared] = [14, 4];

/** The part of one of our sentences that stands around a fact or claim, its facts called by `{id}`. */
export function extractOf({ words }: Sentence, use: Use): string {
  const said = use.name === "Fact" ? `{${use.attributes["id"]}}` : firstWord(textOf(use.node));
  const all = words.split(" ");
  const at = Math.max(
    0,
    all.findIndex((word) => word.includes(said)),
  );
  const from = at - around <= spared ? 0 : at - around;
  const to = all.length - (at + 1 + around) <= spared ? all.length : at + 1 + around;
  return `${from ? "… " : ""}${all.slice(from, to).join(" ")}${to < all.length ? " …" : ""}`;
}

const firstWord = (words: string): string => words.trim().split(/\s+/)[0]!;

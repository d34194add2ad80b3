import type { Status } from "../dataset/ledger.ts";
import type { Thread } from "../facts/thread.ts";

/** What can be found, in the order in which kinds are named. */
export const entryKinds = [
  "stories",
  "explainers",
  "figures",
  "charts",
  "glossary",
  "sources",
  "pages",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** More is not looked for, in characters. */
export const longestQuery = 200;

/** One thing a reader can be led to. */
export interface Entry {
  kind: EntryKind;
  title: string;
  /** Its address on the site, to the very section where there is one. */
  href: string;
  /** What it stands in: a section's story. */
  within?: string;
  /** All its words. */
  text: string;
  /** Of a figure: the value as it is printed, its thread, how firmly it stands. */
  value?: string;
  thread?: Thread;
  status?: Status | "derived";
}

import type { Thread } from "../facts/thread.ts";
import type { Direction } from "./sheet.ts";

/** What stands on every share picture, in the language of the page. */
interface Shared {
  lang: string;
  direction: Direction;
  /** What it is, above everything else. */
  kicker: string;
  /** The name of the site. */
  brand: string;
  /** Beside the name: where it is from, or the site's promise. */
  foot: string;
}

/** A finding or a headline beside a picture. */
export interface PictureCard extends Shared {
  title: string;
  /** The formal title of a chart, or the sentence below a headline. */
  below: string;
  picture: Picture;
}

/** A picture as it was drawn for a page. */
export interface Picture {
  markup: string;
  width: number;
  height: number;
  /** Classes of what it stands in on a page, from the outside: style sheets ask for them. */
  within: string[];
}

/** A figure with its thread, which leads down to where it was printed. */
export interface FigureCard extends Shared {
  value: string;
  thread: Thread;
  /** How firmly it stands, in words. */
  status: string;
  label: string;
  /** Name and words; the last says where the figure stands. */
  rows: Row[];
  /** A row that is left out where it would make the others too small to be read. */
  caution: Row | undefined;
}

export interface Row {
  name: string;
  words: string;
  /** As printed: in the article's own direction, and in the face of quotations. */
  printed?: Direction;
}

export type Card = PictureCard | FigureCard;

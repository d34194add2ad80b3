import { patterns } from "../charts/patterns.ts";
import { fontNames } from "../charts/plate.ts";
import type { Rule } from "../charts/style-sheet.ts";
import { wear } from "../charts/wear.ts";
import type { SetWords } from "./set-words.ts";

export type Direction = "ltr" | "rtl";
export const size = { width: 1200, height: 630 };
export const margin = 56;
/** What is between the line that says what a card shows and the name of the site. */
export const ground = { top: 104, bottom: 532 };

/** A card while it is drawn: places are given as in a language that begins on the left, and mirrored where it does not. */
export interface Sheet {
  add(name: string, attributes: Record<string, string | number>, parent?: Element): Element;
  /** Writes lines from a top edge downwards. @returns the baseline of the last one */
  write(words: SetWords, at: Place): number;
  /** Where a place is, seen from the left edge. */
  across(x: number): number;
  /** The whole as SVG that needs no style sheet. */
  finish(lang: string, rules: Rule[]): string;
}

interface Place {
  x: number;
  y: number;
  style: string;
  from?: "start" | "end";
  /** Of words in another language than the card's. */
  direction?: Direction;
}

const space = "http://www.w3.org/2000/svg";

export function openSheet(document: Document, direction: Direction): Sheet {
  const svg = document.createElementNS(space, "svg");
  const isMirrored = direction === "rtl";
  const add: Sheet["add"] = (name, attributes, parent = svg) => {
    const element = document.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return parent.appendChild(element);
  };
  const across = (x: number) => (isMirrored ? size.width - x : x);
  add("rect", { class: "card-ground", ...size });
  return {
    add,
    across,
    write(words, { x, y, style, from = "start", ...place }) {
      const { lines, face, size: type, lead } = words;
      const atRight = (from === "end") !== isMirrored;
      const last = y + baseOf(words);
      lines.forEach((line, index) => {
        const text = add("text", {
          class: `card-words ${face} ${style}`,
          x: round(across(x)),
          y: round(last - (lines.length - 1 - index) * lead),
          "font-size": type,
        });
        if (atRight) text.setAttribute("text-anchor", "end");
        text.textContent = isolate(line, place.direction ?? direction);
      });
      return last;
    },
    finish(lang, rules) {
      const holder = document.createElement("div");
      holder.innerHTML = patterns;
      const drawn = svg.outerHTML;
      const kept = [...holder.querySelectorAll("pattern, marker")].filter(({ id }) =>
        drawn.includes(`url(#${id})`),
      );
      if (kept.length) {
        const defs = add("defs", {});
        defs.append(...kept);
        svg.prepend(defs);
      }
      wear(svg, rules, fontNames);
      const head = { ...size, viewBox: `0 0 ${size.width} ${size.height}`, lang };
      for (const [name, value] of Object.entries(head)) svg.setAttribute(name, String(value));
      svg.setAttribute("xmlns", space);
      return `${svg.outerHTML.replaceAll("&nbsp;", "\u00a0")}\n`;
    },
  };
}

/**
 * A line whose words follow one another in its own direction, whatever letters it begins with. Who draws the picture
 * takes every line for one that begins on the left, and believes nothing but these signs.
 */
export const isolate = (line: string, direction: Direction): string =>
  direction === "rtl"
    ? `\u2067${line}\u2069`
    : /[\u0590-\u08ff]/.test(line)
      ? `\u2066${line}\u2069`
      : line;

/** How far below its top edge the last baseline of a text stands. */
export const baseOf = ({ lines, lead, size: type }: SetWords): number =>
  (lines.length - 0.5) * lead + type * 0.34;

const round = (value: number): number => Math.round(value * 10) / 10;

import { readFileSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { siteFonts } from "../charts/print-plate.node.ts";
import { parseStyles, type Rule } from "../charts/style-sheet.ts";
import { remember } from "../remember.ts";
import { encodePng } from "./png.node.ts";
import type { Face, Measure } from "./set-words.ts";

const styles = path.join(process.cwd(), "src/styles");

/** What a card wears. @param more style sheets of the picture on it */
export const readCardRules = remember((more: string[]): Rule[] =>
  parseStyles(
    ["tokens.css", "facts.css", ...more, "card.css"]
      .map((file) => readFileSync(path.join(styles, file), "utf8"))
      .join("\n"),
  ),
);

const faces: Record<Face, string> = {
  display: `font-family="Newsreader 16pt" font-weight="500"`,
  sans: `font-family="IBM Plex Sans"`,
  strong: `font-family="IBM Plex Sans" font-weight="600"`,
};

/** How wide a line comes out, asked of the very program and fonts that will print it: joined Arabic letters too. */
export const measure: Measure = (line, face) => {
  const words = line.split(" ");
  return (
    words.reduce((sum, word) => sum + advance(word, face), 0) + (words.length - 1) * space(face)
  );
};

/** Between two strokes, so that the room letters keep on both sides counts. */
const advance = remember(
  (word: string, face: Face) => inked(`|${word}|`, face) - inked("||", face),
);
const space = remember((face: Face) => inked("| |", face) - inked("||", face));

function inked(text: string, face: Face): number {
  const safe = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text font-size="100" ${faces[face]}>${safe}</text></svg>`;
  return (new Resvg(svg, { font: siteFonts }).getBBox()?.width ?? 0) / 100;
}

/** A card as PNG, in the site's fonts and in no others. */
export function printCard(svg: string): Uint8Array {
  const { pixels, width, height } = new Resvg(svg, { font: siteFonts }).render();
  return encodePng(pixels, width, height);
}

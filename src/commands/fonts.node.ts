/**
 * `npm run fonts`: cuts the site's fonts out of the installed families and writes them to src/styles/fonts.
 * Run it when a family is updated or a character is missing; the results are committed, so that builds need no cutting.
 * Pages load the variable ones; the plain ones are for the program that turns charts into PNG, which knows no other.
 * Noto Naskh Arabic comes with no package of ours: on Debian it is in fonts-noto-core; elsewhere NASKH names its file.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const resolve = createRequire(import.meta.url).resolve;
const folder = "src/styles/fonts";

/** Basic Latin, German letters, and the punctuation that our prose and pictures use. */
const letters = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => index + 32));
const characters = `${letters}ÄÖÜäöüßéèç–—‘’“”„…·×−≈≥≤§¶□\u00a0\u202f\u2009`;
/** Headlines need no technical signs. */
const headline = characters.replace(/[[\]{}<>|~^`\\@#*+=_□≈≥≤§]/g, "");
/** What Arabic is written with; the shapes letters take within a word come along. */
const arabic = String.fromCodePoint(
  ...Array.from({ length: 0x652 - 0x60c + 1 }, (_, index) => 0x60c + index),
);

const plex = "@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2";
const newsreader = "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2";
const naskh = process.env["NASKH"] ?? "/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf";
const display = { opsz: 60, wght: 500 };

const cuts: Cut[] = [
  { name: "newsreader-text.woff2", file: newsreader, axes: { opsz: 16, wght: 400 }, characters },
  { name: "newsreader-display.woff2", file: newsreader, axes: display, characters: headline },
  { name: "plex-sans.woff2", file: plex, axes: { wght: { min: 400, max: 600 } }, characters },
  { name: "newsreader-display.ttf", file: newsreader, axes: display, characters },
  { name: "plex-sans-regular.ttf", file: plex, axes: { wght: 400 }, characters },
  { name: "plex-sans-semibold.ttf", file: plex, axes: { wght: 600 }, characters },
  { name: "naskh-arabic.ttf", file: naskh, axes: {}, characters: `${arabic}٪ «»`, joined: true },
];

mkdirSync(folder, { recursive: true });
for (const { name, file, axes, characters, joined = false } of cuts) {
  const font = await subsetFont(readFileSync(resolve(file)), characters, {
    targetFormat: name.endsWith(".ttf") ? "truetype" : "woff2",
    variationAxes: axes,
    noLayoutClosure: !joined,
  });
  writeFileSync(`${folder}/${name}`, font);
  console.log(`${name}: ${font.length} bytes`);
}

interface Cut {
  name: string;
  file: string;
  /** A fixed place on an axis of the family, or the part of the axis that is kept. */
  axes: Record<string, number | { min: number; max: number }>;
  characters: string;
  /** Its letters have other shapes within a word. */
  joined?: boolean;
}

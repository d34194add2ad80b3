import { readFileSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { remember } from "../remember.ts";
import { parseStyles, type Rule } from "./style-sheet.ts";

const styles = path.join(process.cwd(), "src/styles");
const fonts = ["newsreader-display", "plex-sans-regular", "plex-sans-semibold", "naskh-arabic"];

/** The site's fonts and no others: letters that the first of them lacks are taken from the next that has them. */
export const siteFonts = {
  fontFiles: fonts.map((name) => path.join(styles, `fonts/${name}.ttf`)),
  loadSystemFonts: false,
  defaultFontFamily: "IBM Plex Sans",
};

/** What pictures wear on the site's pages, and what a plate wears beside it. */
export const readPlateRules = (): Rule[] =>
  parseStyles(
    ["tokens.css", "charts.css", "plate.css"]
      .map((file) => readFileSync(path.join(styles, file), "utf8"))
      .join("\n"),
  );

/** A plate as PNG, twice as large as its own units, in the site's fonts and in no others. */
export const printPlate = remember((svg: string): Uint8Array =>
  new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: siteFonts,
  })
    .render()
    .asPng(),
);

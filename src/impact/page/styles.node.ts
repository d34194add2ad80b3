import { readFileSync } from "node:fs";

/** The style sheet of the report: what the site's pictures and threads wear, and the report's own; the fonts stand in it. */
export function readPageStyles(): string {
  const sheets = ["tokens.css", "charts.css", "facts.css"].map((name) => `../../styles/${name}`);
  return (
    [...sheets, "./page.css"]
      .map(read)
      .join("\n")
      .replace(/url\("\.\/fonts\/([^"]+)"\)/g, embed)
      // Fonts that are there already need not be waited for.
      .replaceAll("font-display: optional", "font-display: block")
  );
}

const fileOf = (file: string): URL => new URL(file, import.meta.url);
const read = (file: string): string => readFileSync(fileOf(file), "utf8");
const embed = (_: string, name: string): string =>
  `url("data:font/woff2;base64,${readFileSync(fileOf(`../../styles/fonts/${name}`)).toString("base64")}")`;

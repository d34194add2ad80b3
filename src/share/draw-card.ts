import type { Rule } from "../charts/style-sheet.ts";
import type { Card } from "./card.ts";
import { drawFigure } from "./draw-figure.ts";
import { columnBeside, drawBesidePicture } from "./draw-beside-picture.ts";
import { fitWords, type Measure, type SetWords } from "./set-words.ts";
import { margin, openSheet, size, type Sheet } from "./sheet.ts";

/**
 * A share picture as SVG: ground, what it is, the thing itself, whose it is.
 * @param measure how wide a line comes out in the faces that will print it
 */
export function drawCard(card: Card, rules: Rule[], measure: Measure, document: Document): string {
  const sheet = openSheet(document, card.direction);
  const set = (text: string, face: SetWords["face"], sizes: number[], width: number) =>
    fitWords(text, { face, sizes, width, most: 2 }, measure)!;
  const middle = margin + 13;
  const width = "rows" in card ? 700 : columnBeside(card.picture);
  const kicker = set(card.kicker, "strong", [25, 22, 19], width);
  sheet.write(kicker, { x: margin, y: middle - kicker.height / 2, style: "soft" });
  if ("rows" in card) {
    const status = set(card.status, "strong", [25, 22, 19], 360);
    const style = `card-status fact ${card.thread}`;
    const place = { x: size.width - margin, y: middle - status.height / 2, from: "end" as const };
    sheet.write(status, { ...place, style });
    drawFigure(card, sheet, measure);
  } else drawBesidePicture(card, sheet, measure);
  drawFoot(card, sheet, set);
  return sheet.finish(card.lang, rules);
}

function drawFoot(
  { brand, foot }: Card,
  sheet: Sheet,
  set: (text: string, face: SetWords["face"], sizes: number[], width: number) => SetWords,
): void {
  const middle = 583;
  const end = size.width - margin;
  sheet.add("path", { class: "card-rule", d: `M${margin},552H${end}` });
  const mark = sheet.add("g", {
    class: "card-mark",
    transform: `translate(${sheet.across(margin) - (sheet.across(0) ? 38 : 0)} ${middle - 19}) scale(1.1875)`,
  });
  sheet.add("path", { d: "M4 9h24M4 16h24M4 23h24" }, mark);
  sheet.add("path", { d: "M9 4v24M16 4v24M23 4v24" }, mark);
  sheet.add("circle", { cx: 16, cy: 16, r: 3.4 }, mark);
  const name = set(brand, "display", [34], 400);
  sheet.write(name, { x: margin + 52, y: middle - name.height / 2, style: "ink" });
  const words = set(foot, "sans", [22, 20, 18, 17, 16, 15], 760);
  const style = "soft";
  sheet.write(words, { x: end, y: middle - words.height / 2, style, from: "end" });
}

import type { Canvas, ChartModel, Tie } from "../datum.ts";
import { ample, breakLines, charactersIn } from "../lines.ts";
import { drawText, emptyPicture, lineHeight, sizes } from "../svg.ts";
import { drawFlow } from "./flow.ts";
import { drawKey, keyHeight } from "./key.ts";
import { byActor, drawTie, nameOf, straight } from "./tie.ts";

/**
 * Ties as rows by company, for a phone: who acts as a heading, below it a row for each tie with its line, what it is,
 * its status and its date. Where not all fit, only those that are spoken of have rows, and the others are bare lines
 * below; where that is too much, those that are spoken of have one sentence each; and at last all flow.
 */
export function tieRows(model: ChartModel, canvas: Canvas, document: Document): SVGSVGElement {
  const picture = emptyPicture(document, canvas);
  const { svg, ties: layer, labels } = picture;
  const type = sizes(canvas);
  const spoken = model.ties.filter((tie) => !tie.faint);
  const others = model.ties.filter((tie) => tie.faint);
  const tray = trayHeight(others);
  const foot = keyHeight(canvas) / 2;
  if (rowsHeight(model, model.ties) <= canvas.height) drawRows(model.ties);
  else if (others.length && rowsHeight(model, spoken) + tray <= canvas.height) {
    drawRows(spoken);
    drawTray(canvas.height);
  } else if (sentencesHeight(model, spoken) + tray + foot <= canvas.height) {
    drawSentences();
    drawTray(canvas.height - foot);
    drawKey(picture, model, canvas, false);
  } else drawFlow(picture, model, canvas);
  return svg.node()!;

  function drawRows(ties: Tie[]): void {
    let y = 0;
    for (const [from, own] of byActor(ties)) {
      const hold = own.every((tie) => tie.faint) ? " faint" : "";
      drawLines(`${from}:label`, [nameOf(model, from)], 0, y, `party${hold}`);
      y += headHeight;
      for (const tie of own) {
        const { what, when } = wordsOf(model, tie);
        drawLine(tie, what, y);
        const below = y + what.length * lineHeight(type.party);
        drawLines(`${tie.key}:date`, when, indent, below, `tick${tie.faint ? " faint" : ""}`);
        y += rowHeight(model, tie);
      }
    }
  }

  function drawSentences(): void {
    let y = 0;
    for (const tie of spoken) {
      const words = sentenceOf(model, tie);
      drawLine(tie, words, y);
      y += words.length * lineHeight(type.party) + 2;
    }
  }

  function drawLine(tie: Tie, words: string[], y: number): void {
    drawTie(layer, tie, straight(4, y + 8, indent - 18));
    const hold = tie.faint ? " faint" : "";
    drawLines(`${tie.key}:kind`, words, indent, y, `party-words${hold}`);
  }

  function drawTray(bottom: number): void {
    if (!others.length) return;
    const top = bottom - tray;
    drawLines("others:label", [model.words.others], 0, top, "tick");
    others.forEach((tie, index) => {
      const [column, row] = [index % trayColumns, Math.floor(index / trayColumns)];
      drawTie(layer, tie, straight(1 + column * 30, top + 24 + row * 13, 14));
    });
  }

  function drawLines(key: string, lines: string[], x: number, y: number, style: string): void {
    const size = style.startsWith("tick") ? type.tick : type.party;
    drawText(labels, { key, lines, x, y: y + size, size, style });
  }
}

/** How tall the rows of these ties are. */
export function rowsHeight(model: ChartModel, ties: Tie[]): number {
  const rows = ties.reduce((sum, tie) => sum + rowHeight(model, tie), 0);
  return byActor(ties).size * headHeight + rows;
}

const phone: Canvas = { width: 360, height: 0, narrow: true };
const type = sizes(phone);
const indent = 52;
const headHeight = 19;
const trayColumns = 12;
const fit = (size: number): number => charactersIn(phone.width - indent, size, ample);

const rowHeight = (model: ChartModel, tie: Tie): number => {
  const { what, when } = wordsOf(model, tie);
  return what.length * lineHeight(type.party) + when.length * lineHeight(type.tick) + 4;
};
const sentencesHeight = (model: ChartModel, ties: Tie[]): number =>
  ties.reduce((sum, tie) => sum + sentenceOf(model, tie).length * lineHeight(type.party) + 2, 0);
const trayHeight = (ties: Tie[]): number =>
  ties.length && 22 + Math.ceil(ties.length / trayColumns) * 13;

/** "invests in CoreWeave", and below it "done, April 2023". */
function wordsOf(model: ChartModel, tie: Tie): { what: string[]; when: string[] } {
  const when = [model.words.statuses[tie.status], tie.date].filter(Boolean).join(", ");
  return {
    what: breakLines(`${tie.kind} ${nameOf(model, tie.to)}`, fit(type.party)),
    when: breakLines(when, fit(type.tick)),
  };
}

/** "Nvidia invests in CoreWeave" */
const sentenceOf = (model: ChartModel, { from, kind, to }: Tie): string[] =>
  breakLines(`${nameOf(model, from)} ${kind} ${nameOf(model, to)}`, fit(type.party));

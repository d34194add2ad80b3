import type { Thread } from "../facts/thread.ts";
import type { FigureCard, Row } from "./card.ts";
import { fitWords, settings, type Measure, type SetWords } from "./set-words.ts";
import { baseOf, ground, margin, size, type Sheet } from "./sheet.ts";

const end = size.width - margin;
/** Kept free at the end of the rows: there the thread comes down. */
const fall = 56;
const gap = 24;

/** A value on its thread, and the thread down to where the value stands in an article. */
export function drawFigure(card: FigureCard, sheet: Sheet, measure: Measure): void {
  const { value, label, rows, names } = setFigure(card, measure);
  const line = lineBelow(value, card);
  sheet.write(value, { x: margin, y: ground.top, style: "ink" });
  sheet.write(label, { x: margin, y: line + 16, style: "ink" });
  let y = ground.bottom - heightOf(rows);
  let last = 0;
  let reach = 0;
  for (const { name, words, row } of rows) {
    const style = row.printed ? "ink printed" : "ink";
    sheet.write(name, { x: margin, y: y + (words.lead - name.lead) / 2, style: "soft" });
    const direction = row.printed ? { direction: row.printed } : {};
    const baseline = sheet.write(words, { x: margin + names, y, style, ...direction });
    last = baseline - words.size * 0.32;
    reach = names + margin + measure(words.lines.at(-1)!, words.face) * words.size;
    y += words.height + between;
  }
  drawThread(card.thread, sheet, { line, last, reach: reach + 22 });
}

/** Where the thread runs: below the feet of the letters, which are longer in Arabic. */
const lineBelow = (value: SetWords, { direction }: FigureCard): number =>
  ground.top + baseOf(value) + value.size * (direction === "rtl" ? 0.34 : 0.2) + 8;

const between = 5;
const heightOf = (rows: SetRow[]): number =>
  rows.reduce((sum, { words }) => sum + words.height + between, -between);

interface Setting {
  value: SetWords;
  label: SetWords;
  rows: SetRow[];
  /** The width of the names of the rows. */
  names: number;
}
interface SetRow {
  row: Row;
  name: SetWords;
  words: SetWords;
}

/** Of all the ways in which there is room for everything, the one with the largest letters; at the worst, without the caution. */
function setFigure(card: FigureCard, measure: Measure): Setting {
  const values = [
    ...settings(card.value, { ...large, sizes: [132, 118, 104, 92, 80], most: 1 }, measure),
    ...settings(card.value, { ...large, sizes: [88, 76, 66, 56], most: 2 }, measure),
  ];
  const labels = settings(
    card.label,
    { face: "display", width: end - margin - fall, sizes: [42, 38, 34, 31], most: 2, lead: 1.16 },
    measure,
  );
  const { rows: known, caution } = card;
  const whole = caution ? [...known.slice(0, -1), caution, ...known.slice(-1)] : known;
  for (const given of [whole, known]) {
    const ways = [25, 23.5, 22, 20.5]
      .map((type) => ({ type, ...setRows(given, type, measure) }))
      .flatMap(({ type, names, rows }) =>
        values.flatMap((value) =>
          labels.map((label) => ({
            value,
            label,
            rows,
            names,
            height: lineBelow(value, card) - ground.top + 16 + label.height + gap + heightOf(rows),
            ease: value.size / 132 + (2 * type) / 25 + label.size / 42,
          })),
        ),
      )
      .filter(({ height }) => height <= ground.bottom - ground.top)
      .sort((a, b) => b.ease - a.ease);
    if (ways[0]) return ways[0];
  }
  throw new Error(`no room on a card for: ${card.label}`);
}
const large = { face: "display", width: end - margin, lead: 1.04 } as const;

function setRows(given: Row[], type: number, measure: Measure) {
  const names = Math.max(...given.map(({ name }) => measure(name, "sans"))) * type + 26;
  const width = end - margin - names - fall;
  const rows = given.map((row): SetRow => {
    const face = row.printed ? "display" : "sans";
    const own = { face, width, sizes: [row.printed ? type * 1.14 : type], lead: 1.26 } as const;
    return {
      row,
      name: fitWords(row.name, { face: "sans", width: names, sizes: [type] }, measure)!,
      words: fitWords(row.words, own, measure)!,
    };
  });
  return { names, rows };
}

/** What the four threads are drawn with: solid, dashed, hatched, dotted, as everywhere on the site. */
const strokes: Record<Thread, Record<string, string | number>> = {
  reported: { "stroke-width": 4 },
  claim: { "stroke-width": 4, "stroke-dasharray": "18 10" },
  forecast: { "stroke-width": 11, "stroke-dasharray": "3.4 5.6" },
  derived: { "stroke-width": 6, "stroke-dasharray": "0 11", "stroke-linecap": "round" },
};

/** Along below the value, round the corner, down, and to a knot beside the place. */
function drawThread(
  thread: Thread,
  sheet: Sheet,
  { line, last, reach }: { line: number; last: number; reach: number },
): void {
  const at = (x: number, y: number) => `${sheet.across(x).toFixed(1)},${y.toFixed(1)}`;
  const side = end - 6;
  const bend = 26;
  const d =
    `M${at(margin, line)}L${at(side - bend, line)}` +
    `Q${at(side, line)} ${at(side, line + bend)}L${at(side, last - bend)}` +
    `Q${at(side, last)} ${at(side - bend, last)}L${at(reach, last)}`;
  const style = `card-thread fact ${thread}`;
  sheet.add("path", { class: style, d, fill: "none", ...strokes[thread] });
  const knot = { class: `card-knot fact ${thread}`, cx: sheet.across(reach), cy: last, r: 9 };
  sheet.add("circle", knot);
}

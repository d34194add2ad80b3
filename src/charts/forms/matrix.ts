import type { Canvas, ChartModel, Form, Tie } from "../datum.ts";
import { ample, breakLines, widthOf } from "../lines.ts";
import { drawText, emptyPicture, lineHeight, sizes } from "../svg.ts";
import { drawMarkKey, keyHeight } from "../ties/key.ts";
import { drawTieMark, nameOf } from "../ties/tie.ts";

/**
 * Who acts towards whom, as a table: a row for each who acts, a column for each towards whom, in the order of the
 * chart's rows. A cell holds a mark for each tie: its shape and colour say the family, its filling how firmly it stands.
 */
export const matrix: Form = {
  height: (model, narrow) => {
    const width = narrow ? 360 : 640;
    return Math.ceil(heightOf(gridOf(model, { width, height: Infinity, narrow })));
  },
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const grid = gridOf(model, canvas);
    const top = Math.max(0, (canvas.height - heightOf(grid)) / 2) + grid.head;
    const right = grid.left + grid.columns.length * grid.cell;
    const line = (d: string) => frame.append("path").attr("class", "grid").attr("d", d);

    const bottom = top + grid.rows.reduce((sum, { height }) => sum + height, 0);
    grid.columns.forEach((party, index) => {
      const x = grid.left + (index + 0.5) * grid.cell;
      line(`M${x},${top}V${bottom}`);
      drawText(labels, {
        key: `${party}:column`,
        lines: [nameOf(model, party)],
        x: x - 2,
        y: top - 5,
        size: type.tick,
        style: `tick${isFaint(model.ties.filter(({ to }) => to === party))}`,
        turn: -slope,
      });
    });
    drawCaption("who", model.words.who, 0, top - 5);
    drawCaption("whom", model.words.whom, 0, top - 8 - lineHeight(type.tick));
    let y = top;
    for (const { party, name, height } of grid.rows) {
      const own = model.ties.filter(({ from }) => from === party);
      const middle = y + height / 2;
      line(`M${grid.left},${middle}H${right}`);
      drawText(labels, {
        key: `${party}:row`,
        lines: name,
        x: 0,
        y: middle + type.party * 0.35 - ((name.length - 1) * lineHeight(type.party)) / 2,
        size: type.party,
        style: `party${isFaint(own)}`,
      });
      grid.columns.forEach((column, index) => {
        const ties = own.filter(({ to }) => to === column);
        const x = grid.left + (index + 0.5) * grid.cell;
        placed(ties.length, grid).forEach(([dx, dy], at) =>
          drawTieMark(marks, ties[at]!, x + dx, middle + dy, grid.size),
        );
      });
      y += height;
    }
    drawMarkKey({ frame, labels }, model, canvas);
    return svg.node()!;

    function drawCaption(key: string, text: string, x: number, y: number): void {
      const caption = { x, y, size: type.tick, style: "tick" };
      drawText(labels, { ...caption, key: `${key}:kind`, lines: [text] });
    }
  },
};

interface Grid {
  rows: { party: string; name: string[]; height: number }[];
  columns: string[];
  /** Where the cells begin, how high their heads stand, how wide one is, and how large a mark. */
  left: number;
  head: number;
  cell: number;
  size: number;
  foot: number;
}

/** By so many degrees the heads of columns rise. */
const slope = 52;
const rise = (slope * Math.PI) / 180;
const between = 3;

/** The largest marks with which the table fits. */
function gridOf(model: ChartModel, canvas: Canvas): Grid {
  const type = sizes(canvas);
  const [actors, columns] = (["from", "to"] as const).map((end) => [
    ...new Set(model.ties.map((tie) => tie[end])),
  ]) as [string[], string[]];
  const names = actors.map((party) => breakLines(nameOf(model, party), canvas.narrow ? 13 : 20));
  const heads = columns.map((party) => nameOf(model, party).length * type.tick * ample);
  const { who, whom } = model.words;
  const captions = [who, whom].map((caption) => widthOf(caption, type.tick));
  const left = Math.max(...captions, ...names.flat().map((line) => widthOf(line, type.party))) + 8;
  const head = Math.max(...heads) * Math.sin(rise) + type.tick + 2;
  // The last heads lean out to the right of their columns.
  const lean = (index: number) => heads[index]! * Math.cos(rise) + 8;
  const cell = Math.min(
    canvas.narrow ? 44 : 84,
    ...columns.map((_, index) => (canvas.width - left - lean(index)) / (index + 0.5)),
    (canvas.width - left) / columns.length,
  );
  const fit = (size: number): Grid => {
    const grid = { columns, left, head, cell, size, foot: keyHeight(canvas) + 8, rows: [] };
    const rows = actors.map((party, index) => {
      const counts = columns.map(
        (to) => model.ties.filter((tie) => tie.from === party && tie.to === to).length,
      );
      const lines = Math.ceil(Math.max(...counts) / acrossIn(grid));
      const height = Math.max(lines * (size + between) + 5, names[index]!.length * type.party + 4);
      return { party, name: names[index]!, height };
    });
    return { ...grid, rows };
  };
  const largest = Math.round(Math.min(canvas.narrow ? 14 : 20, cell * 0.42));
  const grids = Array.from({ length: Math.max(1, largest - 5) }, (_, less) => fit(largest - less));
  return airy(grids.find((grid) => heightOf(grid) <= canvas.height) ?? grids.at(-1)!, canvas);
}

/** What is left of the height goes between the rows, within reason. */
function airy(grid: Grid, { height, narrow }: Canvas): Grid {
  const share = (height - heightOf(grid)) / grid.rows.length;
  const more = Math.max(0, Math.min(narrow ? 8 : 16, share));
  return { ...grid, rows: grid.rows.map((row) => ({ ...row, height: row.height + more })) };
}

const heightOf = ({ head, rows, foot }: Grid): number =>
  head + rows.reduce((sum, { height }) => sum + height, 0) + foot;

const acrossIn = ({ cell, size }: Pick<Grid, "cell" | "size">): number =>
  Math.max(1, Math.floor((cell - 2) / (size + between)));

/** Middles of the marks of a cell, from its own middle. */
function placed(count: number, grid: Grid): [dx: number, dy: number][] {
  const across = Math.min(count, acrossIn(grid));
  const down = Math.ceil(count / across);
  const pitch = grid.size + between;
  return Array.from({ length: count }, (_, index) => [
    ((index % across) - (across - 1) / 2) * pitch,
    (Math.floor(index / across) - (down - 1) / 2) * pitch,
  ]);
}

const isFaint = (ties: Tie[]): string => (ties.every(({ faint }) => faint) ? " faint" : "");
